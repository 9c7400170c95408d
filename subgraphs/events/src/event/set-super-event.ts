import { lockVersion, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetSuperEventInput } from '../generated/resolvers.ts';
import type { Event } from './event.entity.ts';
import { optionalEventId } from './optional-event-id.ts';

/** Makes an event a part of another one, or of none. */
export const setSuperEvent = async (tx: Transaction, input: SetSuperEventInput): Promise<Event> => {
  requireManager(tx.viewer);
  const superEventId = optionalEventId(input.superEventId, 'superEventId');
  await tx.eventRepository.lockHierarchy();
  const event = await lockVersion(tx.eventRepository, input);
  return revise(tx.eventRepository, event, { superEventId });
};
