import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anonymous,
  asOwner,
  auditOf,
  people,
  signedIn,
  startTestApp,
  type TestApp,
  trySignIn,
} from './support/index.js';

const SESSION = '{ session { practitioner { id name jobTitle agency { name } roles } expiresAt csrfToken demo } }';

describe('signing in', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('gives a cookie that no script and no other site can use, and says who is signed in', async () => {
    const answer = await trySignIn(test, people.chair.email);
    expect(answer.errors).toBeUndefined();
    const [cookie] = answer.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^__Host-concord=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const chair = await signedIn(test, people.chair.email);
    const { data } = await chair.query(SESSION);
    expect(data.session).toMatchObject({
      practitioner: {
        id: people.chair.id,
        name: people.chair.name,
        agency: { name: 'Fenwick Borough Council' },
        roles: people.chair.roles,
      },
      demo: false,
    });
  });

  it('ignores case and spaces around the email address', async () => {
    expect((await trySignIn(test, ` ${people.nurse.email.toUpperCase()} `)).errors).toBeUndefined();
  });

  it('answers a wrong password, an unknown account and a switched-off account alike', async () => {
    await asOwner(test.database, [['update practitioner set active = false where id = $1', [people.constable.id]]]);
    const answers = [
      await trySignIn(test, people.nurse.email, 'wrong'),
      await trySignIn(test, 'nobody@fenwick.example'),
      await trySignIn(test, people.constable.email),
    ];
    const shapes = answers.map(({ status, data, errors, cookie }) => ({
      status,
      data,
      cookie,
      errors: errors?.map(({ message, extensions }) => ({ message, code: extensions.code })),
    }));
    expect(shapes[0]?.errors?.[0]?.code).toBe('UNAUTHENTICATED');
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
    await asOwner(test.database, [['update practitioner set active = true where id = $1', [people.constable.id]]]);
  });

  it('is written down, success and refusal, without the address that was typed', async () => {
    const audit = await auditOf(test.database);
    expect(audit).toContainEqual(
      expect.objectContaining({
        kind: 'CHANGE',
        entry: expect.objectContaining({ action: 'SIGN_IN', practitioner: people.chair.id }),
      }),
    );
    expect(audit).toContainEqual(
      expect.objectContaining({
        kind: 'REFUSAL',
        entry: expect.objectContaining({ action: 'signIn', subjectId: people.nurse.id }),
      }),
    );
    expect(JSON.stringify(audit)).not.toContain('@');
  });

  it('slows down guessing, for accounts that exist and for those that do not', async () => {
    const tries = async (email: string): Promise<(string | undefined)[]> => {
      const codes = [];
      for (let i = 0; i < 6; i++) codes.push((await trySignIn(test, email, 'wrong')).code);
      return codes;
    };
    const expected = [...Array<string>(5).fill('UNAUTHENTICATED'), 'RATE_LIMITED'];
    expect(await tries(people.socialWorker.email)).toEqual(expected);
    expect(await tries('nobody.else@fenwick.example')).toEqual(expected);
    expect((await trySignIn(test, people.socialWorker.email)).code).toBe('RATE_LIMITED');
    test.clock.moveOn(1);
    expect((await trySignIn(test, people.socialWorker.email)).errors).toBeUndefined();
  });

  it('says nothing about accounts outside the demonstration', async () => {
    const { data } = await anonymous(test).query('{ demoAccounts { email } demoPassword session { demo } }');
    expect(data).toEqual({ demoAccounts: [], demoPassword: null, session: null });
  });
});

describe('the demonstration', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ demo: true });
    await asOwner(test.database, [
      [
        `insert into demo_account (practitioner_id, email, position, who_they_are, what_to_try) values ($1, $2, 1, 'The chair', 'Look around')`,
        [people.chair.id, people.chair.email],
      ],
    ]);
  });
  afterAll(() => test.close());

  it('offers its accounts', async () => {
    const { data } = await anonymous(test).query(
      '{ demoAccounts { email name agency whoTheyAre whatToTry } demoPassword }',
    );
    expect(data.demoAccounts).toEqual([
      {
        email: people.chair.email,
        name: people.chair.name,
        agency: 'Fenwick Borough Council',
        whoTheyAre: 'The chair',
        whatToTry: 'Look around',
      },
    ]);
    expect(data.demoPassword).toEqual(expect.any(String));
  });
});
