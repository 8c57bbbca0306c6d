import { marm } from '@concord/domain';
import { newId } from '@concord/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { moonlightPanel } from '../../../domain/src/forums/testing/index.js';
import { aCaseWorld, type CaseWorld, refusal } from './case-world.builder.js';
import { OutOfHoursService, PlanService, PlansModule, RiskService } from './index.js';
import type { PersonKey } from '@concord/platform/testing';

let world: CaseWorld;
let risks: RiskService;
let plans: PlanService;
beforeAll(async () => {
  world = await aCaseWorld([PlansModule], [marm, moonlightPanel]);
  risks = world.get(RiskService);
  plans = world.get(PlanService);
});
afterAll(() => world.close());

const TABLE = { openToTable: true };
const only = (...agencies: { agencyId: string; agencyFunction: 'HOUSING' | 'POLICING' | 'MENTAL_HEALTH' | 'EMERGENCY_DUTY' }[]) => ({ openToTable: false, agencies });
const aRisk = (audience = TABLE as Parameters<RiskService['record']>[1]['audience']) => ({
  caseFileId: world.caseFileId,
  domain: 'FIRE',
  atRisk: ['SELF'],
  description: 'Smokes in bed beside stacked newspapers.',
  audience,
});
const seenBy = (key: PersonKey) => world.as(key, 'read', async (actor) => (await risks.of(actor, world.caseFileId)).map((it) => it.id));

describe('a risk', () => {
  it('open to the table is seen there and nowhere else', async () => {
    const { id } = await world.as('chair', 'change', (actor) => risks.record(actor, aRisk()));
    expect(await seenBy('nurse')).toContain(id);
    expect(await seenBy('stranger')).toEqual([]);
    expect(await seenBy('housingLead')).toEqual([]);
  });

  it('open to one agency is seen by it and by those who run the case', async () => {
    const housing = { agencyId: world.agency('housing').id, agencyFunction: 'HOUSING' as const };
    const { id } = await world.as('minuteTaker', 'change', (actor) => risks.record(actor, aRisk(only(housing))));
    const sees = async (key: PersonKey): Promise<boolean> => (await seenBy(key)).includes(id);
    expect([await sees('housingOfficer'), await sees('chair'), await sees('nurse'), await sees('constable')]).toEqual([true, true, false, false]);
    await world.as('housingOfficer', 'change', (actor) => risks.rate(actor, { riskId: id, source: 'AGENCY', moment: 'CURRENT', likelihood: 'LIKELY', impact: 'MAJOR', reason: 'Two fires' }));
    expect(await refusal(world.as('nurse', 'read', (actor) => risks.get(actor, id)))).toMatchObject({ name: 'NotFound' });
  });

  it('cannot be opened to an agency without a seat, or put in the mouth of one', async () => {
    const probation = world.agency('probation').id;
    const opened = world.as('chair', 'change', (actor) => risks.record(actor, aRisk({ openToTable: false, agencies: [{ agencyId: probation, agencyFunction: 'PROBATION' }] })));
    expect(await refusal(opened)).toMatchObject({ name: 'RuleBroken', field: 'audience' });
    const spoken = world.as('chair', 'change', (actor) => risks.record(actor, { ...aRisk(), authorAgencyId: probation }));
    expect(await refusal(spoken)).toMatchObject({ name: 'RuleBroken', field: 'authorAgencyId' });
  });

  it('keeps every wording, with who and why, for those who run the case', async () => {
    const { id, version } = await world.as('chair', 'change', (actor) => risks.record(actor, aRisk()));
    const words = { ...aRisk(), id, version, description: 'Smokes in bed; alarm fitted.', reason: 'Fire service visited' };
    await world.as('minuteTaker', 'change', (actor) => risks.revise(actor, words));
    const history = await world.as('chair', 'read', (actor) => risks.historyOf(actor, id));
    expect(history.map((it) => [it.revision, it.change, it.reason, it.words.description])).toEqual([
      [2, 'CHANGED', 'Fire service visited', 'Smokes in bed; alarm fitted.'],
      [1, 'WRITTEN', 'First recorded', 'Smokes in bed beside stacked newspapers.'],
    ]);
    expect(await world.as('nurse', 'read', (actor) => risks.historyOf(actor, id))).toEqual([]);
    expect(await refusal(world.as('chair', 'change', (actor) => risks.revise(actor, words)))).toMatchObject({ name: 'EditConflict' });
    await expect(world.database.run(world.actor('chair'), 'change', () => world.database.current().query('update risk_revision set reason = reason'))).rejects.toThrow('permission denied');
  });

  it('is refused to those who do not run the case, and to those who do not know of it', async () => {
    expect(await refusal(world.as('nurse', 'change', (actor) => risks.record(actor, aRisk())))).toMatchObject({ name: 'Forbidden' });
    const stranger = await refusal(world.as('stranger', 'change', (actor) => risks.record(actor, aRisk())));
    const nowhere = await refusal(world.as('stranger', 'change', (actor) => risks.record(actor, { ...aRisk(), caseFileId: newId() })));
    expect(stranger).toEqual(nowhere);
  });

  it('recorded twice by one submission is one risk', async () => {
    const submissionId = newId();
    const send = () => world.as('chair', 'change', (actor) => risks.record(actor, { ...aRisk(), submissionId }));
    expect((await send()).id).toBe((await send()).id);
  });
});

describe('rating a risk', () => {
  it('keeps the meeting’s rating and each agency’s own beside each other', async () => {
    const { id } = await world.as('chair', 'change', (actor) => risks.record(actor, aRisk()));
    const rate = (key: PersonKey, source: 'MEETING' | 'AGENCY', likelihood: string, disagreement = '') =>
      world.as(key, 'change', (actor) => risks.rate(actor, { riskId: id, source, moment: 'CURRENT', likelihood, impact: 'MAJOR', reason: 'As discussed', disagreement }));
    await rate('chair', 'MEETING', 'POSSIBLE');
    await rate('chair', 'MEETING', 'UNLIKELY');
    await rate('housingOfficer', 'AGENCY', 'ALMOST_CERTAIN', 'We see him every week');
    const { all, current, disputed } = await world.as('nurse', 'read', async (actor) => ({
      all: await risks.ratingsOf(actor, id),
      current: await risks.currentRatings(actor, id),
      disputed: await risks.isDisputed(actor, id),
    }));
    expect(all).toHaveLength(3);
    expect(current.map((it) => [it.source, it.score, it.level]).sort()).toEqual([['AGENCY', 20, 'EXTREME'], ['MEETING', 8, 'HIGH']]);
    expect(disputed).toBe(true);
    expect(await refusal(rate('nurse', 'MEETING', 'LIKELY'))).toMatchObject({ name: 'Forbidden' });
  });

  it('takes the ladder of a made-up forum with the same code', async () => {
    const { id: caseFileId } = await world.aCaseFile(moonlightPanel, { chair: 'CHAIR', fireOfficer: 'AGENCY_REPRESENTATIVE' });
    const water = { caseFileId, domain: 'WATER', atRisk: ['WALKER'], description: 'Walks the quay at high tide.', audience: TABLE };
    const risk = await world.as('chair', 'change', (actor) => risks.record(actor, water));
    const rating = await world.as('fireOfficer', 'change', (actor) => risks.rate(actor, { riskId: risk.id, source: 'AGENCY', group: 'WALKER', setting: 'BOAT', level: 'STORM', reason: 'No life jacket' }));
    expect(rating).toMatchObject({ level: 'STORM', score: null, group: 'WALKER' });
    expect(await refusal(world.as('chair', 'change', (actor) => risks.record(actor, { ...water, domain: 'FIRE' })))).toMatchObject({ field: 'domain' });
  });
});

describe('the shared plan', () => {
  const entry = (headingKey: string, audience: Parameters<PlanService['write']>[1]['audience'] = TABLE) => ({ caseFileId: world.caseFileId, headingKey, text: `Agreed under ${headingKey}.`, audience });

  it('stands under the forum’s headings and shows each agency its own view', async () => {
    const police = { agencyId: world.agency('police').id, agencyFunction: 'POLICING' as const };
    await world.as('chair', 'change', (actor) => plans.write(actor, entry('HEALTH')));
    await world.as('chair', 'change', (actor) => plans.write(actor, entry('ENGAGEMENT', only(police))));
    const shownTo = (key: PersonKey) =>
      world.as(key, 'read', async (actor) => (await plans.sectionsOf(actor, world.caseFileId)).filter((it) => it.entries.length > 0).map((it) => it.key));
    expect(await shownTo('constable')).toEqual(['HEALTH', 'ENGAGEMENT']);
    expect(await shownTo('nurse')).toEqual(['HEALTH']);
    expect(await refusal(world.as('stranger', 'read', (actor) => plans.sectionsOf(actor, world.caseFileId)))).toMatchObject({ name: 'NotFound' });
    expect(await refusal(world.as('chair', 'change', (actor) => plans.write(actor, entry('NO_SUCH_HEADING'))))).toMatchObject({ field: 'headingKey' });
  });

  it('gives the out-of-hours section to a duty team that had no seat, and nothing that is not open to it', async () => {
    const duty = { agencyId: world.agency('council').id, agencyFunction: 'EMERGENCY_DUTY' as const };
    const police = { agencyId: world.agency('police').id, agencyFunction: 'POLICING' as const };
    await world.as('chair', 'change', (actor) => plans.write(actor, entry('CONTINGENCY_OUT_OF_HOURS', only(duty, police))));
    const card = await world.as('dutyWorker', 'read', (actor) => world.get(OutOfHoursService).card(actor, world.caseFileId));
    expect(card.entries.map((it) => it.headingKey)).toContain('CONTINGENCY_OUT_OF_HOURS');
    expect(card.lead).toMatchObject({ label: 'Lead professional', outOfHoursNumber: '01632 960002' });
    expect(card.dutyDesks.length).toBeGreaterThan(0);
  });

  it('is confirmed as still correct by the agency that stands for an entry, not by another', async () => {
    const housing = world.agency('housing').id;
    const { id, version } = await world.as('chair', 'change', (actor) => plans.write(actor, { ...entry('MONEY_HOUSING'), authorAgencyId: housing }));
    const at = new Date(Date.now() + 40 * 86_400_000);
    const confirmed = await world.as('housingOfficer', 'change', (actor) => plans.confirm(actor, { id, version }), { at });
    expect(confirmed.confirmedOn).toBe(at.toISOString().slice(0, 10));
    expect(await refusal(world.as('nurse', 'change', (actor) => plans.confirm(actor, { id, version: confirmed.version })))).toMatchObject({ name: 'Forbidden' });
    const history = await world.as('housingOfficer', 'read', (actor) => plans.historyOf(actor, id));
    expect(history.map((it) => it.change)).toEqual(['CONFIRMED', 'WRITTEN']);
  });

  it('loses an entry only with a reason that is kept', async () => {
    const { id, version } = await world.as('chair', 'change', (actor) => plans.write(actor, entry('HEALTH')));
    await world.as('chair', 'change', (actor) => plans.withdraw(actor, { id, version, reason: 'Moved to the ward' }));
    expect(await world.as('nurse', 'read', async (actor) => (await plans.of(actor, world.caseFileId)).map((it) => it.id))).not.toContain(id);
    expect(await refusal(world.as('chair', 'change', (actor) => plans.withdraw(actor, { id, version: version + 1, reason: 'Again' })))).toMatchObject({ name: 'RuleBroken' });
  });
});
