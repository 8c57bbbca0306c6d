import { marm } from '@concord/domain';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { testAgency, testEmail, testPerson, type PersonKey } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCaseAtTheTable, type OpenCase } from './support/a-case-at-the-table.js';
import { type Client, signedIn, startWorldApp, type TestApp } from './support/index.js';

let test: TestApp;
let file: OpenCase;
const clients: Partial<Record<PersonKey, Client>> = {};
const as = (key: PersonKey): Client => {
  const client = clients[key];
  if (!client) throw new Error(`${key} is not signed in`);
  return client;
};
beforeAll(async () => {
  test = await startWorldApp();
  for (const key of ['chair', 'housingOfficer', 'nurse', 'constable'] as const) clients[key] = await signedIn(test, testEmail(key));
  file = await aCaseAtTheTable(test, marm, {}, [['chair', 'CHAIR'], ['nurse', 'AGENCY_REPRESENTATIVE'], ['constable', 'AGENCY_REPRESENTATIVE'], ['housingOfficer', 'REFERRER']]);
}, 60_000);
afterAll(() => test.close());

const VIEWS = `query Views($id: ID!) {
  caseFileItems(caseFileId: $id) { agency { name } items { id statement } }
  withheldNotice(caseFileId: $id)
  newestItems(first: 50) { nodes { id } pageInfo { hasNextPage endCursor } }
  casePlan(caseFileId: $id) { withheld sections { key entries { id } } }
  caseRisks(caseFileId: $id) { id }
  outOfHoursCard(caseFileId: $id) { withheld entries { id } safetyLines { id } }
  visitSafety(caseFileId: $id) { advice answer lines { id } footer }
  myNotices(first: 50) { nodes { id } }
}`;
const views = async (key: PersonKey): Promise<string> => {
  const { text, errors } = await as(key).query(VIEWS, { id: file.id });
  if (errors) throw new Error(text);
  return text;
};
const record = async (withheldStyle: 'ABSENT' | 'MASKED', recipients: object[] = []): Promise<{ id: string; version: number }> => {
  const input = { caseFileId: file.id, category: 'HOUSING', assertion: 'FACT', statement: 'Lavender-forty-two: arrears', source: 'Rent account', withheldStyle, recipients };
  const { data, text, errors } = await as('housingOfficer').query('mutation Record($input: RecordItemInput!) { recordItem(input: $input) { id version } }', { input });
  if (errors) throw new Error(text);
  return data.recordItem;
};

describe('what an owner keeps back', () => {
  it('R63: absent leaves no trace, byte for byte; masked shows the neutral hint to those without it, and nothing else', async () => {
    const before = { nurse: await views('nurse'), constable: await views('constable') };
    expect(JSON.parse(before.nurse).data.withheldNotice).toBeNull();
    await record('ABSENT');
    expect(await views('nurse')).toBe(before.nurse);
    expect(await views('constable')).toBe(before.constable);

    const { id: agencyId } = testAgency('health');
    await record('MASKED', [{ agencyId, agencyFunction: testPerson('nurse').agencyFunction }]);
    const hinted = JSON.parse(await views('constable')).data;
    const hint = 'Information held elsewhere is not shared with you. Ring the co-ordinator.';
    expect(hinted).toEqual({ ...JSON.parse(before.constable).data, withheldNotice: hint, casePlan: { ...hinted.casePlan, withheld: true }, outOfHoursCard: { ...hinted.outOfHoursCard, withheld: true } });
    expect(hint).not.toMatch(/housing|arrears|Lavender|\d/i);
    const own = JSON.parse(await views('nurse')).data;
    expect(JSON.stringify(own)).toContain('Lavender-forty-two');
    expect(own.withheldNotice).toBeNull();
    expect(JSON.parse(await views('housingOfficer')).data.withheldNotice).toBeNull();
  });

  it('R63: two masked items read like one', async () => {
    const one = await views('constable');
    await record('MASKED');
    expect(await views('constable')).toBe(one);
  });
});

describe('the words of the product', () => {
  const root = join(import.meta.dirname, '../../..');
  const skipped = new Set(['node_modules', 'dist', 'test-results', 'screenshots', 'testing']);
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return skipped.has(name) ? [] : files(path);
      return /\.(ts|tsx|graphql|html|json)$/.test(name) && !/\.spec\.tsx?$/.test(name) ? [path] : [];
    });
  const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const claims = /\bno (?:known|current|identified|apparent) (?:risks?|concerns?|dangers?)\b|\b(?:is|it is) safe to visit\b/gi;

  it('R63: say nowhere, in any page, answer, letter or seed, that there is no known risk', () => {
    const said = ['apps/admin/src', 'apps/api/src', 'libs/domain/src', 'libs/features/src', 'libs/platform/src', 'libs/ui/src']
      .flatMap((folder) => files(join(root, folder)))
      .concat(join(root, 'schema.graphql'))
      .flatMap((path) => [...withoutComments(readFileSync(path, 'utf8')).matchAll(claims)].map(([words]) => `${path.slice(root.length + 1)}: ${words}`))
      .filter((it) => !it.startsWith('libs/domain/src/sharing/no-reassurance.ts'));
    expect(said).toEqual([]);
  });

  it('R63: the search itself finds the words', () => {
    expect('There is no known risk here'.match(claims)).not.toBeNull();
  });
});
