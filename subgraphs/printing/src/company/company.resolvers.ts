import { cnyOrNull, monthRows, mutation } from '@media-graph/subgraph';
import { forAudience, forStaffOfOrganisation } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms } from '../paper-stock/paper-weight.ts';
import { setPrintingPartners } from './set-printing-partners.ts';

export const companyResolvers: Resolvers = {
  Mutation: {
    setPrintingPartners: mutation('works', setPrintingPartners),
  },
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    printingProfile: ({ id }, _, { companies }) => companies.load(id),
    printingFigures: forStaffOfOrganisation('HEADQUARTERS', ({ id }, { month }, { figures }) =>
      figures.load({ organisationId: id.toLowerCase(), month }),
    ),
    printingMonths: forStaffOfOrganisation(
      'HEADQUARTERS',
      async ({ id }, { months }, { companies, figures }) => {
        return (await companies.load(id)) && monthRows(figures, id, months);
      },
    ),
    printingPartners: forStaffOfOrganisation('HEADQUARTERS', async ({ id }, _, { partnersOfWorks }) =>
      (await partnersOfWorks.load(id)).map(({ partnerId }) => ({ id: partnerId })),
    ),
    printOrders: forAudience('HEADQUARTERS', ({ id }, page, { ordersOfCustomers }) =>
      ordersOfCustomers.load(id, page),
    ),
  },
  PrintingFigures: {
    grossCopies: ({ goodCopies, wasteCopies }) => goodCopies + wasteCopies,
    wasteRate: ({ goodCopies, wasteCopies }) => {
      const gross = goodCopies + wasteCopies;
      return gross > 0n ? Number(wasteCopies) / Number(gross) : null;
    },
    paperKg: ({ paperGrams }) => kilograms(paperGrams),
    closings: async ({ organisationId, month }, _, { closings }) =>
      (await closings.load({ organisationId, month }))!.closings,
    books: async ({ organisationId, month }, _, { books }) => (await books.load({ organisationId, month }))!,
    invoicedTax: async ({ organisationId, month }, _, { invoicedTaxes }) =>
      cnyOrNull((await invoicedTaxes.load({ organisationId, month }))!.taxMinor),
  },
};
