import type { ForumDefinition } from '@concord/domain';
import type { PersonKey } from '@concord/platform/testing';
import { send } from '../support/a-meeting.js';
import type { Answer, Client, TestApp } from '../support/index.js';
import { newToken, type Statement, statementsOfAll } from './statements.js';

/** Words that everybody wrote together, and who may read them. */
export interface Composed {
  readonly token: string;
  readonly readers: readonly PersonKey[];
}

/** One case on its way through a forum, with what was made so far. */
export interface Play {
  readonly test: TestApp;
  readonly forum: ForumDefinition;
  readonly as: (key: PersonKey) => Client;
  readonly statements: readonly Statement[];
  /** The token in every free text of the referral. */
  readonly referralToken: string;
  /** The person's family name. */
  readonly name: string;
  readonly composed: Composed[];
  /** Ids by what they are, for asking for them again. */
  readonly ids: Record<string, string[]>;
}

export const newPlay = (test: TestApp, forum: ForumDefinition, as: Play['as']): Play => ({
  test, forum, as, statements: statementsOfAll(), referralToken: newToken('referral'), name: newToken('name'), composed: [], ids: {},
});

/** The data of an answer without errors. */
export const good = (answer: Answer): Answer['data'] => {
  if (answer.errors) throw new Error(answer.text);
  return answer.data;
};

/** Sends a mutation that must succeed. */
export const done = async (client: Client, name: string, input: object, selection = 'id version'): Promise<Answer['data']> => good(await send(client, name, input, selection))[name];

export const idOf = (play: Play, kind: string): string => {
  const id = play.ids[kind]?.at(-1);
  if (!id) throw new Error(`the play has no ${kind} yet`);
  return id;
};

export const remember = (play: Play, kind: string, ...ids: string[]): void => {
  play.ids[kind] = [...(play.ids[kind] ?? []), ...ids];
};

/** The statement of this name. */
export const told = (play: Play, name: string): Statement => {
  const found = play.statements.find((it) => it.name === name);
  if (!found) throw new Error(`nobody says ${name}`);
  return found;
};

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
