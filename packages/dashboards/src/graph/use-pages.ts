import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type AnyVariables, useClient } from 'urql';
import type { ListPage, ListPages } from '../export/read-all.ts';

type Question<Data, Variables, Row> = {
  readonly query: TypedDocumentNode<Data, Variables>;
  /** What is asked, but for the cursor behind which a page begins. */
  readonly variables: Variables;
  /** The list within an answer. */
  readonly listOf: (data: Data) => ListPage<Row> | null | undefined;
};

/** A list of an answer, and how the rest of it is read. */
export const usePages = <Data, Variables extends AnyVariables, Row>(
  data: Data | undefined,
  { query, variables, listOf }: Question<Data, Variables, Row>,
): ListPages<Row> => {
  const client = useClient();
  return {
    shown: data && listOf(data),
    after: async (cursor) => {
      const { data: next, error } = await client.query<Data, AnyVariables>(query, {
        ...variables,
        after: cursor,
      });
      const page = next && listOf(next);
      if (error || !page) throw error ?? new Error('no page');
      return page;
    },
  };
};
