import { lockVersion, refused, requireFound } from '@media-graph/subgraph';
import { isManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { EventRegistrationStatus } from '../generated/resolvers.ts';
import type { EventRegistration } from './event-registration.entity.ts';

/** What its own people may change, in PostgreSQL too. */
const open: readonly EventRegistrationStatus[] = ['WAITING', 'HELD', 'CONFIRMED'];

/**
 * Locks a registration that the viewer may change, behind its event's desk.
 *
 * @throws NOT_FOUND, VERSION_CONFLICT, and HOLD_EXPIRED for what has run out, be it just now
 */
export const lockRegistration = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
): Promise<EventRegistration> => {
  const { eventId } = requireFound(await tx.eventRegistrations.load(input.id), 'input', 'id');
  await tx.registrationDeskRepository.settle(eventId);
  const now = await tx.eventRegistrationRepository.findOneByOrFail({ id: input.id });
  if (now.status === 'EXPIRED') throw refused('HOLD_EXPIRED', 'Its time has run out', 'input', 'id');
  if (!isManager(tx.viewer) && !open.includes(now.status))
    throw refused('ILLEGAL_TRANSITION', `It is ${now.status}`, 'input', 'id');
  return lockVersion(tx.eventRegistrationRepository, input);
};
