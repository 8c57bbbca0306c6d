import { ageOn } from '../dates/index.js';

/** What would tell who somebody is. */
export interface Identity {
  readonly names: readonly string[];
  readonly bornOn: string | null;
  /** Numbers: NHS, police, prison, housing. */
  readonly identifiers: readonly string[];
  /** Lines of addresses and postcodes. */
  readonly addresses: readonly string[];
}

/** What kind of thing was found. It is named without repeating it. */
export type Telltale = 'NAME' | 'DATE_OF_BIRTH' | 'IDENTIFIER' | 'ADDRESS';
export const telltaleLabels: Record<Telltale, string> = {
  NAME: 'a name',
  DATE_OF_BIRTH: 'a date of birth',
  IDENTIFIER: 'a number by which the person is known',
  ADDRESS: 'an address or a postcode',
};

const letters = (text: string): string => ` ${text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
const packed = (text: string): string => letters(text).replace(/ /g, '');
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;
const TEN_DIGITS = /(?:\d[\s-]?){10}/;
const FULL_DATE = /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b/;

/**
 * What in a text would tell who the person is: everything that is known of them, and anything that looks like it. It finds
 * what is written out; it cannot find what only a neighbour would recognise. That is why a second person reads every text.
 */
export function telltalesIn(text: string, identity: Identity): Telltale[] {
  const [spaced, run] = [letters(text), packed(text)];
  const names = identity.names.flatMap((it) => letters(it).trim().split(' ')).filter((it) => it.length > 1);
  const found: [Telltale, boolean][] = [
    ['NAME', names.some((it) => spaced.includes(` ${it} `) || spaced.includes(` ${it}s `))],
    ['DATE_OF_BIRTH', FULL_DATE.test(text) || datesOf(identity.bornOn).some((it) => spaced.includes(letters(it)))],
    ['IDENTIFIER', TEN_DIGITS.test(text) || identity.identifiers.map(packed).some((it) => it.length > 3 && run.includes(it))],
    ['ADDRESS', POSTCODE.test(text) || identity.addresses.map(packed).some((it) => it.length > 4 && run.includes(it))],
  ];
  return found.filter(([, is]) => is).map(([what]) => what);
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as people write it out. */
function datesOf(day: string | null): string[] {
  if (!day) return [];
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const bare = String(Number(date));
  return [`${bare} ${name} ${year}`, `${bare} ${name.slice(0, 3)} ${year}`, `${name} ${bare} ${year}`, `${date} ${month} ${year}`, `${bare} ${Number(month)} ${year}`];
}

const BAND = 10;

/** "40 to 49", or what is said where the day of birth is not known or too telling. */
export function ageBand(bornOn: string | null, today: string): string {
  const age = bornOn ? ageOn(bornOn, today) : undefined;
  if (age === undefined) return 'Adult, age not given';
  if (age < 18) return 'Under 18';
  if (age >= 90) return '90 or older';
  if (age < 20) return '18 to 19';
  const from = Math.floor(age / BAND) * BAND;
  return `${from} to ${from + BAND - 1}`;
}
