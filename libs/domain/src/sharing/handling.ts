import { RuleBroken } from '../rule-broken.js';
import type { AssertionType, Category, Sector } from '../words.js';
import { type HandlingCode, type ItemPersonRole, policeSubjectRoles } from './sharing-words.js';

const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];

/** How police grade what they know. The newer scheme is used now; older records keep the older one and are never converted. */
export type GradingScheme = 'THREE_FIVE_TWO' | 'FIVE_FIVE_FIVE';
export const gradingSchemeLabels: Record<GradingScheme, string> = {
  THREE_FIVE_TWO: '3x5x2 (used now)',
  FIVE_FIVE_FIVE: '5x5x5 (older records only)',
};
export const gradingSchemes = codesOf(gradingSchemeLabels);

interface SchemeGrades {
  readonly source: Readonly<Record<string, string>>;
  readonly information: Readonly<Record<string, string>>;
  readonly handling: Readonly<Record<string, string>>;
}

/** The grades of each scheme, as data. A grade of one scheme says nothing in the other. */
export const gradesOf: Record<GradingScheme, SchemeGrades> = {
  THREE_FIVE_TWO: {
    source: { '1': 'Reliable', '2': 'Untested', '3': 'Not reliable' },
    information: {
      A: 'Known directly to the source', B: 'Known indirectly to the source but corroborated', C: 'Known indirectly to the source', D: 'Not known', E: 'Suspected to be false',
    },
    handling: { P: 'Lawful sharing permitted', C: 'Lawful sharing permitted with conditions' },
  },
  FIVE_FIVE_FIVE: {
    source: { A: 'Always reliable', B: 'Mostly reliable', C: 'Sometimes reliable', D: 'Unreliable', E: 'Untested source' },
    information: {
      '1': 'Known to be true without reservation', '2': 'Known personally to the source but not to the officer', '3': 'Not known personally to the source, but corroborated', '4': 'Cannot be judged', '5': 'Suspected to be false',
    },
    handling: {
      '1': 'May be shared within the police service and with other law enforcement', '2': 'May be shared with partners who do not prosecute', '3': 'May be shared with foreign law enforcement', '4': 'Stays within the originating agency', '5': 'May be shared, under the conditions stated',
    },
  },
};

/** A police grading as it was given: never worked out again by anybody else. */
export interface Grading {
  readonly scheme: GradingScheme;
  readonly source: string;
  readonly information: string;
  /** P or C in the newer scheme; 1 to 5 in the older. */
  readonly handling: string;
  readonly gradedBy: string;
  /** The day it was graded. */
  readonly gradedOn: string;
}

/** The marking of a document. Concord holds OFFICIAL only; -SENSITIVE is a marking within it and no tier of its own. */
export type Marking = 'OFFICIAL_SENSITIVE' | 'SECRET' | 'TOP_SECRET';
export const markingLabels: Record<Marking, string> = {
  OFFICIAL_SENSITIVE: 'OFFICIAL-SENSITIVE',
  SECRET: 'SECRET',
  TOP_SECRET: 'TOP SECRET',
};
export const markings = codesOf(markingLabels);

/** What to do when something above OFFICIAL was brought here. */
export const spillProcedure: readonly string[] = [
  'Stop. Do not type, paste or photograph any of it, here or in e-mail.',
  'Ring your agency’s security controller now, and say only that something above OFFICIAL was brought to a system for OFFICIAL. Say nothing of what it is.',
  'If you had typed any of it here before, tell them that too: a draft may have been kept for a moment before it was removed.',
  'Ask the originator for a version that may be held at OFFICIAL. Only that comes back here.',
];

const MARKED_LINE = /^\s*(UK\s+)?(TOP\s+)?SECRET(\s*[-/–].*)?\s*$/m;

/** @throws RuleBroken with the spill procedure, and with nothing of the words, for anything above OFFICIAL */
export function refuseAboveOfficial(marking: Marking, ...words: readonly string[]): void {
  if (marking === 'OFFICIAL_SENSITIVE' && !words.some((it) => MARKED_LINE.test(it))) return;
  throw new RuleBroken(`Concord does not hold anything marked SECRET or above. ${spillProcedure.join(' ')}`, 'marking');
}

/** What an item says about how it is to be handled. */
export interface HandlingWish {
  readonly category: Category;
  readonly assertion: AssertionType;
  readonly handlingCode: HandlingCode;
  readonly handlingText: string;
  readonly grading: Grading | null;
  readonly sourceProtected: boolean;
  readonly sharesByDefault: boolean;
  readonly recipients: number;
  readonly roles: readonly ItemPersonRole[];
}

/** Records of these are kept for law enforcement: they tell fact from opinion, and suspect from victim (R27). */
const lawEnforcement: readonly Sector[] = ['POLICE', 'PROBATION'];

/**
 * The person's standing where nobody can be asked for it: an urgent release waits for nothing, and the words of a referral are
 * sorted by its form. Whoever writes it later as an ordinary statement says more.
 */
export const standingUnasked = (sector: Sector): ItemPersonRole | undefined => (lawEnforcement.includes(sector) ? 'OTHER' : undefined);

/** @throws RuleBroken naming what is missing: the person’s standing (R27), conditions, protection of a source, or a grade */
export function checkHandling(sector: Sector, wish: HandlingWish): void {
  if (wish.category === 'STAFF_SAFETY') return refuseConditions(wish);
  if (lawEnforcement.includes(sector)) checkLawEnforcement(wish);
  if (wish.handlingCode === 'C') checkConditional(wish);
  if (wish.grading) checkGrading(wish.grading, wish);
}

/** Nobody waits at a door for an acknowledgement: a safety line is for everybody at the table, at once. */
function refuseConditions({ handlingCode }: HandlingWish): void {
  if (handlingCode === 'C') throw new RuleBroken('Visit safety goes to everybody at the table at once. Leave code C out, or record it as something else.', 'handlingCode');
}

function checkLawEnforcement({ roles, assertion, sourceProtected }: HandlingWish): void {
  if (!roles.some((it) => policeSubjectRoles.includes(it))) {
    throw new RuleBroken('Say whether the person is a suspect, convicted, a victim, a witness or mentioned for another reason. Several may be true.', 'persons');
  }
  if (assertion === 'INTELLIGENCE' && !sourceProtected) {
    throw new RuleBroken('Have somebody check that nothing in it tells who the source is, then confirm it. A source’s identity is never entered here.', 'sourceProtected');
  }
}

function checkConditional({ handlingText, sharesByDefault }: HandlingWish): void {
  if (handlingText.trim() === '') throw new RuleBroken('Write the conditions that come with code C.', 'handlingText');
  if (sharesByDefault) throw new RuleBroken('Under code C each recipient is named. Agencies that join later get it only when you name them.', 'sharesByDefault');
}

function checkGrading(grading: Grading, { handlingCode, sourceProtected, recipients, sharesByDefault }: HandlingWish): void {
  const grades = gradesOf[grading.scheme];
  if (!(grading.source in grades.source)) throw new RuleBroken('Choose the grade of the source in the scheme that you named.', 'grading.source');
  if (!(grading.information in grades.information)) throw new RuleBroken('Choose the grade of the information in the scheme that you named.', 'grading.information');
  if (!(grading.handling in grades.handling)) throw new RuleBroken('Choose the handling in the scheme that you named.', 'grading.handling');
  if (grading.gradedBy.trim() === '') throw new RuleBroken('Say who graded it: a name or a number, never the source.', 'grading.gradedBy');
  if (!sourceProtected) throw new RuleBroken('Confirm that nothing in it tells who the source is.', 'sourceProtected');
  if (grading.scheme === 'THREE_FIVE_TWO' && grading.handling !== handlingCode) throw new RuleBroken('The grading and the handling code say different things. Make them the same.', 'handlingCode');
  const staysHome = grading.scheme === 'FIVE_FIVE_FIVE' && grading.handling === '4';
  if (staysHome && (recipients > 0 || sharesByDefault)) throw new RuleBroken('Handling 4 keeps it within your agency. Keep it there, or ask for it to be graded again.', 'recipients');
}

/** "3x5x2: source 1 (reliable), information B (...), handling P". The scheme is always named, for a grade means nothing alone. */
export function gradingInWords({ scheme, source, information, handling }: Grading): string {
  const grades = gradesOf[scheme];
  const short = scheme === 'THREE_FIVE_TWO' ? '3x5x2' : '5x5x5';
  const said = (code: string, labels: Readonly<Record<string, string>>): string => `${code} (${(labels[code] ?? 'not known').toLowerCase()})`;
  return `${short}: source ${said(source, grades.source)}, information ${said(information, grades.information)}, handling ${said(handling, grades.handling)}`;
}
