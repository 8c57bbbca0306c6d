import { art6Labels, art9Labels, type BasisDefault, confidentialityBasisLabels, gateways, regimeLabels, sch1Labels, sch8Labels } from '../forums/legal-basis.js';
import { categories } from '../words.js';
import type { BasisContext } from './basis-context.js';
import { checkBasis } from './check-basis.js';
import type { BasisProblem } from './lawful-basis.js';
import { informPracticeLabels, type PolicyRow, type PolicySetting } from './policy-row.js';
import { type BasisSituation, needsOwnersWords, usualLawfulBasis } from './usual-basis.js';

/** One line of what a change changes, in words. */
export interface PolicyDifference {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface PolicyProblem {
  readonly path: string;
  readonly message: string;
}

const list = (words: readonly string[]): string => (words.length > 0 ? words.join('; then ') : 'None');

/** A setting in words, one line for each thing that may differ. */
function inWords({ layers, inform, overrideUsed }: PolicySetting): Record<string, readonly [label: string, words: string]> {
  return {
    gatewayCodes: ['Power to share', list(layers.gatewayCodes.map((it) => gateways[it].label))],
    regime: ['Data protection law', regimeLabels[layers.regime]],
    ...dataProtectionInWords(layers),
    confidentialityBases: ['Confidentiality', list(layers.confidentialityBases.map((it) => confidentialityBasisLabels[it]))],
    note: ['What to check', layers.note],
    inform: ['Telling the person', informPracticeLabels[inform]],
    overrideUsed: ['Sharing against a refusal', overrideUsed ? 'May be asked for' : 'Does not exist here'],
  };
}

function dataProtectionInWords(layers: BasisDefault): Record<string, readonly [string, string]> {
  if (layers.regime === 'PART_3') return { sch8: ['Schedule 8', list(layers.sch8.map((it) => sch8Labels[it]))] };
  return {
    art6: ['Article 6', art6Labels[layers.art6]],
    art9: ['Article 9', art9Labels[layers.art9]],
    sch1: ['Schedule 1', list(layers.sch1.map((it) => sch1Labels[it]))],
  };
}

/** What differs between two settings, for the two people who answer for the change. */
export function policyDifferences(before: PolicySetting, after: PolicySetting): PolicyDifference[] {
  const [earlier, later] = [inWords(before), inWords(after)];
  return [...new Set([...Object.keys(earlier), ...Object.keys(later)])].flatMap((field) => {
    const [label] = later[field] ?? earlier[field] ?? [field];
    const [was, is] = [earlier[field]?.[1] ?? 'Does not apply', later[field]?.[1] ?? 'Does not apply'];
    return was === is ? [] : [{ field, label, before: was, after: is }];
  });
}

/** Situations in which a row must give a whole basis by itself. */
const SITUATIONS: readonly Pick<BasisSituation, 'reason' | 'consent' | 'capacity'>[] = [
  { reason: 'NOT_REFUSED', consent: 'NOT_ASKED', capacity: 'PRESUMED' },
  { reason: 'CONSENT_COVERS', consent: 'PERMITTED', capacity: 'PRESUMED' },
  { reason: 'CAPACITY_LACKING', consent: 'UNABLE', capacity: 'LACKS_CAPACITY' },
  { reason: 'OTHERS_AT_RISK', consent: 'REFUSED', capacity: 'PRESUMED' },
];

/**
 * What is wrong with a setting of a row. The one question: does the usual basis that follows from it hold, for every
 * category and however the person answered? It is asked of `checkBasis`; there is no second rule.
 */
export function policyProblems(row: PolicyRow, setting: PolicySetting, publicAuthority: boolean): PolicyProblem[] {
  const proposed: PolicyRow = { ...row, ...setting };
  const law = row.consentMode === 'NOT_APPLICABLE' && setting.overrideUsed ? [{ path: 'overrideUsed', message: 'This forum shares by law. There is no refusal to share against, so no override.' }] : [];
  const found = SITUATIONS.flatMap((situation) => categories.flatMap((category) => problemsIn(proposed, { ...situation, category, confidential: true }, publicAuthority)));
  const unknown = setting.layers.gatewayCodes.filter((it) => !gateways[it].active).map((it) => ({ path: 'gatewayCodes', message: `${gateways[it].label}: not in force yet.` }));
  return unique([...law, ...unknown, ...found.map(({ path, message }) => ({ path, message }))]);
}

function problemsIn(row: PolicyRow, situation: BasisSituation, publicAuthority: boolean): BasisProblem[] {
  const context: BasisContext = {
    ownerSector: row.ownerSector, publicAuthority, recipients: [], category: situation.category, confidential: true, consent: situation.consent, capacity: situation.capacity,
    handlingCode: 'NONE', handlingText: '', policyDocument: 'IN_DATE',
  };
  return checkBasis(usualLawfulBasis(row, situation), context)
    .filter((it) => it.weight === 'REFUSED')
    .filter((it) => !(it.code === 'STRICT_NECESSITY' && needsOwnersWords(row, situation.category)));
}

const unique = (all: readonly PolicyProblem[]): PolicyProblem[] => [...new Map(all.map((it) => [`${it.path} ${it.message}`, it])).values()];


