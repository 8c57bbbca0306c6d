import { Database, type Settings } from '@concord/platform';
import { Mailer, NotificationsService } from '@concord/features';
import type { Actor } from '@concord/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  agencies,
  asOwner,
  type Client,
  people,
  signedIn,
  startTestApp,
  type TestApp,
  type TestPractitioner,
} from './support/index.js';

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
    expect(data.agencies.map((it: { name: string }) => it.name)).toEqual([
      'Fenwick Borough Council',
      'Fenwick Mental Health Trust',
      'Fenwickshire Police',
    ]);
    expect(data.agencies[0].functions.map((it: { function: string }) => it.function)).toEqual([
      'ADULT_SOCIAL_CARE',
      'HOUSING',
    ]);
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
      'query Page($after: String) { practitioners(agencyId: "' +
      agencies.council.id +
      '", first: 2, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }';
    const first = (await nurse.query(page)).data.practitioners;
    const second = (await nurse.query(page, { after: first.pageInfo.endCursor })).data.practitioners;
    expect([...first.nodes, ...second.nodes].map((it: { name: string }) => it.name)).toEqual([
      people.chair.name,
      people.administrator.name,
      people.socialWorker.name,
    ]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
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
    const actor = actorFor(people.chair);
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
    await notify({ agencyContactOf: agencies.trust.id });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(mailer.sent).toEqual([
      {
        to: people.nurse.email,
        subject: 'You have an item in Concord',
        text: 'Sign in to see it: https://concord.example\n\nPlease do not reply to this email.',
      },
    ]);
  });

  it('goes to the members of a team', async () => {
    await asOwner(test.database, [
      [
        "insert into team (id, agency_id, agency_function, name, duty_number) values ($1, $2, 'MENTAL_HEALTH', 'Crisis team', '0909 879 0002')",
        [people.officer.id, agencies.trust.id],
      ],
      [
        'insert into team_member (id, team_id, practitioner_id) values ($1, $1, $2)',
        [people.officer.id, people.nurse.id],
      ],
    ]);
    const before = (await nurse.query(mine)).data.myNotices.nodes.length;
    await notify({ teamId: people.officer.id });
    expect((await nurse.query(mine)).data.myNotices.nodes).toHaveLength(before + 1);
  });
});

function actorFor(it: TestPractitioner): Actor {
  return {
    practitionerId: it.id,
    agencyId: agencies[it.agency].id,
    agencyFunction: it.function,
    sector: agencies[it.agency].sector,
    roles: it.roles,
    teamIds: [],
    isContactPoint: false,
    standing: 'GOOD',
    assurance: 'PASSWORD',
    purpose: 'CARE_AND_SAFETY',
    sessionId: it.id,
    at: new Date(),
  };
}
