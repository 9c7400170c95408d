import { optionalText, refused, requirePhone, requireStep, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ConfirmEventRegistrationInput } from '../generated/resolvers.ts';
import type { EventRegistration } from './event-registration.entity.ts';
import { eventRegistrationTransitions } from './event-registration-transitions.ts';
import { lockRegistration } from './lock-registration.ts';

/** Makes held places sure, and says whose they are. */
export const confirmEventRegistration = async (
  tx: Transaction,
  input: ConfirmEventRegistrationInput,
): Promise<EventRegistration> => {
  const name = requireText(input.name, 100, 'input', 'name');
  const phone = requirePhone(input.phone, 'input', 'phone');
  const email = optionalText(input.email, 200, 'input', 'email');
  if (email !== null && !/^[^\s@]+@[^\s@]+$/.test(email))
    throw refused('INVALID_INPUT', 'This is not a mail address', 'input', 'email');
  if (!input.hasAgreed)
    throw refused('INVALID_INPUT', 'Without their agreement nothing is kept of them', 'input', 'hasAgreed');
  const registration = await lockRegistration(tx, input);
  const status = requireStep(eventRegistrationTransitions, registration.status, 'CONFIRMED', 'input', 'id');
  await tx.registrantRepository.insert({ id: registration.id, name, phone, email, agreedAt: new Date() });
  return revise(tx.eventRegistrationRepository, registration, { status, holdExpiresAt: null });
};
