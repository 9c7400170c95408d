import { refused, requireFound, requireId, requireStep, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CheckInEventRegistrationInput } from '../generated/resolvers.ts';
import type { EventRegistration } from './event-registration.entity.ts';
import { eventRegistrationTransitions } from './event-registration-transitions.ts';
import { readCode } from './make-code.ts';

/** Lets in who shows a code; of two who show one, the second is told. */
export const checkInEventRegistration = async (
  tx: Transaction,
  input: CheckInEventRegistrationInput,
): Promise<EventRegistration> => {
  requireManager(tx.viewer);
  const eventId = requireId(input.eventId, 'input', 'eventId');
  await tx.registrationDeskRepository.settleKnown(eventId, 'input', 'eventId');
  const shown = await tx.eventRegistrationRepository.findOneBy({ eventId, code: readCode(input.code) });
  const registration = requireFound(shown, 'input', 'code');
  if (registration.status === 'ATTENDED')
    throw refused('ILLEGAL_TRANSITION', 'Somebody came with this code already', 'input', 'code');
  const status = requireStep(eventRegistrationTransitions, registration.status, 'ATTENDED', 'input', 'code');
  return revise(tx.eventRegistrationRepository, registration, { status, checkedInAt: new Date() });
};
