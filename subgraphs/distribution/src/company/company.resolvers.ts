import { cnyOrNull, monthRows } from '@media-graph/subgraph';
import { forStaffOf, forStaffOfOrganisation } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { DistributionFigures } from './company.entity.ts';

const netCopies = ({ grossCopies, returnedCopies, undeliveredCopies }: DistributionFigures): bigint =>
  grossCopies - returnedCopies - undeliveredCopies;

export const companyResolvers: Resolvers = {
  Organisation: {
    distributionProfile: ({ id }, _, { companies }) => companies.load(id),
    distributionFigures: forStaffOfOrganisation('HEADQUARTERS', ({ id }, { month }, { figures }) =>
      figures.load({ organisationId: id.toLowerCase(), month }),
    ),
    distributionMonths: forStaffOfOrganisation(
      'HEADQUARTERS',
      async ({ id }, { months }, { companies, figures }) => {
        return (await companies.load(id)) && monthRows(figures, id, months);
      },
    ),
  },
  DistributionProfile: {
    titles: ({ organisationId }, _, { titlesOfCompanies }) => titlesOfCompanies.load(organisationId),
  },
  DistributionFigures: {
    closings: async ({ organisationId, month }, _, { closings }) =>
      (await closings.load({ organisationId, month }))!.closings,
    books: async ({ organisationId, month }, _, { books }) => (await books.load({ organisationId, month }))!,
    invoicedTax: forStaffOf('FINANCE', async ({ organisationId, month }, _, { invoicedTaxes }) =>
      cnyOrNull((await invoicedTaxes.load({ organisationId, month }))!.taxMinor),
    ),
    netCirculation: netCopies,
    grossReturnRate: ({ grossCopies, returnedCopies }) =>
      grossCopies === 0n ? 0 : Number(returnedCopies) / Number(grossCopies),
    outletReturnRate: ({ outletCopies, returnedCopies }) =>
      outletCopies && outletCopies > 0n ? Number(returnedCopies) / Number(outletCopies) : null,
    onTimeRate: ({ runs, runsOnTime }) => (runs === 0 ? null : runsOnTime / runs),
    complaintsPer10k: (month) =>
      netCopies(month) === 0n ? 0 : (month.complaints * 10_000) / Number(netCopies(month)),
  },
};
