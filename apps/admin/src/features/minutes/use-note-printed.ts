import { useEffect } from 'react';
import { useChange } from '../../app/use-change.js';
import type { Problem } from '../../app/problem.js';
import { NoteMinutesPrintedDocument } from '../../gql/graphql.js';

/** Notes each printing of a copy, whichever way the reader asked the browser to print (T24). */
export function useNotePrinted(copyId: string): { problem: Problem | undefined } {
  const { attempt, problem } = useChange(NoteMinutesPrintedDocument);
  useEffect(() => {
    const note = () => void attempt({ copyId });
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, [attempt, copyId]);
  return { problem };
}
