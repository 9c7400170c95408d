import { revise, todayInShanghai } from '@media-graph/subgraph';
import { enterAmendment } from '../amendment/enter-amendment.ts';
import { requireParty } from '../booking/require-party.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { Traveller } from '../traveller/traveller.entity.ts';

const reason = 'Did not agree that another agency performs the contract (旅遊法 art. 63)';

/** Lets those of a party go who did not agree, or all of it: of what they paid nothing is kept. */
export const releaseParty = async (
  tx: Transaction,
  booking: TourBooking,
  { leaving, staying }: { readonly leaving: readonly Traveller[]; readonly staying: readonly Traveller[] },
): Promise<void> => {
  if (staying.length === 0) {
    const cancelledOn = todayInShanghai();
    await revise(tx.bookingRepository, booking, {
      ...{ status: 'CANCELLED', cancelledOn, cancelledBy: 'COMPANY', changeReason: reason },
    });
    return;
  }
  if (leaving.length === 0) return;
  const { departureId: toDepartureId } = booking;
  const lines = (await tx.linesOfBookings.load(booking.id))
    .map((line) => ({ ...line, quantity: staying.filter(({ unit }) => unit === line.unit).length }))
    .filter(({ quantity }) => quantity > 0);
  requireParty(lines, await tx.unitsOfDepartures.load(toDepartureId), 'id');
  for (const { id } of leaving) await tx.travellerRepository.delete({ id });
  const smaller = await enterAmendment(tx, booking, { toDepartureId, lines, feeMinor: 0n, reason });
  await revise(tx.bookingRepository, smaller, { changeReason: reason });
};
