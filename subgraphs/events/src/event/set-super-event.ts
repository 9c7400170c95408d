import { isId, lockVersion, refused, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetSuperEventInput } from '../generated/resolvers.ts';
import type { Event } from './event.entity.ts';

/** Makes an event a part of another one, or of none. */
export const setSuperEvent = async (tx: Transaction, input: SetSuperEventInput): Promise<Event> => {
  requireManager(tx.viewer);
  const superEventId = input.superEventId ?? null;
  if (superEventId !== null && !isId(superEventId))
    throw refused('NOT_FOUND', 'There is no such event', 'input', 'superEventId');
  await tx.eventRepository.lockHierarchy();
  const event = await lockVersion(tx.eventRepository, input);
  return revise(tx.eventRepository, event, { superEventId });
};
