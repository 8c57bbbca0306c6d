import type { AnswerProblem } from '../persons/check-person.js';

/**
 * One thing to put right in a record.
 * REFUSED: the law does not allow it. MISSING: it has to be written before this stage is complete.
 * CHECK: look at it again; it may be right.
 */
export interface Section136Problem extends AnswerProblem {
  readonly weight: 'REFUSED' | 'MISSING' | 'CHECK';
}

export const refused = (path: string, message: string): Section136Problem => ({ path, message, weight: 'REFUSED' });
export const missing = (path: string, message: string): Section136Problem => ({ path, message, weight: 'MISSING' });
export const toCheck = (path: string, message: string): Section136Problem => ({ path, message, weight: 'CHECK' });

/** Whether nobody has written anything. */
export const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

/** The problem, where the condition holds. Lets a check read as a list of sentences. */
export const when = (holds: boolean, problem: Section136Problem): readonly Section136Problem[] => (holds ? [problem] : []);
