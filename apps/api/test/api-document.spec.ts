import { readFileSync } from 'node:fs';
import { todayInLondon } from '@concord/domain';
import { type AgencyKey, type PersonKey, TEST_PASSWORD, testAgency, testEmail, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, type Answer, type Client, signedInAs, startWorldApp, type TestApp } from './support/index.js';

const DAY = 86_400_000;

/** One step of docs/api.md: who asks what, what it must answer, and what later steps need of it. */
interface Step {
  readonly title: string;
  readonly who: PersonKey | undefined;
  readonly document: string;
  readonly variables: string;
  readonly code: string | undefined;
  /** Words that must not be in the answer. */
  readonly absent: string | undefined;
  readonly keeps: readonly (readonly [path: string, name: string])[];
}

const page = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
const steps: Step[] = page.split(/^### /m).slice(1).map((text) => ({
  title: text.split('\n', 1)[0] ?? '',
  who: /As the `(\w+)`:/.exec(text)?.[1] as PersonKey | undefined,
  document: /```graphql\n([\s\S]*?)```/.exec(text)?.[1] ?? '',
  variables: /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '{}',
  code: /It answers `(\w+)`/.exec(text)?.[1],
  absent: /Its answer does not hold `(\w+)`/.exec(text)?.[1],
  keeps: [...text.matchAll(/Keep `([\w.]+)` as `(\w+)`/g)].map(([, path = '', name = '']) => [path, name] as const),
}));

let test: TestApp;
const clients = new Map<string, Client>();
const kept = new Map<string, unknown>();
beforeAll(async () => {
  test = await startWorldApp();
});
afterAll(() => test.close());

async function clientOf(who: PersonKey | undefined): Promise<Client> {
  if (!who) return anonymous(test);
  const client = clients.get(who) ?? (await signedInAs(test, who));
  clients.set(who, client);
  return client;
}

/** What `{{…}}` stands for. */
function valueOf(name: string): unknown {
  const [kind, what = ''] = name.split(':');
  switch (what && kind) {
    case 'agency':
      return testAgency(what as AgencyKey).id;
    case 'person':
      return testPerson(what as PersonKey).id;
    case 'email':
      return testEmail(what as PersonKey);
    case 'day':
      return todayInLondon(new Date(Date.now() + Number(what) * DAY));
    case 'minute':
      return new Date(Date.now() + Number(what) * 60_000).toISOString();
    default:
      if (name === 'password') return TEST_PASSWORD;
      if (!kept.has(name)) throw new Error(`nothing gave {{${name}}} before this step`);
      return kept.get(name);
  }
}

const filled = (variables: string): Record<string, unknown> => JSON.parse(variables.replace(/"\{\{([^}]+)\}\}"/g, (_, name: string) => JSON.stringify(valueOf(name)))) as Record<string, unknown>;
const at = (data: Answer['data'], path: string): unknown => path.split('.').reduce<any>((value, key) => value?.[key], data);

describe('the operations of docs/api.md', () => {
  it('are many', () => {
    expect(steps.length).toBeGreaterThan(40);
  });

  it.each(steps.map((step) => [step.title, step] as const))('run as printed: %s', async (_, { who, document, variables, code, absent, keeps }) => {
    const answer = await (await clientOf(who)).query(document, filled(variables));
    expect(answer.errors?.map((it) => [it.message, it.extensions.fields]).filter(() => !code)).toEqual(code ? [] : undefined);
    expect(answer.code).toBe(code);
    if (absent) expect(answer.text).not.toContain(absent);
    for (const [path, name] of keeps) {
      expect([path, at(answer.data, path)]).toEqual([path, expect.anything()]);
      kept.set(name, at(answer.data, path));
    }
  });
});
