import { refused, revise } from '@media-graph/subgraph';
import { requireDesk } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetMediaAssetEmbargoInput } from '../generated/resolvers.ts';
import { lockMediaAsset } from './lock-media-asset.ts';
import type { MediaAsset } from './media-asset.entity.ts';

const year = 366 * 86_400_000;

/** Keeps an asset from the public until an instant, as the story that it belongs to; or lifts that. */
export const setMediaAssetEmbargo = async (
  tx: Transaction,
  { until, ...input }: SetMediaAssetEmbargoInput,
): Promise<MediaAsset> => {
  requireDesk(tx.viewer);
  const embargoedUntil = until ?? null;
  const ahead = embargoedUntil ? embargoedUntil.getTime() - Date.now() : 1;
  if (ahead <= 0 || ahead > year)
    throw refused('INVALID_INPUT', 'An embargo ends in the future, within a year', 'input', 'until');
  return revise(tx.mediaAssetRepository, await lockMediaAsset(tx, input), { embargoedUntil });
};
