import { checkEach, refused, requireEntries, requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { MediaCollection } from './media-collection.entity.ts';

const mostAtOnce = 200;
const mostInAll = 2000;

/** Ids of assets as they are compared. @throws INVALID_INPUT for too few or too many */
export const requireAssetIds = (ids: readonly string[], least: number, most = mostAtOnce): string[] =>
  requireEntries(ids, least, most, 'input', 'assetIds').map((id) => id.toLowerCase());

/** Puts assets at the end of a locked collection, in their order. @throws NOT_FOUND for each that is not seen */
export const putIntoCollection = async (
  tx: Transaction,
  { id: collectionId }: Pick<MediaCollection, 'id'>,
  assetIds: readonly string[],
): Promise<void> => {
  const assets = await Promise.all(assetIds.map((id) => tx.mediaFiles.load(id)));
  checkEach(assets, (asset, index) => requireFound(asset, 'input', 'assetIds', String(index)));
  const known = await tx.mediaCollectionItemRepository.assetsOf(collectionId);
  const standing = new Set(known);
  const added = [...new Set(assetIds)].filter((id) => !standing.has(id));
  if (known.length + added.length > mostInAll)
    throw refused('INVALID_INPUT', `A collection has ${mostInAll} pictures at most`, 'input', 'assetIds');
  await tx.mediaCollectionItemRepository.order(collectionId, known);
  await tx.mediaCollectionItemRepository.insert(
    added.map((assetId, index) => ({
      ...{ id: uuidv7(), collectionId, assetId, position: known.length + index },
    })),
  );
};
