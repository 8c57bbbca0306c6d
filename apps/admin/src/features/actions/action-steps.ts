import type { TypedDocumentNode } from 'urql';
import { type AnswerActionInput, CancelActionDocument, CompleteActionDocument, FindActionImpossibleDocument, LeaveActionUndoneDocument, NoteActionProgressDocument, RefuseActionDocument } from '../../gql/graphql.js';

/** A step that needs some words: what the button says, what the page asks, and what it sends. */
export interface NoteStep {
  readonly verb: string;
  readonly path: string;
  readonly button: string;
  readonly question: string;
  readonly hint?: string;
  readonly required: string;
  readonly document?: TypedDocumentNode<unknown, { input: AnswerActionInput }>;
  /** Steps that ask for more than words have fields of their own. */
  readonly asks?: 'DATE' | 'OWNER' | 'PERSON' | 'WORDING';
}

const note = (verb: string, path: string, button: string, question: string, required: string, document: NoteStep['document'], hint?: string): NoteStep => ({ verb, path, button, question, required, document, hint });

/** In the order in which people meet them. Not possible and not done are different things. */
export const steps: readonly NoteStep[] = [
  note('refuse', 'refuse', 'Refuse', 'Why does your agency refuse this?', 'Say why', RefuseActionDocument, 'The chair is told and will look for another way'),
  note('progress', 'progress', 'Add progress', 'How far has it come?', 'Say how far it has come', NoteActionProgressDocument),
  note('complete', 'done', 'It is done', 'How was it done, and how do you know?', 'Say how it was done', CompleteActionDocument, 'For example: fitted on 4 March, photograph on our file'),
  note('findImpossible', 'not-possible', 'It is not possible', 'Why can it not be done?', 'Say why it cannot be done', FindActionImpossibleDocument, 'You looked or tried, and it cannot be done by anybody in your place'),
  note('leaveUndone', 'not-done', 'It was not done', 'Why was it not done?', 'Say why it was not done', LeaveActionUndoneDocument, 'It could have been done, and was not'),
  { verb: 'nameOwner', path: 'name-owner', button: 'Name the person', question: '', required: '', asks: 'PERSON' },
  { verb: 'amend', path: 'change', button: 'Change the wording or date', question: '', required: '', asks: 'WORDING' },
  { verb: 'carryOver', path: 'carry-over', button: 'Carry over', question: 'Why is it carried over?', required: 'Say why', asks: 'DATE' },
  { verb: 'transfer', path: 'transfer', button: 'Give to somebody else', question: 'Why does somebody else get it?', required: 'Say why', asks: 'OWNER' },
  note('cancel', 'cancel', 'No longer needed', 'Why is it no longer needed?', 'Say why', CancelActionDocument),
];
