import { cny, creditNoteAmounts, mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { issueAdCreditNote } from './issue-ad-credit-note.ts';

export const creditNoteResolvers: Resolvers = {
  Query: {
    adCreditNote: (_, { id }, { creditNotes }) => creditNotes.load(id),
  },
  Mutation: {
    issueAdCreditNote: mutation('creditNote', issueAdCreditNote),
  },
  AdCreditNote: {
    __resolveReference: ({ id }, { creditNotes }) => creditNotes.load(id),
    invoice: async ({ invoiceId }, _, { invoices }) => (await invoices.load(invoiceId))!,
    items: ({ id }, _, { itemsOfCreditNotes }) => itemsOfCreditNotes.load(id),
    total: ({ totalMinor }) => cny(totalMinor),
    net: ({ totalMinor, taxMinor }) => creditNoteAmounts.net({ amountMinor: totalMinor, taxMinor }),
    tax: creditNoteAmounts.tax,
  },
  AdCreditNoteItem: {
    line: async ({ invoiceItemId }, _, { invoiceItems, lines }) => {
      const item = await invoiceItems.load(invoiceItemId);
      return (await lines.load(item!.lineId))!;
    },
    amount: ({ amountMinor }) => cny(amountMinor),
  },
};
