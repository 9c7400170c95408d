import { optionalText, requireDate, requireMinor, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { TourReceipt } from './tour-receipt.entity.ts';

type Entry = {
  readonly kind: TourReceipt['kind'];
  /** In fen, above zero, whichever way it goes. */
  readonly amountMinor: bigint;
  readonly on?: string | null | undefined;
  readonly method?: TourReceipt['method'] | undefined;
  readonly reference?: string | null | undefined;
};

/** Enters money of a locked booking and answers the booking with its sums, which PostgreSQL counts. */
export const enterReceipt = async (
  tx: Transaction,
  { id: bookingId, organisationId }: TourBooking,
  { kind, amountMinor, on, method = null, reference }: Entry,
): Promise<TourBooking> => {
  const amount = requireMinor(amountMinor, { least: 1n, most: 100_000_000_000n }, 'input', 'amountMinor');
  await tx.receiptRepository.insert({
    ...{ id: uuidv7(), organisationId, bookingId, kind, method },
    amountMinor: kind === 'DEPOSIT' || kind === 'BALANCE' ? amount : -amount,
    receivedOn: requireDate(on ?? todayInShanghai(), 'input', 'receivedOn'),
    reference: optionalText(reference, 100, 'input', 'reference'),
  });
  return tx.bookingRepository.findOneByOrFail({ id: bookingId });
};

/** What a sum that comes in is for: the deposit until it is there, and the rest of the price after that. */
export const kindOfReceipt = (
  { paidMinor, depositMinor, totalMinor }: TourBooking,
  amountMinor: bigint,
): TourReceipt['kind'] =>
  paidMinor < depositMinor && paidMinor + amountMinor < totalMinor ? 'DEPOSIT' : 'BALANCE';
