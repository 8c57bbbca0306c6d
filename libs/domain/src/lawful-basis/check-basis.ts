import { art6NotForPublicAuthorities, type Sch1Code } from '../forums/legal-basis.js';
import type { BasisContext } from './basis-context.js';
import { gatewayProblems } from './check-gateways.js';
import type { BasisLayer, BasisProblem, BasisProblemCode, LawfulBasis } from './lawful-basis.js';
import { alternativesToParagraph18, isHealthInformation, isOffenceInformation, isRefused, lacksCapacity, lawEnforcementSectors, part2Conditions } from './basis-words.js';

const filled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** Makes a problem; refused unless said otherwise. */
export const problem = (layer: BasisLayer, code: BasisProblemCode, path: string, message: string, weight: BasisProblem['weight'] = 'REFUSED', alternatives: readonly Sch1Code[] = []): BasisProblem => ({
  layer, code, path, message, weight, alternatives,
});

/**
 * What stands in the way of a disclosure on this basis (governance 1.1 to 1.4, R16, R17), the first layer first.
 * A basis that another answers for a different layer is still missing its own. Pure; empty when everything holds.
 */
export function checkBasis(basis: LawfulBasis, context: BasisContext): BasisProblem[] {
  const all = [
    ...gatewayProblems(basis, context),
    ...(basis.regime === 'PART_3' ? part3Problems(basis, context) : gdprProblems(basis, context)),
    ...confidenceProblems(basis, context),
    ...proportionProblems(basis),
    ...handlingProblems(context),
    ...policyDocumentProblems(basis, context),
  ];
  return all.filter((it) => it.weight !== 'ACKNOWLEDGE' || !(basis.acknowledged ?? []).includes(it.code));
}

function gdprProblems(basis: LawfulBasis, context: BasisContext): BasisProblem[] {
  return [...art6Problems(basis, context), ...art9Problems(basis, context), ...sch1Problems(basis, context)];
}

function art6Problems({ art6, requestId, vulnerableReason }: LawfulBasis, { publicAuthority, requestText, consent }: BasisContext): BasisProblem[] {
  if (!art6) return [problem(2, 'ART6_MISSING', 'art6', 'Choose the article 6 basis (data protection).')];
  if (publicAuthority && art6NotForPublicAuthorities.includes(art6)) {
    return [problem(2, 'ART6_PUBLIC_AUTHORITY', 'art6', 'A public authority carrying out its public function cannot use legitimate interests. Choose public task.')];
  }
  if (art6 === 'A6_EA1' && !(filled(requestId) && filled(requestText))) return [problem(2, 'ART6_REQUEST', 'requestId', 'Give the reference of the request that says it is needed for a public task.')];
  if (art6 === 'A6_EA6' && !vulnerableReason) return [problem(2, 'ART6_VULNERABLE', 'vulnerableReason', 'Say whether the person is under 18 or an adult at risk.')];
  if (art6 === 'A6_A' && consent !== 'PERMITTED') return [problem(2, 'ART6_CONSENT', 'art6', 'No consent covers this, so it cannot rest on consent. Public task usually fits.')];
  return [];
}

function art9Problems({ art9 }: LawfulBasis, context: BasisContext): BasisProblem[] {
  if (!art9) {
    return isHealthInformation(context.category) ? [problem(2, 'ART9_MISSING', 'art9', 'This is about health or private life: choose an article 9 condition as well (data protection).')] : [];
  }
  if (art9 === 'A9_A' && context.consent !== 'PERMITTED') return [problem(2, 'ART9_CONSENT', 'art9', 'No explicit consent covers this. Choose another article 9 condition.')];
  if (art9 === 'A9_C' && !cannotConsent(context)) return [problem(2, 'ART9_CAN_CONSENT', 'art9', 'Vital interests needs somebody who cannot consent. Choose another article 9 condition.')];
  return [];
}

const cannotConsent = (context: BasisContext): boolean => lacksCapacity(context) || context.consent === 'UNABLE';

function sch1Problems(basis: LawfulBasis, context: BasisContext): BasisProblem[] {
  return [...neededSch1(basis, context), ...paragraph18Problems(basis, context)];
}

function neededSch1({ art9, sch1 = [] }: LawfulBasis, { category }: BasisContext): BasisProblem[] {
  const lacks = (...codes: readonly Sch1Code[]): boolean => !sch1.some((it) => codes.includes(it));
  if (art9 === 'A9_G' && lacks(...part2Conditions)) return [problem(2, 'SCH1_MISSING', 'sch1', 'Substantial public interest needs a Schedule 1 condition (data protection). Choose one.')];
  if (art9 === 'A9_H' && lacks('S1_2')) return [problem(2, 'SCH1_MISSING', 'sch1', 'Health or social care needs Schedule 1 paragraph 2 (data protection). Choose it.')];
  if (art9 === 'A9_B' && lacks('S1_1')) return [problem(2, 'SCH1_MISSING', 'sch1', 'Social protection law needs Schedule 1 paragraph 1 (data protection). Choose it.')];
  if (isOffenceInformation(category) && sch1.length === 0) return [problem(2, 'SCH1_OFFENCES', 'sch1', 'Information about offences needs a Schedule 1 condition (data protection). Choose one.')];
  return [];
}

/** A person with capacity who simply says no does not plainly fit paragraph 18 (governance 1.2, R17). */
function paragraph18Problems({ sch1 = [], sch1Paragraph18Reason }: LawfulBasis, context: BasisContext): BasisProblem[] {
  if (!sch1.includes('S1_18')) return [];
  const reason = sch1Paragraph18Reason
    ? []
    : [problem(2, 'SCH1_18_REASON', 'sch1Paragraph18Reason', 'Paragraph 18 needs a reason: consent cannot be given, cannot reasonably be obtained, or asking would prejudice the protection.')];
  const refused = isRefused(context) && !lacksCapacity(context);
  const words = 'The person has said no and is presumed able to decide, so paragraph 18 does not plainly fit. Look at paragraph 6, 10 or 2 instead, or ask your data protection officer.';
  return refused ? [...reason, problem(2, 'SCH1_18_AFTER_REFUSAL', 'sch1', words, 'ACKNOWLEDGE', alternativesToParagraph18)] : reason;
}

function part3Problems(basis: LawfulBasis, { ownerSector, category, consent }: BasisContext): BasisProblem[] {
  if (!lawEnforcementSectors.includes(ownerSector)) return [problem(2, 'REGIME_NOT_YOURS', 'regime', 'Part 3 is for police, probation and prisons acting for law enforcement. Choose UK GDPR.')];
  const { section35, sch8 = [], strictNecessityText } = basis;
  const consentGap = section35 === 'CONSENT' && consent !== 'PERMITTED' ? [problem(2, 'SECTION35_CONSENT', 'section35', 'No consent covers this. Choose “necessary for a task”.')] : [];
  const lawful = section35 ? consentGap : [problem(2, 'SECTION35_MISSING', 'section35', 'Say under which part of section 35 this is lawful (data protection).')];
  if (!isHealthInformation(category)) return lawful;
  return [
    ...lawful,
    ...(sch8.length === 0 ? [problem(2, 'SCH8_MISSING', 'sch8', 'This is sensitive: choose a Schedule 8 condition (data protection).')] : []),
    ...(filled(strictNecessityText) ? [] : [problem(2, 'STRICT_NECESSITY', 'strictNecessityText', 'This is sensitive: say in a sentence why it is strictly necessary (data protection).')]),
  ];
}

function confidenceProblems({ confidentialityBases: bases }: LawfulBasis, context: BasisContext): BasisProblem[] {
  const refuse = (code: BasisProblemCode, message: string): BasisProblem => problem(3, code, 'confidentialityBases', message);
  if (bases.length === 0) return [refuse('CONFIDENCE_MISSING', 'Say why a duty of confidence allows it (confidentiality). A data protection basis does not answer that.')];
  const isBarePower = bases.includes('STATUTORY_POWER') && !bases.some((it) => it === 'PUBLIC_INTEREST_SERIOUS_HARM' || it === 'PUBLIC_INTEREST_SERIOUS_CRIME');
  return [
    ...(context.confidential && bases.every((it) => it === 'NOT_CONFIDENTIAL') ? [refuse('CONFIDENCE_MISSING', 'It was given in confidence, so say why that duty allows it (confidentiality).')] : []),
    ...(context.confidential && isBarePower ? [refuse('CONFIDENCE_POWER_ALONE', 'A power alone seldom lifts a duty of confidence. Name a public-interest ground as well.')] : []),
    ...(bases.includes('EXPLICIT_CONSENT') && context.consent !== 'PERMITTED' ? [refuse('CONFIDENCE_CONSENT', 'No consent covers this. Choose another reason, or ask the person first.')] : []),
    ...(bases.includes('BEST_INTERESTS_MCA') && !lacksCapacity(context) ? [refuse('CONFIDENCE_CAPACITY', 'Best interests needs an assessment, or a reasonable belief, that they cannot decide this now. Record it first.')] : []),
    ...(bases.every((it) => it === 'IMPLIED_DIRECT_CARE') && goesBeyondCare(context) ? [refuse('CONFIDENCE_DIRECT_CARE', 'Direct care that the person would expect does not reach police, housing or voluntary agencies. Choose another reason for them.')] : []),
  ];
}

const goesBeyondCare = ({ recipients }: BasisContext): boolean => recipients.some((it) => !['HEALTH', 'AMBULANCE', 'COUNCIL'].includes(it.sector) || it.agencyFunction === 'HOUSING' || it.agencyFunction === 'HOMELESSNESS');

function proportionProblems({ necessityText, proportionalityText, lessIntrusiveConsidered }: LawfulBasis): BasisProblem[] {
  return [
    ...(filled(necessityText) ? [] : [problem(4, 'NECESSITY_MISSING', 'necessityText', 'Say why it is needed (necessity and proportion).')]),
    ...(filled(proportionalityText) ? [] : [problem(4, 'PROPORTION_MISSING', 'proportionalityText', 'Say why this much, to these agencies, is in proportion (necessity and proportion).')]),
    ...(lessIntrusiveConsidered ? [] : [problem(4, 'LESS_INTRUSIVE', 'lessIntrusiveConsidered', 'Say that you thought of sharing less, or without a name (necessity and proportion).')]),
  ];
}

const handlingProblems = ({ handlingCode, handlingText }: BasisContext): BasisProblem[] =>
  handlingCode === 'C' && !filled(handlingText) ? [problem(5, 'HANDLING_CONDITIONS', 'handlingText', 'Write the conditions that come with code C (handling conditions).')] : [];

/** Paragraph 10 to a competent authority needs none (corrections). A missing document warns the owner; it stops nobody. */
function policyDocumentProblems({ regime, sch1 = [], sch8 = [] }: LawfulBasis, { policyDocument, recipients }: BasisContext): BasisProblem[] {
  if (policyDocument === 'IN_DATE' || policyDocument === 'DUE_SOON') return [];
  const onlyParagraph10 = sch1.every((it) => it === 'S1_10' || it === 'S1_2') && recipients.every((it) => lawEnforcementSectors.includes(it.sector));
  const rests = regime === 'PART_3' ? sch8.length > 0 : sch1.some((it) => part2Conditions.includes(it)) && !onlyParagraph10;
  const words = policyDocument === 'MISSING' ? 'Your agency has no appropriate policy document on record' : 'Your agency’s appropriate policy document is past its review date';
  return rests ? [problem(2, 'POLICY_DOCUMENT', 'sch1', `${words}. You can go on; your privacy officer has been told.`, 'WARNING')] : [];
}
