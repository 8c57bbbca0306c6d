import { type Actor, exactFigure, type Figure, monthlyFigures, shownFigure } from '@concord/domain';
import { newId } from '@concord/platform';
import { type PersonKey, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCaseWorld, type CaseWorld, refusal } from '../plans/case-world.builder.js';
import { Person } from '../persons/index.js';
import { OversightModule, OversightService, PlanningExtracts } from './index.js';
import { figuresBySql } from './figures-by-sql.builder.js';

const NOW = { at: new Date() };
const OFFICER: Partial<Actor> = { ...NOW, roles: ['PRACTITIONER', 'CONTACT_POINT', 'AUTHORISER', 'PRIVACY_OFFICER'] };
const lastMonth = (): { month: string; day: (n: number) => Date } => {
  const first = new Date(Date.UTC(NOW.at.getUTCFullYear(), NOW.at.getUTCMonth() - 1, 1, 12));
  return { month: first.toISOString().slice(0, 7), day: (n) => new Date(first.getTime() + (n - 1) * 86_400_000) };
};

let world: CaseWorld;
beforeAll(async () => {
  world = await aCaseWorld([OversightModule]);
  for (const key of ['healthLead', 'housingLead'] as const) await world.behind(`update concord.practitioner set roles = roles || '{PRIVACY_OFFICER}' where id = $1`, [testPerson(key).id]);
});
afterAll(() => world.close());

/** One override of the health trust, written as its feature leaves it. */
async function anOverride(n: number): Promise<void> {
  const { day } = lastMonth();
  const [owner, requester, decider, third] = [testPerson('healthLead').agencyId, testPerson('nurse').id, testPerson('healthLead').id, testPerson('policeLead').id];
  const requested = day(1 + (n % 20));
  const decided = new Date(requested.getTime() + (5 + n * 7) * 60_000);
  const [isAuthorised, isReviewed] = [n % 4 !== 3, n % 3 !== 2];
  const text = 'A made-up reason of more than forty characters, in words.';
  await world.behind(
    `insert into concord.consent_override (id, reference, case_file_id, forum_code, forum_version, owner_agency_id, owner_function, state, consent_state, grounds, tests, facts_relied_on, necessity,
       proportionality, alternatives, wishes, risk_if_not_shared, gateway_code, confidentiality_basis, lawful_basis, warnings, inform_decision, inform_done_on, requested_by, requested_at, authoriser_agency_id,
       authorised_by, refused_by, decided_at, not_my_subordinate, active_from, active_until, reviewer_agency_id, review_due_on, reviewed_by, reviewed_at, review_outcome)
     values ($1, $2, $3, 'MARM', 1, $4, 'MENTAL_HEALTH', $5, 'REFUSED', $6, '{}', $7, $7, $7, $7, $7, $7, 'X', 'X', '{}', $8, 'INFORMED', $9, $10, $11, $4, $12, $13, $14, true, $14, $15, $4, $16, $17, $18, $19)`,
    [
      newId(), `OV-${n}-${newId().slice(-6)}`, world.caseFileId, owner, isAuthorised ? 'AUTHORISED' : 'REFUSED', n % 2 ? ['SERIOUS_HARM_ADULT'] : ['SERIOUS_HARM_ADULT', 'CRIME'], text,
      JSON.stringify(n % 5 === 0 ? [{ field: 'necessity', kind: 'SAME_AS_BEFORE', reference: 'OV-0' }] : []),
      n % 6 === 0 ? null : new Date(decided.getTime() + (n % 2 ? 3 : 20) * 86_400_000), requester, requested, isAuthorised ? decider : null, isAuthorised ? null : decider, decided,
      n % 2 ? new Date(decided.getTime() + 86_400_000) : new Date(Date.now() + 86_400_000 * 30), isAuthorised ? day(25) : null,
      isAuthorised && isReviewed ? third : null, isAuthorised && isReviewed ? day(24) : null, isAuthorised && isReviewed ? (n % 9 === 0 ? 'NOT_UPHELD' : 'UPHELD') : null,
    ],
  );
}

async function anEmergency(n: number): Promise<void> {
  const { day } = lastMonth();
  const { id, agencyId, agencyFunction } = testPerson('constable');
  const opening = newId();
  await world.behind(
    `insert into concord.emergency_opening (id, reference, practitioner_id, agency_id, agency_function, session_id, sought_by, sought, ground, why_now, opened_at, valid_until, ended_at, ended_how)
     values ($1, $2, $3, $4, $5, $1, 'NAME', 'x', $6, 'Words', $7, $8, $8, 'TIME')`,
    [opening, `EM-${n}-${newId().slice(-6)}`, id, agencyId, agencyFunction, n % 2 ? 'LIFE' : 'HARM', day(2 + n), new Date(day(2 + n).getTime() + 3_600_000)],
  );
  await world.behind(
    `insert into concord.emergency_review (id, opening_id, reference, agency_id, for_agency_id, side, opener_id, created_at, due_at, outcome, reviewed_by, reviewed_at) values ($1, $2, 'R', $3, $3, 'OWNER', $4, $5, $5, $6, $7, $8)`,
    [newId(), opening, testPerson('healthLead').agencyId, id, day(4 + n), n % 3 ? 'JUSTIFIED' : null, n % 3 ? testPerson('healthLead').id : null, n % 3 ? day(5 + n) : null],
  );
}

describe('oversight figures', () => {
  const figures = (key: PersonKey, changes: Partial<Actor>) => world.as(key, 'read', (actor) => world.get(OversightService).figuresOf(actor, lastMonth().month), changes);
  const valuesOf = (all: Awaited<ReturnType<typeof figures>>, agencyId: string | null) => Object.fromEntries((all.find((it) => it.agencyId === agencyId)?.figures ?? []).map((it) => [it.code, it.value]));

  it('R37: are those that an independent script finds in the raw events, exact for the privacy officer of the agency', async () => {
    for (let n = 0; n < 23; n += 1) await anOverride(n);
    for (let n = 0; n < 9; n += 1) await anEmergency(n);
    const told = valuesOf(await figures('healthLead', OFFICER), world.agency('health').id);
    const expected = await figuresBySql(world, world.agency('health').id, lastMonth().month);
    expect(Object.keys(expected).length).toBeGreaterThan(12);
    expect(told).toMatchObject(expected);
    expect(Number(told['REQUESTED'])).toBe(23);
    expect(Number(told['NOT_UPHELD'])).toBeGreaterThan(0);
  });

  it('R37: hide small cells from everybody else, and from the officer at other agencies', async () => {
    const [council, health, police] = [world.agency('council').id, world.agency('health').id, world.agency('police').id];
    const asAuditor = await figures('auditor', NOW);
    const asOfficer = await figures('housingLead', OFFICER);
    for (const all of [asAuditor, asOfficer]) {
      expect(all.every((it) => !it.exact || it.agencyId === world.agency('housing').id)).toBe(true);
      expect(valuesOf(all, health)).toMatchObject({ REQUESTED: '25', REFUSED: '*', SAME_REASON_AS_BEFORE: '*', NOT_UPHELD: '*' });
      expect(valuesOf(all, police)).toMatchObject({ EMERGENCIES: '10', EMERGENCY_LOOKS_OVERDUE: '*' });
      expect(valuesOf(all, council)).toMatchObject({ REQUESTED: '0', NOT_UPHELD: '–' });
      expect(valuesOf(all, null)).toMatchObject({ REQUESTED: '25', EMERGENCIES: '10' });
    }
  });

  it('are for those who oversee, for whole months that are over', async () => {
    expect(await refusal(world.as('auditor', 'read', (actor) => world.get(OversightService).figuresOf(actor, NOW.at.toISOString().slice(0, 7)), NOW))).toMatchObject({ name: 'RuleBroken', field: 'month' });
    await expect(figures('nurse', NOW)).rejects.toThrow('not for this role');
  });

  it('R61: no figure of 1 to 7 leaves unhidden, whatever its kind', () => {
    const overrides = Array.from({ length: 5 }, (_, n) => ({
      agencyId: 'a', requestedAt: new Date(0), decidedAt: new Date(60_000), authorised: true, refused: false, grounds: ['CRIME'], toldOn: '1970-01-02', reviewedAt: new Date(90_000), reviewDueOn: null,
      outcome: n ? 'UPHELD' : 'NOT_UPHELD', endsAt: null, used: true, sameAsBefore: true,
    }));
    const all: Figure[] = monthlyFigures({ overrides, emergencies: [], openCases: 40, reads: 0 }, NOW.at);
    const small = all.filter((it) => !['0', '–'].includes(exactFigure(it)));
    expect(small.length).toBeGreaterThan(6);
    expect(small.map(shownFigure)).toEqual(small.map(() => '*'));
  });
});

describe('extracts for planning and research', () => {
  const request = { purpose: 'SERVICE_PLANNING' as const, whatFor: 'Beds for next winter, by month of birth' };
  const extracts = () => world.get(PlanningExtracts);
  const person = async (name: string, cluster = newId()): Promise<string> => {
    const id = newId();
    const { agencyId } = testPerson('housingLead');
    await world.behind(`insert into concord.person (id, registering_agency_id, cluster_id, family_name, given_names, created_by, created_at) values ($1, $2, $3, $4, 'Test', $5, now())`, [id, agencyId, cluster, name, testPerson('housingLead').id]);
    return id;
  };

  it('R26: leave out who opted out, log how many, and change nothing about what a conference reads', async () => {
    const [kept, out, changedMind] = [await person('Stays'), await person('Leaves'), await person('=HYPERLINK("x")')];
    const note = (personId: string, optedOut: boolean, checkedOn: string) => world.as('housingLead', 'change', (actor) => extracts().noteOptOut(actor, { personId, optedOut, source: 'NATIONAL_SERVICE', checkedOn }));
    await note(out, true, '2026-01-02');
    await note(changedMind, true, '2026-01-02');
    await note(changedMind, false, '2026-02-02');
    const asked = await world.as('housingOfficer', 'change', (actor) => extracts().request(actor, request), { roles: ['PRACTITIONER', 'CO_ORDINATOR'] });
    expect(await refusal(world.as('housingOfficer', 'change', (actor) => extracts().run(actor, asked.id, asked.version)))).toMatchObject({ name: 'Forbidden' });
    expect(await refusal(world.as('housingOfficer', 'change', (actor) => extracts().approve(actor, asked.id, 'Board 12', asked.version), { roles: ['PRACTITIONER', 'AUTHORISER'] }))).toMatchObject({ name: 'Forbidden' });
    const approved = await world.as('housingLead', 'change', (actor) => extracts().approve(actor, asked.id, 'Board 12', asked.version));
    const { extract, csv } = await world.as('housingOfficer', 'change', (actor) => extracts().run(actor, asked.id, approved.version));
    expect([extract.excludedCount, extract.rowCount]).toEqual([1, 2]);
    expect(csv).toContain('Stays');
    expect(csv).not.toContain('Leaves');
    expect(csv).toContain(`"'=HYPERLINK`);
    const [event] = await world.behind<{ detail: { excluded: number } }>(`select canonical::jsonb -> 'detail' as detail from audit.event where canonical::jsonb ->> 'action' = 'extract' and canonical::jsonb ->> 'subjectId' = $1`, [extract.id]);
    expect(event?.detail).toMatchObject({ excluded: 1, rows: 2 });
    const readable = await world.as('housingLead', 'read', (actor) => world.records.find(actor, Person, { where: { id: [kept, out] } }));
    expect(readable).toHaveLength(2);
    expect(await refusal(world.as('housingOfficer', 'change', (actor) => extracts().run(actor, asked.id, extract.version)))).toMatchObject({ name: 'Forbidden' });
  });

  it('R26: an opt-out noted by another agency about the same person counts too', async () => {
    const cluster = newId();
    const mine = await person('Shared', cluster);
    const theirs = newId();
    await world.behind(`insert into concord.person (id, registering_agency_id, cluster_id, family_name, given_names, created_by, created_at) values ($1, $2, $3, 'Shared', 'Test', $4, now())`, [theirs, testPerson('nurse').agencyId, cluster, testPerson('nurse').id]);
    await world.as('nurse', 'change', (actor) => extracts().noteOptOut(actor, { personId: theirs, optedOut: true, source: 'PERSON_SAID', checkedOn: '2026-03-02' }));
    const [found] = await world.as('housingLead', 'read', () => world.database.current().query<{ id: string }>('select opted_out_of as id from sharing.opted_out_of($1)', [[mine, theirs]]));
    expect(found?.id).toBe(mine);
    expect(await refusal(world.as('housingLead', 'change', (actor) => extracts().noteOptOut(actor, { personId: theirs, optedOut: false, source: 'OTHER_RECORD', checkedOn: '2026-03-03' })))).toMatchObject({ name: 'Forbidden' });
  });
});
