import { requireFound, requirePhone, requireText, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CorrectTourContactInput } from '../generated/resolvers.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** Puts right whom to call about a booking, whatever has become of it. */
export const correctTourContact = async (
  tx: Transaction,
  input: CorrectTourContactInput,
): Promise<TourBooking> => {
  const booking = await lockOwn(tx.viewer, tx.bookingRepository, input);
  const { name, phone } = requireFound(await tx.contactsOfBookings.load(booking.id), 'input', 'id');
  const right = {
    name: requireText(input.name ?? name, 60, 'input', 'name'),
    phone: requirePhone(input.phone ?? phone, 'input', 'phone'),
  };
  await tx.contactRepository.update(booking.id, { ...right, phoneHash: tx.lookup('phone', right.phone) });
  return revise(tx.bookingRepository, booking, {});
};
