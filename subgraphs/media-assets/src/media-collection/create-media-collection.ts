import { requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireWorksOn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateMediaCollectionInput } from '../generated/resolvers.ts';
import type { MediaCollection } from './media-collection.entity.ts';
import { putIntoCollection, requireAssetIds } from './put-into-collection.ts';
import { requireCollection } from './require-collection.ts';

/** Puts pictures together under a name. */
export const createMediaCollection = async (
  tx: Transaction,
  { kind, ...input }: CreateMediaCollectionInput,
): Promise<MediaCollection> => {
  const ownerId = requireId(input.ownerId ?? tx.viewer.organisation ?? '', 'input', 'ownerId');
  requireWorksOn(tx.viewer, { ownerId });
  const said = requireCollection({ kind, name: '', description: null, eventId: null, shotOn: null }, input);
  const assetIds = requireAssetIds(input.assetIds ?? [], 0);
  const id = uuidv7();
  await tx.mediaCollectionRepository.insert({ ...said, id, kind, status: 'PRIVATE', ownerId });
  await putIntoCollection(tx, { id }, assetIds);
  return tx.mediaCollectionRepository.findOneByOrFail({ id });
};
