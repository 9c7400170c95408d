import type { Stub } from '@media-graph/subgraph';

/** What the gateway brings along of an article. */
export interface Article extends Stub {
  assetRefs: string[];
}
