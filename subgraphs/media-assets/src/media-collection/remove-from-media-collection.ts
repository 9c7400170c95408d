import { isId, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RemoveFromMediaCollectionInput } from '../generated/resolvers.ts';
import { lockStandingCollection } from './lock-media-collection.ts';
import type { MediaCollection } from './media-collection.entity.ts';
import { requireAssetIds } from './put-into-collection.ts';

/** Takes pictures out of a collection. */
export const removeFromMediaCollection = async (
  tx: Transaction,
  { id, ...input }: RemoveFromMediaCollectionInput,
): Promise<MediaCollection> => {
  const assetIds = requireAssetIds(input.assetIds, 1).filter(isId);
  const collection = await lockStandingCollection(tx, { id });
  await tx.mediaCollectionItemRepository.takeOut(collection.id, assetIds);
  return revise(tx.mediaCollectionRepository, collection, {});
};
