import { Database, newId, type Settings } from '@concord/platform';
import { Mailer, NotificationsService } from '@concord/features';
import { testActor, testAgency, testTeam } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOwner, type Client, people, signedIn, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let chair: Client;
let nurse: Client;
beforeAll(async () => {
  test = await startTestApp({ publicUrl: 'https://concord.example' } satisfies Partial<Settings>);
  chair = await signedIn(test, people.chair.email);
  nurse = await signedIn(test, people.nurse.email);
});
afterAll(() => test.close());

describe('the directory', () => {
  it('lists agencies with whom to ring', async () => {
    const { data } = await nurse.query(
      '{ agencies { name sector functions { function dutyContact dutyNumber } teams { name } } }',
    );
    const council = data.agencies.find((it: { name: string }) => it.name === testAgency('council').name);
    expect(data.agencies.map((it: { name: string }) => it.name)).toEqual(
      [...data.agencies.map((it: { name: string }) => it.name)].sort(),
    );
    expect(council.functions).toContainEqual({
      function: 'EMERGENCY_DUTY',
      dutyContact: 'Council duty desk',
      dutyNumber: '01632 960001',
    });
    expect(council.teams).toContainEqual({ name: testTeam('partnershipTeam').name });
  });

  it('finds colleagues by the beginnings of their names, accents or not', async () => {
    const find = async (search: string): Promise<string[]> =>
      (
        await nurse.query(
          'query Find($search: String) { practitioners(search: $search) { nodes { name agency { name } } } }',
          { search },
        )
      ).data.practitioners.nodes.map((it: { name: string }) => it.name);
    expect(await find('sian ev')).toEqual([people.socialWorker.name]);
    expect(await find('Évans')).toEqual([people.socialWorker.name]);
    expect(await find('vans')).toEqual([]);
  });

  it('pages through an agency', async () => {
    const page =
      'query Page($agencyId: ID!, $after: String) { practitioners(agencyId: $agencyId, first: 2, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }';
    const agencyId = testAgency('health').id;
    const everybody = (
      await nurse.query('query All($id: ID!) { practitioners(agencyId: $id) { nodes { name } } }', { id: agencyId })
    ).data.practitioners.nodes;
    const found = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: { nodes: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = (
        await nurse.query(page, { agencyId, after })
      ).data.practitioners;
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(found).toEqual(everybody);
    expect(everybody).toContainEqual({ name: people.nurse.name });
  });

  it('shows nothing to hide by: no password, no email address, no search key', async () => {
    const { data } = await nurse.query('{ __type(name: "Practitioner") { fields { name } } }');
    expect(data.__type.fields.map((it: { name: string }) => it.name).sort()).toEqual([
      'active',
      'agency',
      'agencyFunction',
      'agencyId',
      'grade',
      'id',
      'isContactPoint',
      'jobTitle',
      'name',
      'phone',
      'roles',
    ]);
  });
});

describe('a draft', () => {
  const save = 'mutation Save($input: SaveDraftInput!) { saveDraft(input: $input) { content savedAt } }';
  const read = '{ draft(formKey: "referral:new") { content } }';

  it('is private to the person who writes it', async () => {
    await nurse.query(save, { input: { formKey: 'referral:new', content: 'half a sentence' } });
    expect((await nurse.query(read)).data.draft).toEqual({ content: 'half a sentence' });
    expect((await chair.query(read)).data.draft).toBeNull();
  });

  it('is replaced by the next, and can be thrown away', async () => {
    await nurse.query(save, { input: { formKey: 'referral:new', content: 'a whole sentence' } });
    expect((await nurse.query(read)).data.draft).toEqual({ content: 'a whole sentence' });
    expect((await chair.query('mutation { discardDraft(formKey: "referral:new") }')).data.discardDraft).toBe(false);
    expect((await nurse.query('mutation { discardDraft(formKey: "referral:new") }')).data.discardDraft).toBe(true);
    expect((await nurse.query(read)).data.draft).toBeNull();
  });
});

describe('a notice', () => {
  const mine = '{ myNotices { nodes { id kind text subject subjectId readAt } } }';
  const notify = (to: Parameters<NotificationsService['notify']>[1]): Promise<void> => {
    const actor = testActor('chair');
    return test.app
      .get(Database)
      .run(actor, 'change', () =>
        test.app
          .get(NotificationsService, { strict: false })
          .notify(actor, to, 'MEETING_INVITED', { subject: 'Meeting', subjectId: people.chair.id }),
      );
  };

  it('reaches those it is for, says nothing of what it is about, and is theirs to mark as read', async () => {
    await notify({ practitionerIds: [people.nurse.id, people.nurse.id, people.chair.id] });
    const { data } = await nurse.query(mine);
    expect(data.myNotices.nodes).toEqual([
      {
        id: expect.any(String),
        kind: 'MEETING_INVITED',
        text: 'You are invited to a meeting',
        subject: 'Meeting',
        subjectId: people.chair.id,
        readAt: null,
      },
    ]);
    expect((await chair.query(mine)).data.myNotices.nodes).toEqual([]);
    const mark = `mutation { markNoticeRead(id: "${data.myNotices.nodes[0].id}") { readAt } }`;
    expect((await chair.query(mark)).code).toBe('NOT_FOUND');
    expect((await nurse.query(mark)).data.markNoticeRead.readAt).toEqual(expect.any(String));
    expect((await nurse.query('{ myNotices(unreadOnly: true) { nodes { id } } }')).data.myNotices.nodes).toEqual([]);
  });

  it('goes to the contact points of an agency, and its mail is empty of content', async () => {
    const mailer = test.app.get(Mailer, { strict: false });
    mailer.sent.length = 0;
    await notify({ agencyContactOf: testAgency('health').id });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(mailer.sent).toEqual([
      {
        to: people.healthLead.email,
        subject: 'You have an item in Concord',
        text: 'Sign in to see it: https://concord.example\n\nPlease do not reply to this email.',
      },
    ]);
  });

  it('goes to the members of a team', async () => {
    const teamId = newId();
    await asOwner(test.database, [
      [
        "insert into team (id, agency_id, agency_function, name, duty_number) values ($1, $2, 'MENTAL_HEALTH', 'Crisis team', '01632 960009')",
        [teamId, testAgency('health').id],
      ],
      ['insert into team_member (id, team_id, practitioner_id) values ($1, $1, $2)', [teamId, people.nurse.id]],
    ]);
    const before = (await nurse.query(mine)).data.myNotices.nodes.length;
    await notify({ teamId });
    expect((await nurse.query(mine)).data.myNotices.nodes).toHaveLength(before + 1);
  });
});
