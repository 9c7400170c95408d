import { cny, monthOf, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { invoiceOutletMonth } from './invoice-outlet-month.ts';

export const outletMonthResolvers: Resolvers = {
  Query: {
    outletMonths: forAudience('FINANCE', (_, page, { outletMonthRepository }) =>
      outletMonthRepository.page(page),
    ),
  },
  Mutation: {
    invoiceOutletMonth: mutation('invoice', invoiceOutletMonth),
  },
  OutletMonth: {
    outlet: ({ outletId }, _, { outlets }) => outlets.load(outletId),
    month: ({ month }) => monthOf(month),
    undeliveredCopies: ({ drawnCopies, returnedCopies, netCopies }) =>
      drawnCopies - returnedCopies - netCopies,
    sold: ({ soldMinor }) => cny(soldMinor),
    invoiced: ({ invoicedMinor }) => cny(invoicedMinor),
    unbilled: ({ soldMinor, invoicedMinor }) => cny(soldMinor - invoicedMinor),
  },
};
