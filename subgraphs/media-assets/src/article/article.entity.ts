import type { Stub } from '@media-graph/subgraph';

/** What the gateway brings along of an article, where it is asked for what hangs on it. */
export interface Article extends Stub {
  assetRefs?: string[];
  /** As JSON writes an instant. */
  embargoedUntil?: string | null;
}
