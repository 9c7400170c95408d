import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeMediaCollectionInput } from '../generated/resolvers.ts';
import { lockStandingCollection } from './lock-media-collection.ts';
import type { MediaCollection } from './media-collection.entity.ts';
import { requireCollection } from './require-collection.ts';

/** Says otherwise what a collection is. */
export const changeMediaCollection = async (
  tx: Transaction,
  input: ChangeMediaCollectionInput,
): Promise<MediaCollection> => {
  const collection = await lockStandingCollection(tx, input);
  return revise(tx.mediaCollectionRepository, collection, requireCollection(collection, input));
};
