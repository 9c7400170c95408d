import { madeUpExchangeKey, madeUpRightsKey } from '@media-graph/subgraph';
import {
  type ContentSigner,
  contentSigner,
  type SignerConfig,
} from './content-credentials/content-signer.ts';

/** Secrets of the service, each of at least 32 characters, and who signs what goes out. */
export type Keys = {
  readonly rightsKey: string;
  readonly exchangeKey: string;
  /** Null where nothing is signed. */
  readonly signer: ContentSigner | null;
};
export type KeyConfig = SignerConfig & { readonly RIGHTS_KEY?: string; readonly EXCHANGE_KEY?: string };

/** The keys of a configuration; such as everybody may read, for local runs and tests, where it has none. */
export const keysOf = ({ RIGHTS_KEY, EXCHANGE_KEY, ...signing }: KeyConfig): Keys => ({
  rightsKey: RIGHTS_KEY ?? madeUpRightsKey,
  exchangeKey: EXCHANGE_KEY ?? madeUpExchangeKey,
  signer: contentSigner(signing),
});
