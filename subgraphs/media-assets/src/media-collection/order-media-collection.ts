import { checkEach, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { OrderMediaCollectionInput } from '../generated/resolvers.ts';
import { lockStandingCollection } from './lock-media-collection.ts';
import type { MediaCollection } from './media-collection.entity.ts';
import { requireAssetIds } from './put-into-collection.ts';

const mostAtOnce = 500;

/** Moves pictures to another place in a collection, in an order; all others keep theirs. */
export const orderMediaCollection = async (
  tx: Transaction,
  input: OrderMediaCollectionInput,
): Promise<MediaCollection> => {
  const asked = requireAssetIds(input.assetIds, 1, mostAtOnce);
  const behind = input.afterAssetId?.toLowerCase();
  const collection = await lockStandingCollection(tx, input);
  const known = await tx.mediaCollectionItemRepository.assetsOf(collection.id);
  checkEach(asked, (id, index) => {
    if (!known.includes(id))
      throw refused('NOT_FOUND', 'It is not in it', 'input', 'assetIds', String(index));
  });
  const moved = [...new Set(asked)];
  const others = known.filter((id) => !moved.includes(id));
  const at = behind === undefined ? 0 : others.indexOf(behind) + 1;
  if (behind !== undefined && at === 0)
    throw refused('NOT_FOUND', 'No other picture of it', 'input', 'afterAssetId');
  await tx.mediaCollectionItemRepository.order(collection.id, others.toSpliced(at, 0, ...moved));
  return revise(tx.mediaCollectionRepository, collection, {});
};
