import { useCallback, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { asProblem, Problem, toProblem } from './problem.js';

export interface Change<Data, Variables> {
  /** Sends the mutation; throws a Problem. For forms: `form.submit` catches it. */
  send: (variables: Variables) => Promise<Data>;
  /** Sends it and keeps the problem in `problem`; gives undefined then. For single buttons. */
  attempt: (variables: Variables) => Promise<Data | undefined>;
  sending: boolean;
  problem: Problem | undefined;
}

/** A mutation. */
export function useChange<Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): Change<Data, Variables> {
  const client = useClient();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const send = useCallback(
    async (variables: Variables): Promise<Data> => {
      setSending(true);
      setProblem(undefined);
      try {
        const { data, error } = await client.mutation<Data, Variables>(mutation, variables).toPromise();
        if (error) throw toProblem(error);
        if (!data) throw asProblem(undefined);
        return data;
      } finally {
        setSending(false);
      }
    },
    [client, mutation],
  );

  const attempt = useCallback(
    async (variables: Variables): Promise<Data | undefined> => {
      try {
        return await send(variables);
      } catch (thrown) {
        setProblem(asProblem(thrown));
        return undefined;
      }
    },
    [send],
  );

  return { send, attempt, sending, problem };
}
