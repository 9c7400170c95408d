import { lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReinstateEventInput } from '../generated/resolvers.ts';
import type { SettledEvent } from './settled-event.ts';

/** Takes up an event that was cancelled, as it stood before. Its registrations stand again; its halls are to be booked anew. */
export const reinstateEvent = async (
  tx: Transaction,
  input: ReinstateEventInput,
): Promise<Pick<SettledEvent, 'event' | 'registrationsToTell'>> => {
  requireManager(tx.viewer);
  const statusReason = requireText(input.reason, 500, 'input', 'reason');
  await tx.registrationDeskRepository.settle(input.id);
  const event = await lockVersion(tx.eventRepository, input);
  if (event.status !== 'CANCELLED') throw refused('ILLEGAL_TRANSITION', 'It is not cancelled', 'input', 'id');
  const [last] = await tx.eventStatusChangeRepository.ofEvents([event.id]);
  const status = last?.fromStatus ?? 'SCHEDULED';
  const reinstated = await revise(tx.eventRepository, event, { status, statusReason });
  const registrationsToTell = await tx.eventRegistrationRepository.reinstateAll(event.id);
  await tx.registrationDeskRepository.settle(event.id);
  return { event: reinstated, registrationsToTell };
};
