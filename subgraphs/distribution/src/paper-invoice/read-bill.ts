import {
  addDays,
  optionalFapiaoNumber,
  requireBetween,
  requireDate,
  requireMinor,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import { settingOn } from '../distribution-setting/distribution-settings.ts';
import type { InvoiceOutletMonthInput, InvoicePaperSubscriptionInput } from '../generated/resolvers.ts';

type Bill = Pick<
  InvoicePaperSubscriptionInput | InvoiceOutletMonthInput,
  'fapiaoNumber' | 'issuedOn' | 'paymentDays' | 'amountMinor'
>;

/** What a new invoice says, beside what it bills. @throws INVALID_INPUT */
export const readBill = async (tx: Transaction, organisationId: string, input: Bill, left: bigint) => {
  const issuedOn = requireDate(input.issuedOn ?? todayInShanghai(), 'input', 'issuedOn');
  const days = requireBetween(input.paymentDays!, 0, 180, 'input', 'paymentDays');
  return {
    ...{ id: uuidv7(), organisationId, issuedOn, dueOn: addDays(issuedOn, days) },
    vatPercent: await settingOn(tx, organisationId, 'VAT', issuedOn),
    fapiaoNumber: optionalFapiaoNumber(input.fapiaoNumber, 'input', 'fapiaoNumber'),
    totalMinor: requireMinor(input.amountMinor ?? left, { least: 1n }, 'input', 'amountMinor'),
  };
};
