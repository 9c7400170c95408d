import { addDays, requireBetween, requireDate, requireMinor, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { InvoiceOutletMonthInput, InvoicePaperSubscriptionInput } from '../generated/resolvers.ts';
import { optionalFapiaoNumber } from './optional-fapiao-number.ts';

/** What a new invoice says, beside what it bills. @throws INVALID_INPUT */
export const readBill = (input: InvoicePaperSubscriptionInput | InvoiceOutletMonthInput, left: bigint) => {
  const issuedOn = requireDate(input.issuedOn ?? todayInShanghai(), 'input', 'issuedOn');
  const days = requireBetween(input.paymentDays!, 0, 180, 'input', 'paymentDays');
  return {
    ...{ id: uuidv7(), issuedOn, dueOn: addDays(issuedOn, days) },
    fapiaoNumber: optionalFapiaoNumber(input.fapiaoNumber),
    totalMinor: requireMinor(input.amountMinor ?? left, { least: 1n }, 'input', 'amountMinor'),
  };
};
