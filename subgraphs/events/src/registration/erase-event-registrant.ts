import { lockVersion, refused, requireFound, revise } from '@media-graph/subgraph';
import { isManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { EraseEventRegistrantInput } from '../generated/resolvers.ts';
import type { EventRegistration } from './event-registration.entity.ts';

/** Erases who a registration was for. */
export const eraseEventRegistrant = async (
  tx: Transaction,
  input: EraseEventRegistrantInput,
): Promise<EventRegistration> => {
  const seen = requireFound(await tx.eventRegistrations.load(input.id), 'input', 'id');
  if (['WAITING', 'HELD', 'CONFIRMED'].includes(seen.status))
    throw refused('ILLEGAL_TRANSITION', 'Its people are still expected: cancel it first', 'input', 'id');
  // What is over is locked by event managers alone; what is erased is the registrant, not the count.
  const registration = isManager(tx.viewer) ? await lockVersion(tx.eventRegistrationRepository, input) : seen;
  if (registration.version !== input.version)
    throw refused('VERSION_CONFLICT', 'This was changed since you read it', 'input', 'version');
  await tx.registrantRepository.delete({ id: registration.id });
  if (!isManager(tx.viewer)) return registration;
  return revise(tx.eventRegistrationRepository, registration, { subject: null });
};
