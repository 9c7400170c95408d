import { optionalId, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { LinkMediaAssetToEventInput } from '../generated/resolvers.ts';
import { lockMediaAsset } from './lock-media-asset.ts';
import type { MediaFile } from './media-asset.entity.ts';

/** Says at which event an asset was taken, or that it was at none. */
export const linkMediaAssetToEvent = async (
  tx: Transaction,
  input: LinkMediaAssetToEventInput,
): Promise<MediaFile> => {
  const eventId = optionalId(input.eventId, 'input', 'eventId');
  return revise(tx.mediaAssetRepository, await lockMediaAsset(tx, input), { eventId });
};
