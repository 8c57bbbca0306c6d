import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useChange } from './use-change.js';
import { usePageQuery } from './use-page-query.js';
import { BeginWorkDocument, StopWorkDocument, WorkingOnNowDocument, type WorkingOnNowQuery } from '../gql/graphql.js';

interface WorkingOnState {
  /** What this person said they work on, while it lasts. */
  workingOn: WorkingOnNowQuery['workingOn'] | undefined;
  /** Their own training, for the line above every page. */
  training: WorkingOnNowQuery['myTraining'] | undefined;
  begin: (caseFileId: string, purpose?: string) => Promise<boolean>;
  stop: () => Promise<void>;
  /** Goes up when what may be seen has changed, so that the page reads again. */
  epoch: number;
}

const WorkingOnContext = createContext<WorkingOnState | undefined>(undefined);

/** For what somebody reads, asked of the server once and kept for the header and the case pages. */
export function WorkingOnProvider({ children }: { children: (state: WorkingOnState) => ReactNode }) {
  const query = usePageQuery(WorkingOnNowDocument, {}, { refreshEvery: 300_000 });
  const { attempt: beginWork } = useChange(BeginWorkDocument);
  const { attempt: stopWork } = useChange(StopWorkDocument);
  const [epoch, setEpoch] = useState(0);
  const { workingOn, myTraining: training } = query.data ?? {};
  const { reload } = query;
  const wasSecondary = workingOn?.isSecondary === true;

  const begin = useCallback(
    async (caseFileId: string, purpose?: string) => {
      const done = await beginWork({ input: { caseFileId, purpose } });
      if (!done) return false;
      reload();
      if (done.beginWork.isSecondary !== wasSecondary) setEpoch((it) => it + 1);
      return true;
    },
    [beginWork, reload, wasSecondary],
  );
  const stop = useCallback(async () => {
    await stopWork({});
    reload();
    if (wasSecondary) setEpoch((it) => it + 1);
  }, [stopWork, reload, wasSecondary]);

  const state = useMemo(() => ({ workingOn, training, begin, stop, epoch }), [workingOn, training, begin, stop, epoch]);
  return <WorkingOnContext value={state}>{children(state)}</WorkingOnContext>;
}

/** Undefined outside the shell, as in tests of one page. */
export const useWorkingOn = (): WorkingOnState | undefined => useContext(WorkingOnContext);
