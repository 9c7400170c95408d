import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, Client } from 'urql';
import type { ListPage, ListPages } from '../export/read-all.ts';

export type ListQuestion<Data, Variables, Row> = {
  readonly query: TypedDocumentNode<Data, Variables>;
  /** What is asked for the rest of it, but for the cursor behind which a page begins. */
  readonly variables: Variables;
  /** The list within the answer. */
  readonly listOf: (data: Data) => ListPage<Row> | null | undefined;
};

/** A list that is shown, and how a client reads the rest of it. */
export const pagesOf = <Data, Variables extends AnyVariables, Row>(
  client: Client,
  shown: ListPage<Row> | null | undefined,
  { query, variables, listOf }: ListQuestion<Data, Variables, Row>,
): ListPages<Row> => ({
  shown,
  after: async (cursor) => {
    const { data: next, error } = await client.query<Data, AnyVariables>(query, {
      ...variables,
      after: cursor,
    });
    const page = next && listOf(next);
    if (error || !page) throw error ?? new Error('no page');
    return page;
  },
});
