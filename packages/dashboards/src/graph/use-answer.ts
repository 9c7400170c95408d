import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type AnyVariables, useQuery } from 'urql';
import { type Problem, problemsAt } from './problems-at.ts';

export type Answer<Data> = {
  /** Undefined until something came; what is missing in it is null. */
  readonly data: Data | undefined;
  /** What is wrong with it, or with the parts that begin with these paths. */
  readonly problems: (...paths: string[]) => readonly Problem[];
  readonly again: () => void;
  readonly isLoading: boolean;
};

/** Asks the graph, and tells what of the answer is missing and why. What was there before stays until the new is. */
export const useAnswer = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> => {
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, AnyVariables>({ query, variables, pause });
  return {
    data: fetching && !stale ? undefined : (data ?? undefined),
    problems: (...paths) => (fetching ? [] : problemsAt(error, paths.length > 0 ? paths : undefined)),
    again: () => ask({ requestPolicy: 'network-only' }),
    isLoading: fetching,
  };
};
