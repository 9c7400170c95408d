import { optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { MoveMediaCollectionInput } from '../generated/resolvers.ts';
import { lockMediaCollection } from './lock-media-collection.ts';
import type { MediaCollection } from './media-collection.entity.ts';
import { mediaCollectionTransitions } from './media-collection-transitions.ts';

/** Shares a collection, takes it back, deletes it, or takes it up again. */
export const moveMediaCollection = async (
  tx: Transaction,
  input: MoveMediaCollectionInput,
): Promise<MediaCollection> => {
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  if (input.to !== 'SHARED' && statusReason === null)
    throw refused('INVALID_INPUT', 'Say why', 'input', 'reason');
  const collection = await lockMediaCollection(tx, input);
  const status = requireStep(mediaCollectionTransitions, collection.status, input.to, 'input', 'to');
  return revise(tx.mediaCollectionRepository, collection, {
    ...{ status, statusReason },
  });
};
