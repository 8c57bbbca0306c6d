import { useCallback, useEffect, useMemo } from 'react';
import { createRequest, useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { background } from './graphql-client.js';
import { toProblem, type Problem } from './problem.js';

interface PageQueryOptions {
  /** Asks again every so many milliseconds while the page is visible. Does not keep the session alive. */
  refreshEvery?: number;
  /** Waits, for example until something is chosen. */
  pause?: boolean;
}

export interface PageQuery<Data> {
  data: Data | undefined;
  /** True until the first answer; asking again keeps the old data on the page. */
  loading: boolean;
  problem: Problem | undefined;
  /** Asks again, after a change. */
  reload: () => void;
  /** For the page: `<Page {...query.page}>`. */
  page: Pick<PageQuery<Data>, 'loading' | 'problem' | 'reload'>;
}

/** Reads what a page shows. Never from a cache, and never another page's data: with other variables it starts empty. */
export function usePageQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { refreshEvery, pause = false }: PageQueryOptions = {},
): PageQuery<Data> {
  const [state, execute] = useQuery({ query, variables, pause });
  const { key } = createRequest(query, variables);
  const isCurrent = state.operation?.key === key;
  const data = isCurrent ? state.data : undefined;
  const problem = useMemo(
    () => (isCurrent && state.error ? toProblem(state.error) : undefined),
    [isCurrent, state.error],
  );
  const reload = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);

  useEffect(() => {
    if (!refreshEvery || pause) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') execute({ requestPolicy: 'network-only', ...background });
    }, refreshEvery);
    return () => clearInterval(timer);
  }, [refreshEvery, pause, execute]);

  const page = { loading: !pause && data === undefined && !problem, problem, reload };
  return { data, ...page, page };
}
