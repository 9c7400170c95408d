import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddEventTicketKindInput } from '../generated/resolvers.ts';
import { readTicketKind } from './read-ticket-kind.ts';
import type { EventTicketKind } from './registration-desk.entity.ts';

/** Adds a kind of ticket to an event. */
export const addEventTicketKind = async (
  tx: Transaction,
  input: AddEventTicketKindInput,
): Promise<EventTicketKind> => {
  requireManager(tx.viewer);
  const { eventId } = input;
  const kind = readTicketKind(input.ticketKind, 'input', 'ticketKind');
  await tx.registrationDeskRepository.settleKnown(eventId, 'input', 'eventId');
  const position = await tx.ticketKindRepository.nextPosition(eventId);
  const id = uuidv7();
  await tx.ticketKindRepository.insert({ id, eventId, position, ...kind });
  return tx.ticketKindRepository.findOneByOrFail({ id });
};
