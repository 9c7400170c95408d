import { madeUpExchangeKey, madeUpRightsKey } from '@media-graph/subgraph';

/** Secrets of the service, each of at least 32 characters. */
export type Keys = { readonly rightsKey: string; readonly exchangeKey: string };
export type KeyConfig = { readonly RIGHTS_KEY?: string; readonly EXCHANGE_KEY?: string };

/** The keys of a configuration; such as everybody may read, for local runs and tests, where it has none. */
export const keysOf = ({ RIGHTS_KEY, EXCHANGE_KEY }: KeyConfig): Keys => ({
  rightsKey: RIGHTS_KEY ?? madeUpRightsKey,
  exchangeKey: EXCHANGE_KEY ?? madeUpExchangeKey,
});
