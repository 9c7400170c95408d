import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { AddToMediaCollectionInput } from '../generated/resolvers.ts';
import { lockStandingCollection } from './lock-media-collection.ts';
import type { MediaCollection } from './media-collection.entity.ts';
import { putIntoCollection, requireAssetIds } from './put-into-collection.ts';

/** Puts pictures at the end of a collection; those that are in it stay where they are. */
export const addToMediaCollection = async (
  tx: Transaction,
  { id, ...input }: AddToMediaCollectionInput,
): Promise<MediaCollection> => {
  const assetIds = requireAssetIds(input.assetIds, 1);
  const collection = await lockStandingCollection(tx, { id });
  await putIntoCollection(tx, collection, assetIds);
  return revise(tx.mediaCollectionRepository, collection, {});
};
