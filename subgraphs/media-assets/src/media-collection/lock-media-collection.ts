import { lockVersion, refused, requireFound } from '@media-graph/subgraph';
import { requireWorksOn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { MediaCollection } from './media-collection.entity.ts';

/** Locks a collection that the viewer works on; whoever may only look at it is told so. */
export const lockMediaCollection = async (
  tx: Transaction,
  input: { readonly id: string; readonly version?: number },
): Promise<MediaCollection> => {
  const seen = requireFound(await tx.mediaCollections.load(input.id), 'input', 'id');
  requireWorksOn(tx.viewer, seen);
  const { version } = input;
  if (version !== undefined) return lockVersion(tx.mediaCollectionRepository, { id: seen.id, version });
  return requireFound(await tx.mediaCollectionRepository.lock(seen.id), 'input', 'id');
};

/** As `lockMediaCollection`. @throws ILLEGAL_TRANSITION for one that was deleted: it is taken up again before it is changed */
export const lockStandingCollection = async (
  tx: Transaction,
  input: { readonly id: string; readonly version?: number },
): Promise<MediaCollection> => {
  const collection = await lockMediaCollection(tx, input);
  if (collection.status === 'DELETED') throw refused('ILLEGAL_TRANSITION', 'It was deleted', 'input', 'id');
  return collection;
};
