import { addWorkingDays, marm, todayInLondon } from '@concord/domain';
import { newId } from '@concord/platform';
import { type PersonKey, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { moonlightPanel } from '../../../domain/src/forums/testing/index.js';
import { aCaseWorld, type CaseWorld, later, refusal } from '../plans/case-world.builder.js';
import { RiskService } from '../plans/index.js';
import { ActionLinksResolver } from './action-links.resolver.js';
import { type ActionRecord, ActionService, ActionSteps, AgreedActionsModule, EscalationService } from './index.js';

let world: CaseWorld;
let actions: ActionService;
let steps: ActionSteps;
beforeAll(async () => {
  world = await aCaseWorld([AgreedActionsModule], [marm, moonlightPanel]);
  actions = world.get(ActionService);
  steps = world.get(ActionSteps);
});
afterAll(() => world.close());

const today = todayInLondon(new Date());
const inDays = (count: number): string => todayInLondon(new Date(Date.now() + count * 86_400_000));
const forHousing = (over: Partial<ActionRecord> = {}): ActionRecord => ({
  caseFileId: world.caseFileId,
  what: 'Fit a letterbox guard',
  desiredOutcome: 'Nothing burning can be pushed through the door',
  responsibleAgencyId: world.agency('housing').id,
  responsibleFunction: 'HOUSING',
  ownerPractitionerId: testPerson('housingOfficer').id,
  dueOn: inDays(5),
  ...over,
});
const agree = (over: Partial<ActionRecord> = {}) => world.as('chair', 'change', (actor) => actions.agree(actor, forHousing(over)));
const sees = (key: PersonKey, id: string) => world.as(key, 'read', (actor) => actions.get(actor, id)).then(() => true, () => false);
const noticesOf = (key: PersonKey, subjectId: string) =>
  world.behind<{ kind: string }>('select kind from concord.notice where practitioner_id = $1 and subject_id = $2 order by created_at', [testPerson(key).id, subjectId]).then((rows) => rows.map((it) => it.kind));

describe('agreeing an action', () => {
  it('asks its owner, who hears of it', async () => {
    const action = await agree();
    expect(action).toMatchObject({ status: 'OFFERED', ownerPractitionerId: testPerson('housingOfficer').id, dueOn: inDays(5) });
    expect(await noticesOf('housingOfficer', action.id)).toEqual(['ACTION_OFFERED']);
  });

  it('needs a person, or a day by which the agency names one', async () => {
    const { ownerPractitionerId: _nobody, ...unowned } = forHousing();
    const without = (nameOwnerBy?: string) => refusal(world.as('chair', 'change', (actor) => actions.agree(actor, { ...unowned, nameOwnerBy })));
    expect(await without()).toMatchObject({ name: 'RuleBroken', field: 'nameOwnerBy' });
    expect(await without(inDays(9))).toMatchObject({ field: 'nameOwnerBy' });
    const { id } = await world.as('chair', 'change', (actor) => actions.agree(actor, { ...unowned, nameOwnerBy: inDays(1) }));
    expect(await noticesOf('housingLead', id)).toEqual(['ACTION_OFFERED']);
    expect(await refusal(agree({ ownerPractitionerId: testPerson('nurse').id }))).toMatchObject({ field: 'ownerPractitionerId' });
    expect(await refusal(agree({ dueOn: inDays(-1) }))).toMatchObject({ field: 'dueOn' });
  });

  it('gives an owner without a seat one, so that they see how to visit', async () => {
    const fire = { responsibleAgencyId: world.agency('fire').id, responsibleFunction: 'FIRE_AND_RESCUE' as const, ownerPractitionerId: testPerson('fireOfficer').id };
    const { id } = await agree({ ...fire, visit: true });
    const seats = await world.behind('select 1 from concord.participation where case_file_id = $1 and practitioner_id = $2', [world.caseFileId, testPerson('fireOfficer').id]);
    expect([seats.length, await sees('fireOfficer', id)]).toEqual([1, true]);
  });

  it('is always seen by its owner, and otherwise only by those to whom it is open', async () => {
    const police = { agencyId: world.agency('police').id, agencyFunction: 'POLICING' as const };
    const { id } = await agree({ audience: { openToTable: false, agencies: [police] } });
    const who: PersonKey[] = ['housingOfficer', 'housingLead', 'constable', 'chair', 'nurse', 'stranger'];
    expect(await Promise.all(who.map((key) => sees(key, id)))).toEqual([true, true, true, true, false, false]);
    const eventsFor = (key: PersonKey) => world.as(key, 'read', (actor) => actions.eventsOf(actor, id));
    expect((await eventsFor('constable')).map((it) => it.kind)).toEqual(['AGREED']);
    expect(await eventsFor('nurse')).toEqual([]);
  });

  it('is for those who run an open case', async () => {
    expect(await refusal(world.as('nurse', 'change', (actor) => actions.agree(actor, forHousing())))).toMatchObject({ name: 'Forbidden' });
    const stranger = (caseFileId: string) => refusal(world.as('stranger', 'change', (actor) => actions.agree(actor, forHousing({ caseFileId }))));
    expect(await stranger(world.caseFileId)).toEqual(await stranger(newId()));
    const { id: closed } = await world.aCaseFile(marm, { chair: 'CHAIR', housingOfficer: 'AGENCY_REPRESENTATIVE' });
    await world.behind(`update concord.case_file set stage = 'CLOSED' where id = $1`, [closed]);
    expect(await refusal(agree({ caseFileId: closed }))).toMatchObject({ name: 'Forbidden' });
  });

  it('sent twice by one submission is one action', async () => {
    const submissionId = newId();
    expect((await agree({ submissionId })).id).toBe((await agree({ submissionId })).id);
  });
});

describe('answering for an action', () => {
  const answer = (key: PersonKey, how: 'accept' | 'refuse' | 'complete' | 'findImpossible' | 'leaveUndone' | 'noteProgress', seen: { id: string; version: number }, note = 'Because of the lock') =>
    world.as(key, 'change', (actor) => steps[how](actor, { ...seen, note }));

  it('goes from accepted over progress to done with evidence, and the chair hears of it', async () => {
    const offered = await agree();
    const accepted = await answer('housingOfficer', 'accept', offered);
    const going = await answer('housingOfficer', 'noteProgress', accepted, 'Ordered');
    const done = await answer('housingOfficer', 'complete', going, 'Fitted, photograph on file');
    expect(done).toMatchObject({ status: 'DONE', result: 'Fitted, photograph on file' });
    const events = await world.as('nurse', 'read', (actor) => actions.eventsOf(actor, offered.id));
    expect(events.map((it) => it.kind)).toEqual(['DONE', 'PROGRESS', 'ACCEPTED', 'AGREED']);
    expect(await noticesOf('chair', offered.id)).toContain('ACTION_ANSWERED');
  });

  it('is refused, not possible or not done, each with a reason', async () => {
    expect(await answer('housingOfficer', 'refuse', await agree())).toMatchObject({ status: 'REFUSED', result: 'Because of the lock' });
    expect(await answer('housingOfficer', 'findImpossible', await agree())).toMatchObject({ status: 'NOT_POSSIBLE' });
    expect(await answer('housingOfficer', 'leaveUndone', await agree())).toMatchObject({ status: 'NOT_DONE' });
    expect(await refusal(answer('housingOfficer', 'refuse', await agree(), ' '))).toMatchObject({ name: 'RuleBroken', field: 'note' });
  });

  it('is accepted by its own agency only, though the chair may record what was done', async () => {
    const offered = await agree();
    expect(await refusal(answer('nurse', 'accept', offered))).toMatchObject({ name: 'Forbidden' });
    expect(await refusal(answer('chair', 'accept', offered))).toMatchObject({ name: 'Forbidden' });
    expect(await refusal(answer('stranger', 'accept', offered))).toMatchObject({ name: 'NotFound' });
    expect(await answer('chair', 'complete', offered)).toMatchObject({ status: 'DONE' });
  });

  it('tells the second of two people that somebody changed it', async () => {
    const offered = await agree();
    await answer('housingOfficer', 'accept', offered);
    expect(await refusal(answer('housingLead', 'noteProgress', offered))).toMatchObject({ name: 'EditConflict' });
  });

  it('is carried over with a new date, or given to somebody else who is asked anew', async () => {
    const undone = await answer('housingOfficer', 'leaveUndone', await agree());
    const carried = await world.as('chair', 'change', (actor) => steps.carryOver(actor, { ...undone, note: 'Try again', dueOn: inDays(30) }));
    expect(carried).toMatchObject({ status: 'ACCEPTED', dueOn: inDays(30), timesCarriedOver: 1 });
    const police = { responsibleAgencyId: world.agency('police').id, responsibleFunction: 'POLICING' as const, ownerPractitionerId: testPerson('constable').id };
    const { id, version } = carried;
    const moved = await world.as('chair', 'change', (actor) => steps.transfer(actor, { id, version, ...police, note: 'Police have the key', dueOn: inDays(10) }));
    expect(moved).toMatchObject({ status: 'OFFERED', responsibleFunction: 'POLICING' });
    expect(await refusal(answer('housingOfficer', 'accept', moved))).toMatchObject({ name: 'Forbidden' });
    expect(await world.as('constable', 'read', (actor) => steps.permitted(actor, moved))).toContain('accept');
  });

  it('put differently keeps what it said before', async () => {
    const { id, version } = await agree();
    const wording = { what: 'Fit a steel guard', desiredOutcome: 'Safer', dueOn: inDays(9), priority: 'HIGH' as const };
    await world.as('chair', 'change', (actor) => steps.amend(actor, { id, version, note: 'The first one was too weak', ...wording }));
    const [amended] = await world.as('housingOfficer', 'read', (actor) => actions.eventsOf(actor, id));
    expect(amended).toMatchObject({ kind: 'AMENDED', dueOn: inDays(9), note: expect.stringContaining('Before: Fit a letterbox guard') });
    expect(await refusal(world.as('housingOfficer', 'change', (actor) => steps.amend(actor, { id, version: version + 1, note: 'x', ...wording })))).toMatchObject({ name: 'Forbidden' });
  });

  it('gets its person from the agency’s contact point', async () => {
    const { ownerPractitionerId: _nobody, ...unowned } = forHousing();
    const { id, version } = await world.as('chair', 'change', (actor) => actions.agree(actor, { ...unowned, nameOwnerBy: today }));
    const named = await world.as('housingLead', 'change', (actor) => steps.nameOwner(actor, { id, version, ownerPractitionerId: testPerson('housingOfficer').id }));
    expect(named).toMatchObject({ ownerPractitionerId: testPerson('housingOfficer').id, nameOwnerBy: null });
  });
});

describe('lists', () => {
  it('show somebody their own, and a contact point those of the agency', async () => {
    const { id } = await agree();
    const list = (key: PersonKey, scope: 'MINE' | 'AGENCY') => world.as(key, 'read', async (actor) => (await actions.mine(actor, { scope, first: 100 })).nodes.map((it) => it.id));
    expect(await list('housingOfficer', 'MINE')).toContain(id);
    expect(await list('housingLead', 'MINE')).not.toContain(id);
    expect(await list('housingLead', 'AGENCY')).toContain(id);
    expect(await list('nurse', 'AGENCY')).toEqual([]);
    const council = { responsibleAgencyId: world.agency('council').id, responsibleFunction: 'ADULT_SOCIAL_CARE' as const, ownerPractitionerId: testPerson('chair').id };
    const { id: chairs, status } = await agree(council);
    const team = await world.as('coordinator', 'read', async (actor) => (await actions.mine(actor, { scope: 'TEAM' })).nodes.map((it) => it.id));
    expect([status, team.includes(chairs)]).toEqual(['ACCEPTED', false]); // a colleague without a seat still sees nothing
    await world.seat(world.caseFileId, 'coordinator', 'CO_ORDINATOR');
    expect(await world.as('coordinator', 'read', async (actor) => (await actions.mine(actor, { scope: 'TEAM' })).nodes.map((it) => it.id))).toContain(chairs);
    const first = await world.as('housingOfficer', 'read', (actor) => actions.mine(actor, { first: 1 }));
    const second = await world.as('housingOfficer', 'read', (actor) => actions.mine(actor, { first: 1, after: first.pageInfo.endCursor ?? '' }));
    expect(first.nodes[0]?.id).not.toBe(second.nodes[0]?.id);
  });
});

describe('a risk that is not open to the owner of an action', () => {
  it('does not show even by its id', async () => {
    const police = { openToTable: false, agencies: [{ agencyId: world.agency('police').id, agencyFunction: 'POLICING' as const }] };
    const risk = { caseFileId: world.caseFileId, domain: 'FIRE', atRisk: ['SELF'], description: 'Hidden', audience: police };
    const { id: riskId } = await world.as('chair', 'change', (actor) => world.get(RiskService).record(actor, risk));
    const action = await agree({ riskId });
    const shown = (key: PersonKey) => world.as(key, 'read', (actor) => world.get(ActionLinksResolver).riskId(actor, action));
    expect([await shown('constable'), await shown('housingOfficer')]).toEqual([riskId, null]);
  });
});

describe('an overdue action', () => {
  const escalate = (days: number) => world.get(EscalationService).escalateOverdue(later(days).at as Date);

  it('goes to the contact point, then to the chair, once each, and is written down', async () => {
    await world.behind(`update concord.agreed_action set status = 'CANCELLED'`);
    const { id, version } = await agree({ dueOn: today });
    await world.as('housingOfficer', 'change', (actor) => steps.accept(actor, { id, version }));
    const overdueNotices = async (key: PersonKey) => (await noticesOf(key, id)).filter((it) => it === 'ACTION_OVERDUE').length;
    const toContact = daysUntil(addWorkingDays(today, 1));
    const toChair = daysUntil(addWorkingDays(today, 5));
    expect(await escalate(0)).toBe(0);
    expect(await escalate(toContact)).toBe(1);
    expect(await escalate(toContact)).toBe(0);
    expect([await overdueNotices('housingLead'), await overdueNotices('chair')]).toEqual([1, 0]);
    const both = await Promise.all([escalate(toChair), escalate(toChair)]);
    expect(both[0] + both[1]).toBe(1);
    expect([await overdueNotices('housingLead'), await overdueNotices('chair')]).toEqual([1, 1]);
    const audited = await world.behind<{ canonical: string }>(`select canonical from audit.event where canonical like '%ESCALATE_TO_%' and canonical like '%' || $1 || '%'`, [id]);
    expect(audited).toHaveLength(2);
    const events = await world.as('chair', 'read', (actor) => actions.eventsOf(actor, id));
    expect(events.filter((it) => it.kind === 'ESCALATED').map((it) => it.note)).toEqual(['To the chair: the due date has passed', 'To the agency’s contact point: the due date has passed']);
  });

  it('follows the clocks of the forum it belongs to, and begins anew when it gets another date', async () => {
    await world.behind(`update concord.agreed_action set status = 'CANCELLED'`);
    const { id: caseFileId } = await world.aCaseFile(moonlightPanel, { chair: 'CHAIR', housingOfficer: 'AGENCY_REPRESENTATIVE' });
    const { id, version } = await agree({ caseFileId, dueOn: today });
    const accepted = await world.as('housingOfficer', 'change', (actor) => steps.accept(actor, { id, version }));
    expect(await escalate(daysUntil(addWorkingDays(today, 1)))).toBe(0);
    const two = daysUntil(addWorkingDays(today, 2));
    expect(await escalate(two)).toBe(1);
    await world.as('chair', 'change', (actor) => steps.carryOver(actor, { id, version: accepted.version, note: 'More time', dueOn: inDays(two) }), later(two));
    expect(await escalate(two)).toBe(0);
    expect(await escalate(daysUntil(addWorkingDays(inDays(two), 2)))).toBe(1);
  });

  it('is told to nobody by anybody but the job', async () => {
    const asked = world.as('chair', 'read', () => world.database.current().query('select * from sec.actions_to_watch($1)', [inDays(300)]));
    expect(await asked).toEqual([]);
    const noted = world.as('chair', 'change', () => world.database.current().query('select sec.note_escalation($1, $1, $2, $2)', [newId(), 'x']));
    await expect(noted).rejects.toThrow('only the escalation job');
  });
});

const daysUntil = (day: string): number => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
