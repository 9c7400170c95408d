import {
  cny,
  creditNoteAmounts,
  invoiceAmounts,
  mutation,
  readDate,
  todayInShanghai,
} from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { issuePrintCreditNote } from './issue-print-credit-note.ts';
import { recordPrintPayment } from './record-print-payment.ts';
import { recordPrintRefund } from './record-print-refund.ts';
import { reversePrintPayment } from './reverse-print-payment.ts';

export const printInvoiceResolvers: Resolvers = {
  Query: {
    printInvoice: (_, { id }, { printInvoices }) => printInvoices.load(id),
    printInvoices: forAudience('HEADQUARTERS', (_, page, { printInvoiceRepository }) =>
      printInvoiceRepository.page(page),
    ),
    printReceivables: forAudience('HEADQUARTERS', (_, { on }, { printInvoiceRepository }) =>
      printInvoiceRepository.receivablesOn(on ? readDate(on, 'on') : todayInShanghai()),
    ),
  },
  Mutation: {
    issuePrintCreditNote: mutation('invoice', issuePrintCreditNote),
    recordPrintPayment: mutation('invoice', recordPrintPayment),
    reversePrintPayment: mutation('invoice', reversePrintPayment),
    recordPrintRefund: mutation('invoice', recordPrintRefund),
  },
  PrintInvoice: {
    __resolveReference: ({ id }, { printInvoices }) => printInvoices.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    order: async ({ orderId }, _, { printOrders }) => (await printOrders.load(orderId))!,
    ...invoiceAmounts,
    payments: ({ id }, _, { paymentsOfInvoices }) => paymentsOfInvoices.load(id),
    creditNotes: ({ id }, _, { creditNotesOfInvoices }) => creditNotesOfInvoices.load(id),
  },
  PrintPayment: {
    amount: ({ amountMinor }) => cny(amountMinor),
  },
  PrintCreditNote: creditNoteAmounts,
};
