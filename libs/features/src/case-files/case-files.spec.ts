import { type Answers, creativeSolutions, fieldsOf, type ForumDefinition, isShown, marm } from '@concord/domain';
import { EditConflict, newId } from '@concord/platform';
import { type PersonKey, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PersonService } from '../persons/index.js';
import { aCaseWorld, type CaseWorld } from '../plans/case-world.builder.js';
import {
  type CaseFileEventMap,
  CaseFileEvents,
  CaseFilesModule,
  CaseFileService,
  ConcernService,
  ReferralService,
  SeatService,
  TriageService,
} from './index.js';

let world: CaseWorld;
let heard: { kind: string; event: CaseFileEventMap['submitted'] | { caseFileId: string } }[] = [];
beforeAll(async () => {
  world = await aCaseWorld([CaseFilesModule], [marm, creativeSolutions]);
  const events = world.get(CaseFileEvents);
  for (const kind of ['submitted', 'opened', 'seatsChanged', 'closed'] as const) {
    events.on(kind, (_, event) => {
      heard.push({ kind, event });
      return Promise.resolve();
    });
  }
});
afterAll(() => world.close());
beforeEach(() => {
  heard = [];
});

const answersTo = ({ referralForm }: ForumDefinition, changes: Answers = {}): Answers => {
  const all: Answers = { ...Object.fromEntries(fieldsOf(referralForm).map((it) => [it.key, answer(it)])), ...changes };
  return Object.fromEntries(
    fieldsOf(referralForm)
      .filter((it) => isShown(it, all, '2026-11-22'))
      .map((it) => [it.key, all[it.key] ?? null]),
  );
};
const answer = (field: ReturnType<typeof fieldsOf>[number]): Answers[string] => {
  if (field.kind === 'YES_NO_UNKNOWN') return { answer: 'NO', evidence: `Seen on a visit: ${field.key}` };
  if (field.kind === 'CHOICE') return field.options[0]?.code ?? null;
  if (field.kind === 'CHOICES') return field.options.slice(0, 1).map((it) => it.code);
  if (field.kind === 'DATE') return '2026-11-02';
  return field.kind === 'NUMBER' ? field.minimum : `Known: ${field.key}`;
};
const caught = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => {
      throw new Error('nothing was refused');
    },
    (error: Error) => error,
  );
const count = async (sql: string, params: unknown[]): Promise<number> => (await world.behind(sql, params)).length;

async function written(
  key: PersonKey,
  definition = marm,
  changes: Answers = {},
): Promise<{ caseFileId: string; version: number }> {
  const referrals = world.get(ReferralService);
  return world.as(key, 'change', async (actor) => {
    const person = await world.get(PersonService).register(actor, { givenNames: 'Ash', familyName: newId().slice(-6) });
    const { id } = await referrals.start(actor, { forumCode: definition.code, personId: person.id });
    await referrals.save(actor, { caseFileId: id, answers: answersTo(definition, changes), version: 1 });
    return { caseFileId: id, version: 2 };
  });
}
async function sent(key: PersonKey, definition = marm, changes: Answers = {}): Promise<string> {
  const draft = await written(key, definition, changes);
  await world.as(key, 'change', (actor) => world.get(ReferralService).submit(actor, draft));
  return draft.caseFileId;
}
const accepted = async (key: PersonKey): Promise<string> => {
  const caseFileId = await sent(key);
  await world.as('coordinator', 'change', (actor) =>
    world
      .get(TriageService)
      .accept(actor, {
        caseFileId,
        version: 2,
        ownerPractitionerId: testPerson('socialWorker').id,
        urgency: 'STANDARD',
        reason: 'High risk.',
      }),
  );
  return caseFileId;
};

describe('sending a referral', () => {
  it('hands over every answer in words, with its category, and whose words they are', async () => {
    const caseFileId = await sent('housingOfficer', marm, {
      adultsWishes: 'Leave me be.',
      childAtRisk: { answer: 'YES', evidence: 'A boy of six stays at weekends.' },
    });
    const submitted = heard
      .filter((it) => it.kind === 'submitted')
      .map((it) => it.event as CaseFileEventMap['submitted']);
    expect(submitted).toHaveLength(1);
    expect(submitted[0]).toMatchObject({
      caseFileId,
      conveningAgencyId: world.agency('council').id,
      conveningFunction: 'ADULT_SOCIAL_CARE',
    });
    expect(submitted[0]?.answers).toContainEqual({
      key: 'adultsWishes',
      label: 'What do they want to happen?',
      category: 'SAFEGUARDING',
      text: 'Leave me be.',
      adultsOwnWords: true,
      aboutChildAtRisk: false,
    });
    expect(submitted[0]?.answers).toContainEqual(
      expect.objectContaining({ key: 'childAtRisk', text: 'A boy of six stays at weekends.', aboutChildAtRisk: true }),
    );
    expect(submitted[0]?.answers.map((it) => it.key)).not.toContain('urgency');
  });

  it('keeps codes on the referral and words out of it', async () => {
    const caseFileId = await sent('housingOfficer');
    const [stored] = await world.behind<{ answers: Answers }>(
      'select answers from concord.referral where case_file_id = $1',
      [caseFileId],
    );
    expect(JSON.stringify(stored?.answers)).not.toMatch(/Seen on a visit|Known: (whyNow|adultsWishes|tried)/);
    expect(stored?.answers['immediateDanger']).toEqual({ answer: 'NO' });
  });

  it('undoes all of it when what follows from it fails', async () => {
    const draft = await written('housingOfficer');
    const events = world.get(CaseFileEvents);
    let fails = true;
    events.on('submitted', () => (fails ? Promise.reject(new Error('the listener failed')) : Promise.resolve()));
    await caught(world.as('housingOfficer', 'change', (actor) => world.get(ReferralService).submit(actor, draft)));
    fails = false;
    expect(await count(`select 1 from concord.case_file where id = $1 and stage = 'DRAFT'`, [draft.caseFileId])).toBe(
      1,
    );
    expect(await count('select 1 from concord.participation where case_file_id = $1', [draft.caseFileId])).toBe(1);
  });

  it('refuses the version of another window', async () => {
    const { caseFileId } = await written('housingOfficer');
    expect(
      await caught(
        world.as('housingOfficer', 'change', (actor) =>
          world.get(ReferralService).submit(actor, { caseFileId, version: 1 }),
        ),
      ),
    ).toBeInstanceOf(EditConflict);
  });

  it('writes who did what into the chain, without a word of what was written', async () => {
    const caseFileId = await sent('housingOfficer');
    const entries = await world.behind<{ canonical: string }>(
      'select canonical from audit.event where canonical like $1',
      [`%${caseFileId}%`],
    );
    const text = entries.map((it) => it.canonical).join('\n');
    for (const action of ['"create"', '"submit"']) expect(text).toContain(action);
    expect(text).not.toMatch(/Seen on a visit|Known: /);
  });
});

describe('triage', () => {
  it('keeps every decision beside the ones before it', async () => {
    const caseFileId = await sent('housingOfficer');
    await world.as('coordinator', 'change', (actor) =>
      world
        .get(TriageService)
        .returnForMore(actor, { caseFileId, version: 2, reasonCode: 'RISK_NOT_CLEAR', reason: 'What could happen?' }),
    );
    await world.as('housingOfficer', 'change', (actor) =>
      world.get(ReferralService).submit(actor, { caseFileId, version: 2 }),
    );
    await world.as('chair', 'change', (actor) =>
      world
        .get(TriageService)
        .decline(actor, {
          caseFileId,
          version: 4,
          reasonCode: 'NOT_HIGH_RISK',
          reason: 'Not now.',
          nextStep: 'See the GP.',
        }),
    );
    const decisions = await world.as('housingOfficer', 'read', (actor) =>
      world.get(TriageService).decisionsOf(actor, caseFileId),
    );
    expect(decisions.map((it) => it.decision)).toEqual(['DECLINE', 'RETURN']);
  });

  it('opens with an owner who has a seat, and tells the owner and the referrer that there is something to see', async () => {
    const caseFileId = await accepted('housingOfficer');
    expect(heard.map((it) => it.kind)).toContain('opened');
    const notices = await world.behind<{ practitioner_id: string; kind: string }>(
      'select practitioner_id, kind from concord.notice where case_file_id = $1',
      [caseFileId],
    );
    expect(notices).toContainEqual({ practitioner_id: testPerson('housingOfficer').id, kind: 'REFERRAL_ANSWERED' });
    expect(notices).toContainEqual({ practitioner_id: testPerson('socialWorker').id, kind: 'CASE_ASSIGNED' });
    expect(
      (await world.as('socialWorker', 'read', (actor) => world.get(CaseFileService).get(actor, caseFileId))).stage,
    ).toBe('OPEN');
  });
});

describe('a seat', () => {
  it('opens a case file from now on, and closes it from its end on', async () => {
    const caseFileId = await accepted('housingOfficer');
    const seats = world.get(SeatService);
    const reads = (): Promise<boolean> =>
      world
        .as('nurse', 'read', (actor) => world.get(CaseFileService).get(actor, caseFileId))
        .then(
          () => true,
          () => false,
        );
    expect(await reads()).toBe(false);
    const seat = await world.as('coordinator', 'change', (actor) =>
      seats.seat(actor, caseFileId, { practitionerId: testPerson('nurse').id, capacity: 'AGENCY_REPRESENTATIVE' }),
    );
    expect(await reads()).toBe(true);
    await world.as('coordinator', 'change', (actor) => seats.end(actor, seat.id));
    expect(await reads()).toBe(false);
    expect(heard.filter((it) => it.kind === 'seatsChanged').length).toBeGreaterThanOrEqual(2);
  });

  it('is kept as history when it ends', async () => {
    const caseFileId = await accepted('housingOfficer');
    const seats = world.get(SeatService);
    const seat = await world.as('coordinator', 'change', (actor) =>
      seats.seat(actor, caseFileId, { teamId: world.team('streetTeam').id, capacity: 'DEPUTY' }),
    );
    await world.as('coordinator', 'change', (actor) => seats.end(actor, seat.id));
    expect(await count('select 1 from concord.participation where id = $1', [seat.id])).toBe(1);
    const live = await world.as('coordinator', 'read', (actor) => seats.seatsOf(actor, caseFileId));
    expect(live.map((it) => it.id)).not.toContain(seat.id);
  });
});

describe('a family member’s concern', () => {
  it('is owed a reply by the clock of the forum, over a weekend', async () => {
    const caseFileId = await accepted('housingOfficer');
    const { personId } = await world.as('housingOfficer', 'read', (actor) =>
      world.get(CaseFileService).get(actor, caseFileId),
    );
    const friday = { at: new Date('2099-11-20T15:00:00Z') };
    const concern = await world.as(
      'housingOfficer',
      'change',
      (actor) =>
        world
          .get(ConcernService)
          .record(actor, {
            personId,
            caseFileId,
            raisedBy: 'Her son',
            relationship: 'CHILD',
            words: 'She fell.',
            adultMayKnow: true,
            otherAgenciesMayKnow: false,
          }),
      friday,
    );
    expect(concern.replyBy).toBe('2099-11-27');
    const owed = await world.as('coordinator', 'read', (actor) =>
      world.get(ConcernService).find(actor, { unanswered: true }),
    );
    expect(owed.nodes.map((it) => it.id)).toContain(concern.id);
  });
});
