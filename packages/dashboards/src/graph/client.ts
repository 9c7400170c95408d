import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { Client, fetchExchange } from 'urql';

/**
 * Asks the graph of this very address, as whoever has signed in here: the cookie says so, and no script reads it. What
 * was asked before is sent by its hash.
 */
export const client = new Client({
  url: '/graphql',
  exchanges: [
    cacheExchange({}),
    // Browsers hash on https and on this machine alone.
    ...(globalThis.isSecureContext ? [persistedExchange({ preferGetForPersistedQueries: false })] : []),
    fetchExchange,
  ],
  preferGetMethod: false,
  fetchOptions: {
    credentials: 'same-origin',
    headers: { 'graph-priority': 'dashboard', 'apollographql-client-name': 'dashboards' },
  },
});
