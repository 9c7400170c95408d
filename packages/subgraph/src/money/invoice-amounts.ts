import { daysBetween } from '../calendar/days.ts';
import { todayInShanghai } from '../calendar/shanghai.ts';
import { cny, cnyOrNull } from './cny.ts';
import type { CreditNoteRow, InvoiceRow } from './invoice-rows.ts';
import { leftOf } from './left-of.ts';
import { splitVat } from './split-vat.ts';

type Invoice = Pick<InvoiceRow<unknown>, 'totalMinor' | 'creditedMinor' | 'paidMinor' | 'dueOn'>;
type Taxed = Pick<InvoiceRow<unknown>, 'totalMinor' | 'vatPercent'>;

const vatOf = ({ totalMinor, vatPercent }: Taxed) =>
  vatPercent === null ? null : splitVat(totalMinor, vatPercent);

/** Resolvers of what an issued invoice comes to, and how long it has been due. */
export const invoiceAmounts = {
  total: ({ totalMinor }: Invoice) => cny(totalMinor),
  net: (invoice: Taxed) => cnyOrNull(vatOf(invoice)?.netMinor),
  tax: (invoice: Taxed) => cnyOrNull(vatOf(invoice)?.taxMinor),
  credited: ({ creditedMinor }: Invoice) => cny(creditedMinor),
  paid: ({ paidMinor }: Invoice) => cny(paidMinor),
  outstanding: (invoice: Invoice) => cny(leftOf(invoice).outstanding),
  refundable: (invoice: Invoice) => cny(leftOf(invoice).refundable),
  daysOverdue: (invoice: Invoice) =>
    leftOf(invoice).outstanding > 0n ? Math.max(0, daysBetween(invoice.dueOn, todayInShanghai())) : null,
};

/** Resolvers of what a credit note takes back. */
export const creditNoteAmounts = {
  amount: ({ amountMinor }: Pick<CreditNoteRow, 'amountMinor'>) => cny(amountMinor),
  net: ({ amountMinor, taxMinor }: Pick<CreditNoteRow, 'amountMinor' | 'taxMinor'>) =>
    taxMinor === null ? null : cny(amountMinor - taxMinor),
  tax: ({ taxMinor }: Pick<CreditNoteRow, 'taxMinor'>) => cnyOrNull(taxMinor),
};

/** The sums of a list of issued invoices, for `readPage`. */
export const invoiceSums = {
  total: { fen: 'row.total_minor' },
  outstanding: { fen: 'greatest(row.total_minor - row.credited_minor - row.paid_minor, 0)' },
} as const;
