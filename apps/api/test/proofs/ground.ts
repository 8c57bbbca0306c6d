import { marm } from '@concord/domain';
import { Clock, readSettings } from '@concord/platform';
import { type PersonKey, testPerson } from '@concord/platform/testing';
import { newPlay, type Play } from '../journey/play.js';
import { EVERYBODY } from '../journey/statements.js';
import { playAll, playExtras } from '../journey/whole-journey.js';
import { keepNoMore } from '../support/canaries.js';
import { type Answer, type Client, signedInAs, startTestApp, type TestApp } from '../support/index.js';
import { copyFarAway, type FarRow } from './far-partnership.js';
import { Rows, type StoredRow } from './rows.js';

/** What both worlds of every pair stand on: a case played to its end, and a copy of everything among strangers to it. */
export interface Ground {
  readonly test: TestApp;
  readonly play: Play;
  readonly rows: Rows;
  readonly far: readonly FarRow[];
  /** Every row of the near world, by table. */
  readonly near: ReadonlyMap<string, readonly StoredRow[]>;
  as(key: PersonKey): Client;
  close(): Promise<void>;
}

/** One reader asks everything, thousands of times over, many questions in one document. */
const UNLIMITED = { depth: 20, aliases: 10_000, tokens: 1_000_000, objectsPerOperation: Infinity, objectsPerMinute: Infinity, bodyBytes: 10_000_000 };
const session = { idleMinutes: 100_000, absoluteHours: 10_000, touchSeconds: 1_000_000 };

export async function theGround(): Promise<Ground> {
  const defaults = readSettings({ NODE_ENV: 'test', DATABASE_URL: 'none', CONCORD_CONTEXT_KEY: 'none' });
  const test = await startTestApp({ limits: { ...defaults.limits, ...UNLIMITED }, session: { ...defaults.session, ...session } });
  const clients = new Map<PersonKey, Client>();
  for (const key of EVERYBODY) clients.set(key, await signedInAs(test, key));
  const as = (key: PersonKey): Client => {
    const client = clients.get(key);
    if (!client) throw new Error(`${key} is not signed in`);
    return client;
  };
  const play = newPlay(test, marm, as);
  await playAll(play);
  await playExtras(play);
  const rows = await Rows.open(test.database.adminUrl);
  const near = new Map<string, StoredRow[]>();
  for (const table of rows.columns.keys()) near.set(table, await rows.all(table));
  const far = await copyFarAway(rows);
  stopTheClock(test);
  keepNoMore(test.app.getHttpServer());
  return { test, play, rows, far, near, as, close: () => rows.close().then(() => test.close()) };
}

/** From here on every request happens at one instant. */
function stopTheClock({ app, clock }: TestApp): void {
  const instant = new Date(clock.now().getTime() + 1000);
  app.get(Clock).now = () => new Date(instant);
}

/** The bytes of an answer, but for the number of the request. */
export const bytesOf = ({ status, text }: Answer): string => `${status} ${text.replaceAll(/"requestId":"[^"]*"/g, '"requestId":""')}`;

export const agencyOf = (key: PersonKey): string => testPerson(key).agencyId;
