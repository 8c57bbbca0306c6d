import type { Actor, Recipient } from '@concord/domain';
import { newId } from '@concord/platform';
import { type PersonKey, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { marm } from '@concord/domain';
import { SeatService } from '../case-files/index.js';
import { aCaseWorld, type CaseWorld, refusal } from '../plans/case-world.builder.js';
import { Item, ItemService } from '../sharing/index.js';
import { AsItWasModule, AsItWasService, PastQuestion } from './index.js';

const readers: readonly PersonKey[] = ['chair', 'nurse', 'healthLead', 'housingOfficer', 'housingLead', 'constable'];
const places = { council: 'ADULT_SOCIAL_CARE', health: 'MENTAL_HEALTH', housing: 'HOUSING', police: 'POLICING' } as const;
type Place = keyof typeof places;
const START = Date.now();
const second = (n: number): Date => new Date(START + n * 1000);
const MUCH_LATER = { at: new Date(START + 3_600_000) };

let world: CaseWorld;
let items: ItemService;
let past: AsItWasService;
beforeAll(async () => {
  world = await aCaseWorld([AsItWasModule]);
  [items, past] = [world.get(ItemService), world.get(AsItWasService)];
});
afterAll(() => world.close());

const to = (key: Place): Recipient => ({ agencyId: world.agency(key).id, agencyFunction: places[key] });
const recipients = (keys: readonly Place[]) => keys.map(to) as { agencyId: string; agencyFunction: (typeof places)[Place] }[];

/** Everything that may happen to who sees what; each event is one step later than the one before. */
const anEvent = fc.oneof(
  fc.record({ kind: fc.constant('record' as const), author: fc.constantFrom<PersonKey>('nurse', 'housingOfficer', 'chair'), to: fc.subarray(Object.keys(places) as Place[]) }),
  fc.record({ kind: fc.constant('share' as const), which: fc.nat(5), to: fc.subarray(Object.keys(places) as Place[]) }),
  fc.record({ kind: fc.constant('withdraw' as const), which: fc.nat(5) }),
  fc.record({ kind: fc.constant('unseat' as const), who: fc.constantFrom<PersonKey>('housingOfficer', 'constable') }),
  fc.record({ kind: fc.constant('seat' as const), who: fc.constantFrom<PersonKey>('housingOfficer', 'constable') }),
  fc.record({ kind: fc.constant('block' as const), who: fc.constantFrom<PersonKey>('housingOfficer', 'constable', 'nurse') }),
  fc.record({ kind: fc.constant('lift' as const) }),
);
type Event = typeof anEvent extends fc.Arbitrary<infer T> ? T : never;

/** Every history begins with something shared and ends with its end, so that there is always something to get wrong. */
const given: Event = { kind: 'record', author: 'nurse', to: ['housing', 'police', 'council'] };
const taken: Event = { kind: 'share', which: 0, to: ['council'] };

interface Told {
  readonly id: string;
  readonly author: PersonKey;
}

async function happen(event: Event, caseFileId: string, at: Date, told: Told[]): Promise<void> {
  const as = <T>(key: PersonKey, work: (actor: Actor) => Promise<T>): Promise<T> => world.as(key, 'change', work, { at });
  const one = 'which' in event ? told[event.which % Math.max(told.length, 1)] : undefined;
  if (event.kind === 'record') {
    const { id } = await as(event.author, (actor) => items.record(actor, { caseFileId, category: 'HOUSING', assertion: 'FACT', statement: 'Words', source: 'Seen', confidential: false, recipients: recipients(event.to) }));
    told.push({ id, author: event.author });
  }
  if (event.kind === 'share' && one) await as(one.author, async (actor) => items.share(actor, { id: one.id, version: (await items.get(actor, one.id)).version, recipients: recipients(event.to) }));
  if (event.kind === 'withdraw' && one) await as(one.author, async (actor) => items.withdraw(actor, one.id, 'Recorded by mistake', (await items.get(actor, one.id)).version));
  if (event.kind === 'seat') await as('chair', (actor) => world.get(SeatService).seat(actor, caseFileId, { practitionerId: testPerson(event.who).id, capacity: 'AGENCY_REPRESENTATIVE' }));
  if (event.kind === 'unseat') {
    await as('chair', async (actor) => {
      const seats = await world.get(SeatService).seatsOf(actor, caseFileId);
      for (const seat of seats.filter((it) => it.practitionerId === testPerson(event.who).id)) await world.get(SeatService).end(actor, seat.id);
    });
  }
  if (event.kind === 'block') {
    await world.behind(
      `insert into concord.block (id, cluster_id, case_file_id, practitioner_id, reason_code, set_by, set_at, valid_from) select $1, cluster_id, id, $2, 'FAMILY', $2, $3, $3 from concord.case_file where id = $4`,
      [newId(), testPerson(event.who).id, at, caseFileId],
    );
  }
  if (event.kind === 'lift') await world.behind('update concord.block set valid_until = $1 where case_file_id = $2 and valid_until > $1 and valid_from < $1', [at, caseFileId]);
}

/** What an owner may not do (withdraw twice, share what is withdrawn) does not happen. */
const orNot = (work: Promise<void>): Promise<void> => work.catch((error: unknown) => { if (!(error instanceof Error) || !['RuleBroken', 'NotFound', 'Forbidden'].includes(error.constructor.name)) throw error; });
const readBy = (key: PersonKey, caseFileId: string, at: Date): Promise<string[]> =>
  world.as(key, 'read', async (actor) => (await world.records.find(actor, Item, { where: { caseFileId } })).map((it) => it.id).sort(), { at });
const ask = (asker: PersonKey, input: object, askedAs: 'AUDITOR' | 'PRIVACY_OFFICER' | 'CASE' = 'AUDITOR', roles?: Actor['roles']) => {
  const changes = roles ? { ...MUCH_LATER, roles } : MUCH_LATER;
  return world.as(asker, 'change', (actor) => past.ask(actor, { reason: 'Complaint 17 of the family', askedAs, ...input } as Parameters<AsItWasService['ask']>[1]), changes)
    .then((question) => world.as(asker, 'read', (actor) => past.answer(actor, question.id), changes));
};

describe('as it was', () => {
  it('agrees with what was really read at each instant of any history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anEvent, { minLength: 2, maxLength: 7 }), async (random) => {
        const events: Event[] = [given, ...random, taken];
        const file = await world.aCaseFile(marm, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE', constable: 'AGENCY_REPRESENTATIVE' });
        const told: Told[] = [];
        const reads: { key: PersonKey; at: Date; ids: string[] }[] = [];
        for (const [step, event] of events.entries()) {
          await orNot(happen(event, file.id, second(step * 10), told));
          for (const key of readers) reads.push({ key, at: second(step * 10 + 5), ids: await readBy(key, file.id, second(step * 10 + 5)) });
        }
        for (const { key, at, ids } of reads) {
          const { lines } = await ask('auditor', { caseReference: file.reference, practitionerId: testPerson(key).id, aboutAt: at });
          expect([key, at, lines.filter((it) => it.entitled).map((it) => it.itemId).sort()]).toEqual([key, at, ids]);
          expect(lines.filter((it) => it.lastShownAt?.getTime() === at.getTime()).map((it) => it.itemId).sort()).toEqual(ids);
          expect(lines.map((it) => it.unexplained)).toEqual(lines.map(() => 0));
        }
      }),
      { numRuns: 8 },
    );
  }, 180_000);

  it('goes by the read’s own snapshot where the clock lies around a commit', async () => {
    const file = await world.aCaseFile(marm, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' });
    const told: Told[] = [];
    await happen({ kind: 'record', author: 'nurse', to: ['housing'] }, file.id, second(1), told);
    const item = told[0]?.id ?? '';
    // housing's read begins before the owner stops sharing, and says a later time than the owner's
    const seen = await world.as('housingOfficer', 'read', async (actor) => {
      await world.database.current().query('select 1');
      await happen({ kind: 'share', which: 0, to: [] }, file.id, second(3), told);
      return world.records.find(actor, Item, { where: { id: item } });
    }, { at: second(4) });
    expect(seen).toHaveLength(1);
    const { lines: [line] } = await ask('auditor', { caseReference: file.reference, practitionerId: testPerson('housingOfficer').id, aboutAt: second(5) });
    expect(line).toMatchObject({ entitled: false, why: 'Not released to this agency.', timesShown: 1, unexplained: 0 });
  });

  it('is asked of an agency as of its contact point and its people at the table', async () => {
    const file = await world.aCaseFile(marm, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' });
    const told: Told[] = [];
    await happen({ kind: 'record', author: 'nurse', to: ['housing'] }, file.id, second(1), told);
    await happen({ kind: 'share', which: 0, to: [] }, file.id, second(20), told);
    const asked = (agency: Place, at: Date) => ask('auditor', { caseReference: file.reference, ...to(agency), aboutAt: at }).then(({ lines }) => lines.map((it) => [it.entitled, it.why, it.basis, it.basisEndedAt]));
    expect(await asked('housing', second(10))).toEqual([[true, 'Released to this agency.', 'OWNER', second(20)]]);
    expect(await asked('housing', second(30))).toEqual([[false, 'Not released to this agency.', null, null]]);
    expect(await asked('health', second(10))).toEqual([[true, 'Its own agency recorded it.', null, null]]);
    expect(await asked('police', second(10))).toEqual([[false, 'Does not sit at this table.', null, null]]);
  });
});

describe('who may ask how it was', () => {
  const question = (file: { reference: string }) => ({ caseReference: file.reference, practitionerId: testPerson('housingOfficer').id, aboutAt: second(50) });

  it('gives an auditor dates, owners and bases but no words; a chair what the chair may read; a privacy officer what their agency owns', async () => {
    const file = await world.aCaseFile(marm, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' });
    const told: Told[] = [];
    await happen({ kind: 'record', author: 'nurse', to: ['housing', 'council'] }, file.id, second(1), told);
    await happen({ kind: 'record', author: 'nurse', to: ['housing'] }, file.id, second(2), told);
    await happen({ kind: 'record', author: 'housingOfficer', to: [] }, file.id, second(3), told);
    const lines = async (answer: ReturnType<typeof ask>) => (await answer).lines.map((it) => [it.ownerAgencyId === world.agency('health').id ? 'health' : 'housing', it.statement]);
    expect(await lines(ask('auditor', question(file)))).toEqual([['health', null], ['health', null], ['housing', null]]);
    expect(await lines(ask('chair', question(file), 'CASE'))).toEqual([['health', 'Words']]);
    await world.behind(`update concord.practitioner set roles = roles || '{PRIVACY_OFFICER}' where id = $1`, [testPerson('healthLead').id]);
    expect(await lines(ask('healthLead', question(file), 'PRIVACY_OFFICER', ['PRACTITIONER', 'CONTACT_POINT', 'AUTHORISER', 'PRIVACY_OFFICER']))).toEqual([['health', 'Words'], ['health', 'Words']]);
  });

  it('refuses everybody else as if there were no such case file, and nobody reads another’s question', async () => {
    const file = await world.aCaseFile(marm, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE' });
    const nowhere = { ...question(file), caseReference: 'NO-SUCH-CASE' };
    expect(await refusal(ask('stranger', question(file), 'CASE'))).toEqual(await refusal(ask('stranger', nowhere, 'CASE')));
    expect(await refusal(ask('constable', question(file), 'AUDITOR'))).toEqual(await refusal(ask('constable', nowhere, 'AUDITOR')));
    expect(await refusal(ask('nurse', question(file), 'CASE'))).toMatchObject({ name: 'Forbidden' });
    expect(await refusal(ask('nurse', question(file), 'AUDITOR'))).toMatchObject({ name: 'Forbidden' });
    const { question: asked } = await ask('auditor', question(file));
    expect(await refusal(world.as('chair', 'read', (actor) => past.answer(actor, asked.id)))).toMatchObject({ name: 'NotFound' });
  });

  it('keeps every question with its reason, in the chain, and never changes one', async () => {
    const file = await world.aCaseFile(marm, { chair: 'CHAIR' });
    const { question: asked } = await ask('auditor', question(file));
    const [event] = await world.behind<{ canonical: string }>(`select canonical from audit.event where canonical::jsonb ->> 'subjectId' = $1`, [asked.id]);
    expect(JSON.parse(event?.canonical ?? '{}')).toMatchObject({ action: 'create', subject: 'PastQuestion', caseFileId: file.id, practitioner: testPerson('auditor').id });
    expect(event?.canonical).not.toContain('Complaint');
    await expect(world.database.run(world.actor('auditor'), 'change', () => world.database.current().query('update past_question set reason = reason'))).rejects.toThrow('permission denied');
    expect((await world.as('auditor', 'read', (actor) => past.mine(actor))).map((it: PastQuestion) => it.reason)).toContain('Complaint 17 of the family');
  });
});

describe('history', () => {
  it('is kept by the database: a seat or a block that ended is not opened again, and its beginning is not moved', async () => {
    const file = await world.aCaseFile(marm, { chair: 'CHAIR', housingOfficer: 'AGENCY_REPRESENTATIVE' });
    const change = (sql: string) => world.as('chair', 'change', () => world.database.current().query(sql, [file.id]));
    await change(`update participation set valid_until = sec.at() where case_file_id = $1 and capacity = 'AGENCY_REPRESENTATIVE'`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const sql of [`update participation set valid_until = 'infinity' where case_file_id = $1 and capacity = 'AGENCY_REPRESENTATIVE'`, `update participation set valid_from = now() where case_file_id = $1`])
      await expect(change(sql)).rejects.toThrow('what was so stays so');
  });
});
