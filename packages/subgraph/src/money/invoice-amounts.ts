import { daysBetween } from '../calendar/days.ts';
import { todayInShanghai } from '../calendar/shanghai.ts';
import { cny } from './cny.ts';
import type { InvoiceRow } from './invoice-rows.ts';
import { leftOf } from './left-of.ts';

type Invoice = Pick<InvoiceRow<unknown>, 'totalMinor' | 'creditedMinor' | 'paidMinor' | 'dueOn'>;

/** Resolvers of what an issued invoice comes to, and how long it has been due. */
export const invoiceAmounts = {
  total: ({ totalMinor }: Invoice) => cny(totalMinor),
  credited: ({ creditedMinor }: Invoice) => cny(creditedMinor),
  paid: ({ paidMinor }: Invoice) => cny(paidMinor),
  outstanding: (invoice: Invoice) => cny(leftOf(invoice).outstanding),
  refundable: (invoice: Invoice) => cny(leftOf(invoice).refundable),
  daysOverdue: (invoice: Invoice) =>
    leftOf(invoice).outstanding > 0n ? Math.max(0, daysBetween(invoice.dueOn, todayInShanghai())) : null,
};

/** The sums of a list of issued invoices, for `readPage`. */
export const invoiceSums = {
  total: { fen: 'row.total_minor' },
  outstanding: { fen: 'greatest(row.total_minor - row.credited_minor - row.paid_minor, 0)' },
} as const;
