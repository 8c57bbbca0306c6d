import { useCallback, useState } from 'react';
import { createRequest, useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { toProblem, type Problem } from './problem.js';
import { usePageQuery, type PageQuery } from './use-page-query.js';

/** A connection of the schema. */
export interface Connection<Node> {
  nodes: readonly Node[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
}

export interface PagedQuery<Node> {
  /** All that were read so far; undefined until the first answer. */
  nodes: Node[] | undefined;
  /** For the page: `<Page {...query.page}>`. */
  page: PageQuery<unknown>['page'];
  /** For the button below: `<ShowMore {...query.more} what="meetings" />`. */
  more: { hasMore: boolean; onMore: () => void; shown: number; busy: boolean };
  reload: () => void;
}

/** A list that grows by "Show more". The document takes `$after: String`; `pick` says where its connection is. */
export function usePagedQuery<Data, Variables extends AnyVariables & { after?: string | null }, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => Connection<Node>,
): PagedQuery<Node> {
  const client = useClient();
  const firstVariables = { ...variables, after: null } as unknown as Variables;
  const { key } = createRequest(query, firstVariables);
  const first = usePageQuery(query, firstVariables);
  const [further, setFurther] = useState<{ key: number; pages: Connection<Node>[] }>({ key, pages: [] });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const pages = [...(first.data ? [pick(first.data)] : []), ...(further.key === key ? further.pages : [])];
  const last = pages.at(-1);
  const nodes = first.data ? pages.flatMap((page) => page.nodes) : undefined;

  const onMore = async () => {
    setBusy(true);
    const next = { ...variables, after: last?.pageInfo.endCursor } as unknown as Variables;
    const { data, error } = await client.query<Data, Variables>(query, next).toPromise();
    setBusy(false);
    setProblem(error && toProblem(error));
    if (data) setFurther(({ key: of, pages: before }) => ({ key, pages: [...(of === key ? before : []), pick(data)] }));
  };

  const { reload: reloadFirst } = first;
  const reload = useCallback(() => {
    setFurther({ key, pages: [] });
    setProblem(undefined);
    reloadFirst();
  }, [key, reloadFirst]);

  return {
    nodes,
    page: { ...first.page, problem: first.problem ?? problem, reload },
    more: {
      hasMore: last?.pageInfo.hasNextPage ?? false,
      onMore: () => void onMore(),
      shown: nodes?.length ?? 0,
      busy,
    },
    reload,
  };
}
