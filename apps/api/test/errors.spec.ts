import { randomUUID } from 'node:crypto';
import { TEST_PASSWORD } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anonymous,
  asOwner,
  auditOf,
  type Client,
  people,
  signedIn,
  startTestApp,
  type TestApp,
} from './support/index.js';

describe('an error', () => {
  let test: TestApp;
  let nurse: Client;
  beforeAll(async () => {
    test = await startTestApp();
    nurse = await signedIn(test, people.nurse.email);
  });
  afterAll(() => test.close());

  it('has plain English, a code and a reference that is also in the header', async () => {
    const answer = await nurse.query('query Look($id: ID!) { agency(id: $id) { id } }', { id: randomUUID() });
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining('not shared with you'),
        path: ['agency'],
        extensions: { code: 'NOT_FOUND', requestId: answer.headers['x-request-id'] },
      },
    ]);
  });

  it('is the same for an id that is no id', async () => {
    expect((await nurse.query('{ agency(id: "1 or 1=1") { id } }')).code).toBe('NOT_FOUND');
  });

  it('names the fields that need attention', async () => {
    const answer = await nurse.query(
      'mutation Save($input: SaveDraftInput!) { saveDraft(input: $input) { formKey } }',
      { input: { formKey: '', content: 'x' } },
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'formKey', message: 'Say which form the draft belongs to' }],
    });
  });

  it('names a field of the wrong kind without repeating what was sent', async () => {
    const answer = await nurse.query(
      'mutation Save($input: SaveDraftInput!) { saveDraft(input: $input) { formKey } }',
      { input: { formKey: { secret: 'Zephyrine' }, content: 'x' } },
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: [{ path: 'formKey' }] });
    expect(answer.text).not.toContain('Zephyrine');
  });

  it('asks people who are not signed in to sign in', async () => {
    expect((await anonymous(test).query('{ agencies { id } }')).code).toBe('UNAUTHENTICATED');
    expect(
      (
        await anonymous(test)
          .with({ cookie: `__Host-concord=${'x'.repeat(43)}` })
          .query('{ agencies { id } }')
      ).code,
    ).toBe('UNAUTHENTICATED');
  });

  it('of one change undoes the whole operation', async () => {
    const answer = await nurse.query(
      `mutation { a: saveDraft(input: { formKey: "one", content: "x" }) { formKey } b: markNoticeRead(id: "${randomUUID()}") { id } }`,
    );
    expect(answer).toMatchObject({ code: 'NOT_FOUND', data: null });
    expect((await nurse.query('{ draft(formKey: "one") { content } }')).data.draft).toBeNull();
  });

  it('that is a refusal is written down although the operation was undone', async () => {
    const id = randomUUID();
    await nurse.query(`mutation Mark { markNoticeRead(id: "${id}") { id } }`);
    const entries = await auditOf(test.database);
    expect(entries).toContainEqual({
      kind: 'REFUSAL',
      entry: expect.objectContaining({
        action: 'markRead',
        subject: 'Notice',
        subjectId: id,
        code: 'NOT_FOUND',
        practitioner: people.nurse.id,
        operation: 'Mark',
      }),
    });
  });

  it('of the audit lets no data leave and keeps no change', async () => {
    await asOwner(
      test.database,
      [
        ['revoke insert (id, kind, canonical) on audit.entry from app', []],
        ['revoke execute on function audit.append(uuid, text) from app', []],
      ],
      'audit_owner',
    );
    const read = await nurse.query('{ agencies { name } }');
    expect(read).toMatchObject({ status: 500, code: 'INTERNAL', data: undefined });
    expect(read.text).not.toContain('Fenwick');
    expect(
      (await nurse.query('mutation { saveDraft(input: { formKey: "two", content: "x" }) { formKey } }')).code,
    ).toBe('INTERNAL');
    const signIn = await anonymous(test).query(
      `mutation { signIn(input: { email: "${people.constable.email}", password: "${TEST_PASSWORD}" }) { csrfToken } }`,
    );
    expect(signIn).toMatchObject({ status: 500, data: undefined, cookie: undefined });
    await asOwner(
      test.database,
      [
        ['grant insert (id, kind, canonical) on audit.entry to app', []],
        ['grant execute on function audit.append(uuid, text) to app', []],
      ],
      'audit_owner',
    );
    expect((await nurse.query('{ draft(formKey: "two") { content } }')).data.draft).toBeNull();
  });
});

describe('the service', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('says that it lives, is ready and in which version', async () => {
    const client = anonymous(test);
    expect((await client.get('/health/live')).body).toEqual({ status: 'live' });
    expect((await client.get('/health/ready')).body).toEqual({ status: 'ready' });
    expect((await client.get('/version')).body).toEqual({ version: expect.any(String), commit: expect.any(String) });
  });

  it('says nothing about what is not there', async () => {
    const { status, body } = await anonymous(test).get('/nothing/here');
    expect({ status, body }).toMatchObject({ status: 404, body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } });
  });
});
