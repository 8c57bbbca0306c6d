import { Mailer } from '@concord/features';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Server } from 'node:http';
import type { TestDatabase } from '@concord/platform/testing';
import pg from 'pg';

/** One exchange at the public door of a test application. */
interface Exchange {
  readonly cookie: string;
  readonly operation: string;
  readonly sent: string;
  readonly answer: string;
}

/** Words that one agency wrote in one item and nobody else ever sent, and the agencies to which they were ever opened. */
export interface Canary {
  readonly words: string;
  readonly agencies: readonly string[];
}

/** Issued minutes keep what was given when they were approved; who may hold them is the journey's to check. */
const FROZEN = /minutes/i;
const SHORTEST = 16;

const exchanges = new WeakMap<Server, Exchange[]>();
const signedIn = new Map<string, string>();
const deaf = new WeakSet<Server>();

/** For a proof that asks a hundred thousand times and compares the bytes itself. */
export const keepNoMore = (server: Server): void => void deaf.add(server);

/** Keeps what was sent and answered at this server, for the look at the end. */
export function keepExchange(server: Server, cookie: string | undefined, document: string, variables: unknown, answer: { readonly text: string; readonly cookie: string | undefined; readonly data: unknown }): void {
  const practitioner = (answer.data as { signIn?: { practitioner?: { id?: string } } } | undefined)?.signIn?.practitioner?.id;
  if (practitioner && answer.cookie) signedIn.set(answer.cookie, practitioner);
  if (deaf.has(server)) return;
  const kept = exchanges.get(server) ?? [];
  kept.push({ cookie: cookie ?? '', operation: /[{]\s*(?:\w+\s*:\s*)?(\w+)/.exec(document)?.[1] ?? 'unknown', sent: JSON.stringify(variables) + document, answer: answer.text });
  exchanges.set(server, kept);
}

/**
 * The look at the end of every test file (R02): the words of each item in the database are canaries, and none may stand in
 * front of anybody whose agency neither wrote them nor ever had them opened to it; nor in any mail to anybody.
 */
export async function lookForCanaries(app: NestExpressApplication, database: TestDatabase): Promise<void> {
  const kept = exchanges.get(app.getHttpServer()) ?? [];
  if (kept.length === 0) return;
  const { canaries, agencyOf } = await canariesIn(database);
  const mails = JSON.stringify(app.get(Mailer, { strict: false }).sent);
  const found = [
    ...escaped(canaries, kept, (cookie) => agencyOf.get(signedIn.get(cookie) ?? '')),
    ...canaries.filter(({ words }) => mails.includes(inJson(words))).map(({ words }) => `a mail: ${words}`),
  ];
  if (found.length > 0) throw new Error(`words in front of somebody who is not entitled to them (R02):\n${[...new Set(found)].slice(0, 10).join('\n')}`);
}

/** Every answer with a canary in front of an agency that it was never opened to. */
export function escaped(canaries: readonly Canary[], kept: readonly Exchange[], agencyOf: (cookie: string) => string | undefined): string[] {
  return canaries.flatMap(({ words, agencies }) => {
    const text = inJson(words);
    const senders = kept.filter((it) => it.sent.includes(text)).map((it) => agencyOf(it.cookie));
    const entitled = [...agencies, ...senders]; // whoever sent the words knew them
    return kept
      .filter((it) => it.answer.includes(text) && !FROZEN.test(it.operation))
      .filter((it) => !entitled.includes(agencyOf(it.cookie)))
      .map((it) => `${it.operation}: ${words.slice(0, 60)}`);
  });
}

const inJson = (words: string): string => JSON.stringify(words).slice(1, -1);

async function canariesIn(database: TestDatabase): Promise<{ canaries: Canary[]; agencyOf: ReadonlyMap<string, string> }> {
  const client = new pg.Client(database.adminUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ words: string; agencies: string[] }>(
      `select i.statement as words, array_agg(distinct i.owner_agency_id::text) || array_agg(distinct r.recipient_agency_id::text) as agencies, bool_or(e.id is not null) as emergency
       from concord.item i left join concord.release r on r.item_id = i.id left join concord.emergency_release e on e.item_id = i.id
       where length(i.statement) >= ${SHORTEST} group by i.statement having not bool_or(e.id is not null)`);
    const people = await client.query<{ id: string; agency: string }>('select id, agency_id::text as agency from concord.practitioner');
    return { canaries: rows, agencyOf: new Map(people.rows.map((it) => [it.id, it.agency])) };
  } finally {
    await client.end();
  }
}
