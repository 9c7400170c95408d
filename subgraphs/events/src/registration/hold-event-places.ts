import { refused, requireBetween, requireFound, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { isManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { HoldEventPlacesInput } from '../generated/resolvers.ts';
import type { EventRegistration } from './event-registration.entity.ts';
import { makeCode, readCode } from './make-code.ts';

const requireOpen = async (tx: Transaction, eventId: string, hasVoucher: boolean): Promise<void> => {
  const desk = requireFound(
    await tx.registrationDeskRepository.findOneBy({ id: eventId }),
    'input',
    'eventId',
  );
  const now = new Date();
  if (desk.closesAt <= now) throw refused('ILLEGAL_TRANSITION', 'Registration is closed', 'input', 'eventId');
  if (desk.opensAt > now && !hasVoucher)
    throw refused(
      'ILLEGAL_TRANSITION',
      'Registration is not open yet: it takes a voucher',
      'input',
      'eventId',
    );
};

const findVoucher = async (tx: Transaction, input: HoldEventPlacesInput): Promise<string | null> => {
  if (input.voucher == null) return null;
  const code = readCode(input.voucher);
  const voucher = await tx.eventVoucherRepository.usable(input.eventId, code, input.ticketKindId);
  if (!voucher) throw refused('NOT_FOUND', 'There is no such voucher for this', 'input', 'voucher');
  return voucher;
};

/**
 * Registers for places: whoever comes stands in line first, and gets what is free, which PostgreSQL gives one by one.
 * So nobody who waits is passed by, and there are never more places than there are.
 */
export const holdEventPlaces = async (
  tx: Transaction,
  input: HoldEventPlacesInput,
): Promise<EventRegistration> => {
  if (tx.viewer.subject === null) throw refused('FORBIDDEN', 'Sign in to register');
  const eventId = requireId(input.eventId, 'input', 'eventId');
  const ticketKindId = requireId(input.ticketKindId, 'input', 'ticketKindId');
  const places = requireBetween(input.places!, 1, 10, 'input', 'places');
  requireFound(await tx.events.load(eventId), 'input', 'eventId');
  const voucherId = await findVoucher(tx, { ...input, eventId, ticketKindId });
  await requireOpen(tx, eventId, voucherId !== null);
  const kind = await tx.ticketKindRepository.findOneBy({ id: ticketKindId, eventId, isOffered: true });
  requireFound(kind, 'input', 'ticketKindId');
  // From here on others wait, so all that can be known before is asked before.
  await tx.registrationDeskRepository.settle(eventId);
  const id = uuidv7();
  await tx.eventRegistrationRepository.insert({
    ...{ id, eventId, ticketKindId, voucherId, places, status: 'WAITING', code: makeCode() },
    ...{ subject: tx.viewer.subject, isAtDesk: isManager(tx.viewer) },
  });
  await tx.registrationDeskRepository.settle(eventId);
  const made = await tx.eventRegistrationRepository.findOneByOrFail({ id });
  if (made.status === 'WAITING' && !input.isWaiting)
    throw refused('SOLD_OUT', 'So many places are not free', 'input', 'places');
  return made;
};
