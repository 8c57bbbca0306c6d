import { actor, and, type Condition, eq, fact, not, oneOf, or } from './condition.js';

/** What a session reads for until somebody says otherwise: the everyday work on a case. */
export const ORDINARY_PURPOSE = 'CARE_AND_SAFETY';

/**
 * Purposes other than the work on the case itself. Something released for care and safety does not open for one of these
 * (governance 1.5, first principle); it takes a release for that very purpose, which only the owner makes.
 */
export type SecondaryPurpose = 'LEARNING_REVIEW' | 'QUALITY_CHECK' | 'SERVICE_PLANNING';
export const secondaryPurposeLabels: Record<SecondaryPurpose, string> = {
  LEARNING_REVIEW: 'Learning review',
  QUALITY_CHECK: 'Checking the quality of work',
  SERVICE_PLANNING: 'Planning services',
};
export const secondaryPurposes = Object.keys(secondaryPurposeLabels) as SecondaryPurpose[];
export const isSecondaryPurpose = (purpose: string): purpose is SecondaryPurpose => (secondaryPurposes as readonly string[]).includes(purpose);

/** Bases that no paperwork stops: a purpose chosen for something else, or a training date that has passed. */
const NEVER_STOPPED = ['STAFF_SAFETY', 'URGENT'] as const;

/** The release is for what the actor works for. Forums' own purposes are everyday work; the others open only their own. */
const servesPurpose = (as: string): Condition =>
  or(
    and(not(oneOf(actor('purpose'), secondaryPurposes)), not(oneOf(fact(as, 'purpose'), secondaryPurposes))),
    eq(fact(as, 'purpose'), actor('purpose')),
  );

/** The release opens for this purpose and this standing, or is of the kind that opens whatever these are. */
export const opensForWork = (as: string): Condition =>
  or(oneOf(fact(as, 'basis'), NEVER_STOPPED), and(servesPurpose(as), eq(actor('standing'), { value: 'GOOD' })));
