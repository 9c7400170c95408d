import { requireMonth } from '@media-graph/subgraph';
import { staffOr } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const company: Resolvers = {
  Organisation: {
    distributionProfile: async ({ id }, _, { profilesOf }) => (await profilesOf.load(id))[0] ?? null,
    distributionFigures: async ({ id }, { month }, { viewer, figuresOf }) => {
      requireMonth(month);
      staffOr(viewer, 'headquarters', 'finance');
      return (await figuresOf(month).load(id))[0] ?? null;
    },
  },
  DistributionProfile: {
    titles: ({ organisationId }, _, { titlesOf }) => titlesOf.load(organisationId),
  },
  DistributionFigures: {
    netCirculation: ({ grossCopies, returnedCopies }) => grossCopies - returnedCopies,
    returnRate: ({ grossCopies, returnedCopies }) =>
      grossCopies === 0n ? 0 : Number(returnedCopies) / Number(grossCopies),
    onTimeRate: ({ runs, runsOnTime }) => (runs === 0 ? null : runsOnTime / runs),
    complaintsPer10k: ({ complaints, grossCopies, returnedCopies }) =>
      grossCopies === returnedCopies ? 0 : (complaints * 10_000) / Number(grossCopies - returnedCopies),
  },
};
