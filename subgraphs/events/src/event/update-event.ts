import {
  lockVersion,
  optionalId,
  optionalLocalized,
  refuseCleared,
  requireLocalized,
  revise,
} from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { occurrencesInScope } from '../event-recurrence/occurrences-in-scope.ts';
import type { UpdateEventInput } from '../generated/resolvers.ts';
import type { Event } from './event.entity.ts';
import { searchColumns } from './event.repository.ts';
import type { EventWithOccurrences } from './event-with-occurrences.ts';
import { optionalEventId } from './optional-event-id.ts';

/** Changes what is said of an event; its dates, status and visibility, and what it is a part of, have mutations of their own. */
export const updateEvent = async (
  tx: Transaction,
  input: UpdateEventInput,
): Promise<EventWithOccurrences> => {
  requireManager(tx.viewer);
  refuseCleared(input, 'name', 'kind');
  const { name, kind, description, place, facilityId, seriesId } = input;
  const changes: Partial<Event> = {
    ...(name && { name: requireLocalized(name, 300, 'input', 'name') }),
    ...(kind && { kind }),
    ...(description !== undefined && {
      description: optionalLocalized(description, 2000, 'input', 'description'),
    }),
    ...(place !== undefined && { place: optionalLocalized(place, 200, 'input', 'place') }),
    ...(facilityId !== undefined && { facilityId: optionalId(facilityId, 'input', 'facilityId') }),
    ...(seriesId !== undefined && { seriesId: optionalEventId(seriesId, 'seriesId') }),
  };
  const others = await occurrencesInScope(tx, input);
  const event = await lockVersion(tx.eventRepository, input);
  const changed: Event[] = [];
  for (const one of [event, ...(await tx.eventRepository.lockOpen(others))]) {
    const now = await revise(tx.eventRepository, one, changes);
    await tx.eventRepository.update(one.id, searchColumns(now));
    changed.push(now);
  }
  return { event: changed[0]!, occurrences: changed.slice(1) };
};
