import { refused } from '@media-graph/subgraph';
import type { MediaFile } from './media-asset.entity.ts';
import { releaseBlockers } from './release-blockers.ts';

const reasons = {
  MISSING_CREDIT: 'missing_credit (no credit line)',
  MISSING_DESCRIPTION: 'missing_description (no alternative text)',
};

/** @throws RIGHTS_BLOCKED, saying what is missing before an asset may be public */
export const requireReleasable = (
  asset: Pick<MediaFile, 'creditLine' | 'altText'>,
  ...field: string[]
): void => {
  const missing = releaseBlockers(asset).map((blocker) => reasons[blocker]);
  if (missing.length > 0)
    throw refused('RIGHTS_BLOCKED', `Not fit for the public: ${missing.join(', ')}`, ...field);
};
