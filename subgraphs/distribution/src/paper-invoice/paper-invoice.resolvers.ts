import {
  cny,
  creditNoteAmounts,
  invoiceAmounts,
  monthOf,
  mutation,
  readDate,
  todayInShanghai,
} from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { invoicePaperSubscription } from './invoice-paper-subscription.ts';
import { issuePaperCreditNote } from './issue-paper-credit-note.ts';
import { recordPaperPayment } from './record-paper-payment.ts';
import { recordPaperRefund } from './record-paper-refund.ts';
import { reversePaperPayment } from './reverse-paper-payment.ts';

export const paperInvoiceResolvers: Resolvers = {
  Query: {
    paperInvoice: (_, { id }, { paperInvoices }) => paperInvoices.load(id),
    paperInvoices: forAudience('FINANCE', (_, page, { paperInvoiceRepository }) =>
      paperInvoiceRepository.page(page),
    ),
    paperReceivables: forAudience('FINANCE', (_, { on }, { paperInvoiceRepository }) =>
      paperInvoiceRepository.receivablesOn(on ? readDate(on, 'on') : todayInShanghai()),
    ),
  },
  Mutation: {
    invoicePaperSubscription: mutation('invoice', invoicePaperSubscription),
    issuePaperCreditNote: mutation('invoice', issuePaperCreditNote),
    recordPaperPayment: mutation('invoice', recordPaperPayment),
    reversePaperPayment: mutation('invoice', reversePaperPayment),
    recordPaperRefund: mutation('invoice', recordPaperRefund),
  },
  PaperSubscription: {
    unbilled: async ({ id, isOnAccount }, _, { unbilledOfSubscriptions }) => {
      const { isOwed, unbilledMinor } = (await unbilledOfSubscriptions.load(id))!;
      return isOnAccount || isOwed ? cny(unbilledMinor) : null;
    },
    invoices: ({ id }, _, { invoicesOfSubscriptions }) => invoicesOfSubscriptions.load(id),
  },
  PaperInvoice: {
    __resolveReference: ({ id }, { paperInvoices }) => paperInvoices.load(id),
    subscription: ({ subscriptionId }, _, { subscriptions }) =>
      subscriptionId ? subscriptions.load(subscriptionId) : null,
    outlet: ({ outletId }, _, { outlets }) => (outletId ? outlets.load(outletId) : null),
    month: ({ month }) => month && monthOf(month),
    ...invoiceAmounts,
    payments: ({ id }, _, { paymentsOfInvoices }) => paymentsOfInvoices.load(id),
    creditNotes: ({ id }, _, { creditNotesOfInvoices }) => creditNotesOfInvoices.load(id),
  },
  PaperInvoicePayment: {
    amount: ({ amountMinor }) => cny(amountMinor),
  },
  PaperCreditNote: creditNoteAmounts,
};
