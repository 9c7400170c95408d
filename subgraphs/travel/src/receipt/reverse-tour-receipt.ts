import {
  refused,
  requireDate,
  requireFound,
  requireId,
  requireTextBetween,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { ReverseTourReceiptInput } from '../generated/resolvers.ts';

/** Takes back an entry that was wrong, or money that did not arrive, by one the other way; once, says the database. */
export const reverseTourReceipt = async (
  tx: Transaction,
  input: ReverseTourReceiptInput,
): Promise<TourBooking> => {
  ownCompany(tx.viewer);
  const receipt = requireFound(
    await tx.receipts.load(requireId(input.receiptId, 'input', 'receiptId')),
    ...['input', 'receiptId'],
  );
  if (receipt.reversesId)
    throw refused(
      'ILLEGAL_TRANSITION',
      'This is a reversal itself: enter the sum anew',
      'input',
      'receiptId',
    );
  const { id: reversesId, organisationId, bookingId, kind, amountMinor, method, reference } = receipt;
  await tx.receiptRepository.insert({
    ...{ id: uuidv7(), organisationId, bookingId, kind, method, reference, reversesId },
    amountMinor: -amountMinor,
    receivedOn: requireDate(input.reversedOn ?? todayInShanghai(), 'input', 'reversedOn'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  // The entry has locked the booking.
  return revise(tx.bookingRepository, await tx.bookingRepository.findOneByOrFail({ id: bookingId }), {});
};
