import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOwner, people, signedIn, startTestApp, type TestApp } from './support/index.js';

const ME = '{ me { id roles } }';
const KEEP = 'mutation { keepSessionAlive { expiresAt } }';

describe('a session', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('ends after 15 minutes without anybody there, whatever the page polls', async () => {
    const nurse = await signedIn(test, people.nurse.email);
    const poll = nurse.with({ 'x-concord-background': '1' });
    test.clock.moveOn(10);
    expect((await poll.query(ME)).code).toBeUndefined();
    test.clock.moveOn(4.5);
    expect((await poll.query(ME)).code).toBeUndefined();
    test.clock.moveOn(1);
    expect((await nurse.query(ME)).code).toBe('UNAUTHENTICATED');
    expect((await nurse.query('{ session { csrfToken } }')).data.session).toBeNull();
  });

  it('goes on while somebody is there, for eight hours at the most', async () => {
    const nurse = await signedIn(test, people.nurse.email);
    for (let quarter = 0; quarter < 34; quarter++) {
      test.clock.moveOn(14);
      expect((await nurse.query(KEEP)).errors).toBeUndefined();
    }
    test.clock.moveOn(5);
    expect((await nurse.query(ME)).code).toBe('UNAUTHENTICATED');
  });

  it('ends at once for everybody who holds its cookie when its owner signs out', async () => {
    const nurse = await signedIn(test, people.nurse.email);
    const answer = await nurse.query('mutation { signOut }');
    expect(answer.data.signOut).toBe(true);
    expect((answer.headers['set-cookie'] as unknown as string[])[0]).toMatch(
      /^__Host-concord=; Path=\/; Expires=Thu, 01 Jan 1970/,
    );
    expect((await nurse.query(ME)).code).toBe('UNAUTHENTICATED');
  });

  it('has the roles of this moment: what is taken away is gone with the next request', async () => {
    const officer = await signedIn(test, people.constable.email);
    await asOwner(test.database, [
      ["update practitioner set roles = '{AUDITOR}' where id = $1", [people.constable.id]],
    ]);
    expect((await officer.query(ME)).data.me.roles).toEqual(['AUDITOR']);
    await asOwner(test.database, [['update practitioner set active = false where id = $1', [people.constable.id]]]);
    expect((await officer.query(ME)).code).toBe('UNAUTHENTICATED');
  });

  it('changes nothing without its CSRF token, and nothing with another session’s', async () => {
    const chair = await signedIn(test, people.chair.email);
    const other = await signedIn(test, people.nurse.email);
    const save = 'mutation { saveDraft(input: { formKey: "k", content: "c" }) { formKey } }';
    for (const token of ['', 'x'.repeat(43), (await other.query('{ session { csrfToken } }')).data.session.csrfToken]) {
      const answer = await chair.with({ 'x-concord-csrf': token }).query(save);
      expect(answer).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    }
    expect((await chair.query('{ draft(formKey: "k") { content } }')).data.draft).toBeNull();
    expect((await chair.query(save)).errors).toBeUndefined();
  });
});
