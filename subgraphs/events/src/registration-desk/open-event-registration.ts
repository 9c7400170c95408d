import { refused, requireBetween, requireEntries, requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Event } from '../event/event.entity.ts';
import type { OpenEventRegistrationInput } from '../generated/resolvers.ts';
import { readTicketKind } from './read-ticket-kind.ts';
import { requireOpening } from './require-opening.ts';

/** Sets up where people register for an event. */
export const openEventRegistration = async (
  tx: Transaction,
  input: OpenEventRegistrationInput,
): Promise<Event> => {
  requireManager(tx.viewer);
  const event = requireFound(await tx.events.load(input.eventId), 'input', 'eventId');
  if (event.status === 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', 'The event is cancelled', 'input', 'eventId');
  const kinds = requireEntries(input.ticketKinds, 1, 20, 'input', 'ticketKinds');
  if (input.closesAt <= new Date())
    throw refused('INVALID_INPUT', 'It would be closed already', 'input', 'closesAt');
  await tx.registrationDeskRepository.insert({
    id: event.id,
    capacity: requireBetween(input.capacity, 1, 100_000, 'input', 'capacity'),
    holdMinutes: requireBetween(input.holdMinutes!, 1, 1440, 'input', 'holdMinutes'),
    ...requireOpening(input),
  });
  await tx.ticketKindRepository.insert(
    kinds.map((kind, position) => ({
      ...{ id: uuidv7(), eventId: event.id, position },
      ...readTicketKind(kind, 'input', 'ticketKinds', String(position)),
    })),
  );
  return event;
};
