import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, type Client, people, signedIn, startTestApp, type TestApp } from './support/index.js';

const LIMITS = {
  depth: 12,
  aliases: 30,
  tokens: 3000,
  objectsPerOperation: 5000,
  objectsPerMinute: 30_000,
  bodyBytes: 1_048_576,
  requestSeconds: 30,
};
const times = (count: number, field: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => field(index)).join(' ');

describe('one request', () => {
  let test: TestApp;
  let nurse: Client;
  beforeAll(async () => {
    test = await startTestApp({ limits: { ...LIMITS, depth: 4 } });
    nurse = await signedIn(test, people.nurse.email);
  });
  afterAll(() => test.close());

  it('has at most 30 aliases, counted through fragments', async () => {
    expect((await nurse.query(`{ ${times(30, (i) => `a${i}: agencies { id }`)} }`)).errors).toBeUndefined();
    expect(await nurse.query(`{ ${times(31, (i) => `a${i}: agencies { id }`)} }`)).toMatchObject({
      status: 400,
      code: 'INVALID',
    });
    const hidden = `fragment F on Agency { ${times(11, (i) => `a${i}: id`)} } query { agencies { ...F teams { id } } b: agencies { ...F } c: agencies { ...F } }`;
    expect((await nurse.query(hidden)).code).toBe('INVALID');
  });

  it('goes no deeper than the limit, counted through fragments', async () => {
    expect((await nurse.query('{ practitioners { nodes { agency { id } } } }')).errors).toBeUndefined();
    expect((await nurse.query('{ practitioners { nodes { agency { teams { id } } } } }')).code).toBe('INVALID');
    expect(
      (await nurse.query('fragment A on Agency { teams { id } } { practitioners { nodes { agency { ...A } } } }')).code,
    ).toBe('INVALID');
  });

  it('has at most 3000 tokens', async () => {
    expect(await nurse.query(`{ agencies { ${'id '.repeat(3000)} } }`)).toMatchObject({ status: 400, code: 'INVALID' });
  });

  it('asks for at most 5000 objects, `first` counted', async () => {
    const page = (i: number): string => `p${i}: practitioners(first: 100) { nodes { agency { id } } }`;
    expect((await nurse.query(`{ ${times(20, page)} }`)).errors).toBeUndefined();
    expect(await nurse.query(`{ ${times(26, page)} }`)).toMatchObject({ status: 400, code: 'INVALID' });
  });

  it('is at most a megabyte', async () => {
    const response = await nurse
      .post()
      .send(JSON.stringify({ query: '{ __typename }', variables: { padding: 'x'.repeat(1_100_000) } }));
    expect(response.status).toBe(413);
    expect(response.body.errors[0].extensions.code).toBe('INVALID');
  });

  it('is one operation, posted as JSON', async () => {
    expect((await nurse.get('/graphql?query={__typename}')).status).toBe(405);
    expect(
      (await nurse.post().set('content-type', 'application/x-www-form-urlencoded').send('query={__typename}')).status,
    ).toBe(415);
    expect((await nurse.post().set('content-type', 'text/plain').send('{"query":"{__typename}"}')).status).toBe(415);
    expect((await nurse.post().send([{ query: '{ __typename }' }, { query: '{ __typename }' }])).status).toBe(400);
    expect((await nurse.post().send('{"query": ')).status).toBe(400);
  });

  it('is answered with strict headers and never from a cache', async () => {
    const { headers } = await nurse.query('{ __typename }');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('one practitioner', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ limits: { ...LIMITS, objectsPerMinute: 300 } });
  });
  afterAll(() => test.close());

  it('may ask for 300 objects a minute: ten aliased lists of fifty are five hundred', async () => {
    const nurse = await signedIn(test, people.nurse.email);
    const list = (i: number): string => `p${i}: practitioners(first: 50) { nodes { id } }`;
    expect(await nurse.query(`{ ${times(10, list)} }`)).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect((await nurse.query(`{ ${times(5, list)} }`)).errors).toBeUndefined();
    expect((await nurse.query(`{ ${list(0)} }`)).errors).toBeUndefined();
    expect((await nurse.query(`{ ${list(0)} }`)).code).toBe('RATE_LIMITED');
    test.clock.moveOn(1.1);
    expect((await nurse.query(`{ ${list(0)} }`)).errors).toBeUndefined();
  });
});

describe('a production server', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ introspection: false });
  });
  afterAll(() => test.close());

  it.each([
    '{ __schema { types { name } } }',
    '{ agencie { id } }',
    '{ agencies { nam } }',
    '{ agency { id } }',
    'query Q($id: Agencie!) { agency(id: $id) { id } }',
    '{',
  ])('tells nothing about its schema for %s', async (document) => {
    const answer = await anonymous(test).query(document);
    expect(answer.code).toBe('INVALID');
    expect(answer.text).not.toMatch(/agenc|did you mean|introspection|stack|Query\b/i);
  });
});
