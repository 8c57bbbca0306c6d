import { useEffect } from 'react';
import { useChange } from '../../app/use-change.js';
import type { Problem } from '../../app/problem.js';
import { NoteLetterPrintedDocument, NoteMinutesPrintedDocument } from '../../gql/graphql.js';

/** Notes each printing of a copy, whichever way the reader asked the browser to print (T24). */
export function useNotePrinted(copyId: string): { problem: Problem | undefined } {
  const { attempt, problem } = useChange(NoteMinutesPrintedDocument);
  useBeforePrint(() => void attempt({ copyId }));
  return { problem };
}

/** The same for a letter. */
export function useNoteLetterPrinted(id: string): { problem: Problem | undefined } {
  const { attempt, problem } = useChange(NoteLetterPrintedDocument);
  useBeforePrint(() => void attempt({ id }));
  return { problem };
}

function useBeforePrint(note: () => void): void {
  useEffect(() => {
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, [note]);
}
