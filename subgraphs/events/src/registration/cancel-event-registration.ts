import { optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CancelEventRegistrationInput } from '../generated/resolvers.ts';
import type { EventRegistration } from './event-registration.entity.ts';
import { eventRegistrationTransitions } from './event-registration-transitions.ts';
import { lockRegistration } from './lock-registration.ts';

/** Gives places back, and at once to those who wait. */
export const cancelEventRegistration = async (
  tx: Transaction,
  input: CancelEventRegistrationInput,
): Promise<EventRegistration> => {
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  const registration = await lockRegistration(tx, input);
  if (registration.subject !== tx.viewer.subject && statusReason === null)
    throw refused('INVALID_INPUT', "Say why somebody else's places are given back", 'input', 'reason');
  const status = requireStep(eventRegistrationTransitions, registration.status, 'CANCELLED', 'input', 'id');
  const cancelled = await revise(tx.eventRegistrationRepository, registration, {
    ...{ status, statusReason, holdExpiresAt: null },
  });
  await tx.registrationDeskRepository.settle(registration.eventId);
  return cancelled;
};
