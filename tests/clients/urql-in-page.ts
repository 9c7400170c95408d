import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { FrontPageDocument, SectionsAndDraftsDocument } from './generated/operations.ts';

/** What a page written with urql does: asks typed operations by their hashes, and prints what it was answered. */
export const askWithUrql = async (url: string): Promise<void> => {
  const client = new Client({
    url,
    preferGetMethod: false,
    fetchOptions: { headers: { 'apollo-require-preflight': 'true' } },
    exchanges: [cacheExchange, persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
  });
  const front = await client.query(FrontPageDocument, { first: 3 }).toPromise();
  const again = await client.query(FrontPageDocument, { first: 3 }).toPromise();
  const { data, error } = await client.query(SectionsAndDraftsDocument, {}).toPromise();
  console.log(
    JSON.stringify({
      stories: front.data?.articles?.edges.length,
      isKept: again.data === front.data,
      hasSections: (data?.sections?.length ?? 0) > 3,
      refused: error?.graphQLErrors.map(({ path, extensions }) => [path, extensions.code]),
    }),
  );
};
