import { newId } from '@concord/platform';
import { type PersonKey, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlanEntry, PlanService } from '../plans/index.js';
import { aCaseWorld, type CaseWorld, refusal } from '../plans/case-world.builder.js';
import { ItemService, type WhoSees } from '../sharing/index.js';
import { WhoSeesAnything, WhoSeesModule, WhoSeesText } from './index.js';

const readers: readonly PersonKey[] = ['chair', 'minuteTaker', 'socialWorker', 'nurse', 'housingOfficer', 'constable'];
const agencies = [
  { key: 'housing', agencyFunction: 'HOUSING' },
  { key: 'health', agencyFunction: 'MENTAL_HEALTH' },
  { key: 'police', agencyFunction: 'POLICING' },
] as const;

let world: CaseWorld;
let plans: PlanService;
let texts: WhoSeesText;
let anything: WhoSeesAnything;

beforeAll(async () => {
  world = await aCaseWorld([WhoSeesModule]);
  [plans, texts, anything] = [world.get(PlanService), world.get(WhoSeesText), world.get(WhoSeesAnything)];
});
beforeEach(() => world.behind('delete from concord.block'));
afterAll(() => world.close());

const audienceOf = (openToTable: boolean, to: readonly (typeof agencies)[number][]) => ({
  openToTable,
  agencies: to.map(({ key, agencyFunction }) => ({ agencyId: world.agency(key).id, agencyFunction })),
});
const anEntry = (audience: ReturnType<typeof audienceOf>) =>
  world.as('chair', 'change', (actor) => plans.write(actor, { caseFileId: world.caseFileId, headingKey: 'HEALTH', text: 'Ring before ten', audience }));
const sees = (told: WhoSees, key: PersonKey): boolean | undefined => told.agencies.flatMap((it) => it.people).find((it) => it.practitionerId === testPerson(key).id)?.sees;
const reads = (key: PersonKey, id: string): Promise<boolean> => world.as(key, 'read', async (actor) => (await world.records.find(actor, PlanEntry, { where: { id } })).length === 1);
const blocked = (key: PersonKey) =>
  world.behind(
    `insert into concord.block (id, cluster_id, case_file_id, practitioner_id, reason_code, set_by, set_at, valid_from) select $1, cluster_id, id, $2, 'FAMILY', $2, now(), now() - interval '1 hour' from concord.case_file where id = $3`,
    [newId(), testPerson(key).id, world.caseFileId],
  );

describe('who can see a text written together, and why', () => {
  it('is before and after saving what each person at the table then reads', async () => {
    const choices = fc.record({ openToTable: fc.boolean(), to: fc.subarray([...agencies]) });
    await fc.assert(
      fc.asyncProperty(choices, async ({ openToTable, to }) => {
        const audience = audienceOf(openToTable, to);
        const before = await world.as('chair', 'read', (actor) => texts.preview(actor, { caseFileId: world.caseFileId, audience }));
        const { id } = await anEntry(audience);
        const after = await world.as('chair', 'read', (actor) => anything.of(actor, { kind: 'PLAN_ENTRY', id }));
        for (const key of readers) {
          const really = await reads(key, id);
          expect([key, sees(before, key), sees(after, key)]).toEqual([key, really, really]);
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('says the basis or the missing thing in words, and by which rule', async () => {
    const { id } = await anEntry(audienceOf(false, [agencies[0]]));
    const told = await world.as('chair', 'read', (actor) => anything.of(actor, { kind: 'PLAN_ENTRY', id }));
    const why = (key: 'housing' | 'police' | 'council') => told.agencies.find((it) => it.agencyId === world.agency(key).id)?.why;
    expect([why('housing'), why('police'), why('council')]).toEqual(['Opened to this agency.', 'Not opened to this agency.', 'Its own agency wrote it.']);
    expect(told.rulesVersion).toMatch(/^[0-9a-f]{12}$/);
    expect(told.policyVersion).toMatch(/^MARM\/\d+$/);
  });

  it('may be tried out by those who may write, and does not tell others to whom an owner gave something', async () => {
    const item = await world.as('nurse', 'change', (actor) =>
      world.get(ItemService).record(actor, { caseFileId: world.caseFileId, category: 'HOUSING', assertion: 'FACT', statement: 'Words', source: 'Seen', confidential: false, recipients: [{ agencyId: world.agency('housing').id, agencyFunction: 'HOUSING' }, { agencyId: world.agency('council').id, agencyFunction: 'ADULT_SOCIAL_CARE' }] }),
    );
    const attempt = (key: PersonKey) => world.as(key, 'read', (actor) => texts.preview(actor, { caseFileId: world.caseFileId, audience: audienceOf(true, []), sourceItemIds: [item.id] }));
    expect((await attempt('chair')).agencies.filter((it) => it.sees).map((it) => it.agencyId).sort()).toEqual(['council', 'health', 'housing'].map((it) => world.agency(it as 'council').id).sort());
    expect(await refusal(attempt('housingOfficer'))).toMatchObject({ name: 'Forbidden' });
    expect(await refusal(attempt('stranger'))).toMatchObject({ name: 'NotFound' });
  });

  it('may be asked by those who may read it, and by nobody else', async () => {
    const { id } = await anEntry(audienceOf(false, [agencies[0]]));
    const ask = (key: PersonKey, subject: string) => world.as(key, 'read', (actor) => anything.of(actor, { kind: 'PLAN_ENTRY', id: subject }));
    expect((await ask('housingOfficer', id)).agencies).not.toHaveLength(0);
    expect(await refusal(ask('constable', id))).toEqual(await refusal(ask('constable', newId())));
    expect(await refusal(ask('stranger', id))).toMatchObject({ name: 'NotFound' });
  });

  it('is the same with and without a block on somebody else: nobody learns from it who is shut out', async () => {
    const { id } = await anEntry(audienceOf(true, []));
    const ask = (key: PersonKey) => world.as(key, 'read', (actor) => anything.of(actor, { kind: 'PLAN_ENTRY', id }));
    const item = await world.as('nurse', 'change', (actor) =>
      world.get(ItemService).record(actor, { caseFileId: world.caseFileId, category: 'HOUSING', assertion: 'FACT', statement: 'Words', source: 'Seen', confidential: false, recipients: [{ agencyId: world.agency('housing').id, agencyFunction: 'HOUSING' }] }),
    );
    const askItem = () => world.as('nurse', 'read', (actor) => anything.of(actor, { kind: 'ITEM', id: item.id }));
    const before = [await ask('nurse'), await ask('chair'), await askItem()];
    await blocked('housingOfficer');
    expect(await reads('housingOfficer', id)).toBe(false);
    expect([await ask('nurse'), await ask('chair'), await askItem()]).toEqual(before);
  });
});

describe('who can see an item', () => {
  it('is told whole to its owner; to another reader, only how it came to them', async () => {
    const item = await world.as('nurse', 'change', (actor) =>
      world.get(ItemService).record(actor, {
        caseFileId: world.caseFileId, category: 'HOUSING', assertion: 'FACT', statement: 'Words', source: 'Seen', confidential: false,
        recipients: [{ agencyId: world.agency('housing').id, agencyFunction: 'HOUSING' }, { agencyId: world.agency('police').id, agencyFunction: 'POLICING' }],
      }),
    );
    const ask = (key: PersonKey) => world.as(key, 'read', (actor) => anything.of(actor, { kind: 'ITEM', id: item.id }));
    const told = await ask('housingOfficer');
    expect([told.isWhole, told.agencies.map((it) => it.agencyId).sort()]).toEqual([false, [world.agency('health').id, world.agency('housing').id].sort()]);
    expect((await ask('nurse')).agencies.length).toBeGreaterThan(3);
    expect(await refusal(ask('socialWorker'))).toMatchObject({ name: 'NotFound' });
  });
});
