import { cny, cnyOrNull, monthRows } from '@media-graph/subgraph';
import { forAudience, forStaffOfOrganisation } from '../access.ts';
import type { Context } from '../context.ts';
import type { MonthRangeInput, Resolvers } from '../generated/resolvers.ts';
import { nothing } from '../revenue/revenue.repository.ts';

type Organisation = { readonly id: string };
type OfMonth = { readonly month: string };

const figuresOf = forStaffOfOrganisation(
  'HEADQUARTERS',
  ({ id }: Organisation, { month }: OfMonth, { figuresOfCompanies }: Context) =>
    figuresOfCompanies.load({ organisationId: id.toLowerCase(), month }),
);

const monthsOfCompany = forStaffOfOrganisation(
  'HEADQUARTERS',
  ({ id }: Organisation, { months }: { readonly months: MonthRangeInput }, { figuresOfCompanies }: Context) =>
    monthRows(figuresOfCompanies, id, months),
);

export const companyResolvers: Resolvers = {
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    advertisingProfile: ({ id }, _, { companies }) => companies.load(id),
    // That an organisation is none of the advertising companies is known to everybody.
    advertisingFigures: async (organisation, month, context, info) =>
      (await context.companies.load(organisation.id)) && figuresOf(organisation, month, context, info),
    advertisingMonths: async (organisation, months, context, info) =>
      (await context.companies.load(organisation.id)) && monthsOfCompany(organisation, months, context, info),
    adSpend: forAudience(
      'FINANCE',
      async ({ id }, { month }, { revenueOfCustomers }) =>
        (await revenueOfCustomers.load({ organisationId: id.toLowerCase(), month })) ?? nothing,
    ),
  },
  AdvertisingFigures: {
    revenue: (figures) => figures,
    correction: ({ correctionMinor }) => cny(correctionMinor),
    closings: async ({ organisationId, month }, _, { closings }) =>
      (await closings.load({ organisationId, month }))!.closings,
    books: async ({ organisationId, month }, _, { books }) => (await books.load({ organisationId, month }))!,
    invoicedTax: async ({ organisationId, month }, _, { invoicedTaxes }) =>
      cnyOrNull((await invoicedTaxes.load({ organisationId, month }))!.taxMinor),
    sellThrough: ({ slotsOffered, slotsSold }) => (slotsOffered > 0 ? slotsSold / slotsOffered : null),
  },
};
