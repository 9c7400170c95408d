import { refused, requireBetween, requireFound, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { isManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { HoldEventPlacesInput } from '../generated/resolvers.ts';
import { readMember } from '../membership-redemption/read-member.ts';
import { redeemBenefit } from '../membership-redemption/redeem-benefit.ts';
import type { EventRegistration } from './event-registration.entity.ts';
import { makeCode, readCode } from './make-code.ts';

const requireNotClosed = async (tx: Transaction, eventId: string): Promise<void> => {
  const desk = await tx.registrationDeskRepository.findOneBy({ id: eventId });
  const { closesAt } = requireFound(desk, 'input', 'eventId');
  if (closesAt <= new Date())
    throw refused('ILLEGAL_TRANSITION', 'Registration is closed', 'input', 'eventId');
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
  const member = readMember(tx, input);
  await requireNotClosed(tx, eventId);
  const kind = await tx.ticketKindRepository.findOneBy({ id: ticketKindId, eventId, isOffered: true });
  requireFound(kind, 'input', 'ticketKindId');
  // From here on others wait, so all that can be known before is asked before.
  await tx.registrationDeskRepository.settle(eventId);
  const id = uuidv7();
  await tx.eventRegistrationRepository.insert({
    ...{ id, eventId, ticketKindId, voucherId, places, status: 'WAITING', code: makeCode() },
    ...{ subject: tx.viewer.subject, isAtDesk: isManager(tx.viewer), ...member?.registration },
  });
  await tx.registrationDeskRepository.settle(eventId);
  if (member) await redeemBenefit(tx, { id, eventId }, member);
  const made = await tx.eventRegistrationRepository.findOneByOrFail({ id });
  if (made.status === 'WAITING' && !input.isWaiting)
    throw refused('SOLD_OUT', 'So many places are not free', 'input', 'places');
  return made;
};
