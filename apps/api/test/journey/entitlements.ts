import { testPerson } from '@concord/platform/testing';
import pg from 'pg';
import type { Play } from './play.js';
import type { Heard, Witness } from './witness.js';

interface Held {
  readonly token: string;
  readonly owner: string;
  readonly releases: readonly { readonly agency: string; readonly function: string; readonly from: Date; readonly closed: Date | null }[];
}

/** Issued minutes, their master and its copies, hold what was given when they were approved, whatever closed since (need-to-know section 5). */
const FROZEN = ['openMinutesCopy', 'minutesCopy', 'myMinutesCopies', 'minutes', 'minutesOfMeeting', 'issueMinutes'];
/** A closing commits a little after its own instant. */
const COMMIT_MS = 2_000;

/** Every answer with a token in front of somebody who was neither of its owner's agency nor released to. */
export async function leaks(play: Play, witness: Witness): Promise<string[]> {
  const held = await heldItems(play);
  const found = witness.heard.flatMap((heard) => [
    ...held.filter((it) => heard.text.includes(it.token) && !isEntitled(it, heard)).map((it) => `${heard.who} ${heard.operation} ${it.token}`),
    ...play.composed.filter((it) => heard.text.includes(it.token) && !it.readers.includes(heard.who)).map((it) => `${heard.who} ${heard.operation} ${it.token}`),
    ...(heard.who === 'stranger' && heard.text.includes(play.name) ? [`stranger ${heard.operation} the name`] : []),
  ]);
  return [...new Set(found)];
}

function isEntitled({ owner, releases }: Held, { who, operation, from, until }: Heard): boolean {
  const { agencyId, agencyFunction } = testPerson(who);
  if (agencyId === owner) return true;
  return releases.some(
    (it) =>
      it.agency === agencyId && it.function === agencyFunction && it.from <= until &&
      (FROZEN.includes(operation) || it.closed === null || it.closed.getTime() + COMMIT_MS >= from.getTime()),
  );
}

/** What is really stored: whose it is and to whom it was ever released. */
async function heldItems({ test, statements, referralToken, ids }: Play): Promise<Held[]> {
  const client = new pg.Client(test.database.adminUrl);
  await client.connect();
  try {
    const tokens = [...statements.map((it) => it.token), referralToken, ...(ids['safetyToken'] ?? []), ...(ids['newToken'] ?? [])];
    const { rows } = await client.query<{ token: string; id: string; owner: string }>(
      `select token, i.id, i.owner_agency_id as owner from concord.item i join unnest($1::text[]) token on position(token in i.statement) > 0`, [tokens]);
    const missing = tokens.filter((it) => !rows.some((row) => row.token === it));
    if (missing.length > 0) throw new Error(`no item holds ${missing.join(', ')}`);
    const { rows: releases } = await client.query<{ item: string; agency: string; function: string; from: Date; closed: Date | null }>(
      `select item_id as item, recipient_agency_id as agency, recipient_function as function, valid_from as "from", closed_at as closed from concord.release where item_id = any($1)`,
      [rows.map((it) => it.id)]);
    // the words of a referral are many items with one token: somebody with one of them may read it
    return tokens.map((token) => {
      const same = rows.filter((it) => it.token === token);
      return { token, owner: same[0]?.owner ?? '', releases: releases.filter((it) => same.some((row) => row.id === it.item)) };
    });
  } finally {
    await client.end();
  }
}
