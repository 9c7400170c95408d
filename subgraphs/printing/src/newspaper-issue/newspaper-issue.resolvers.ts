import { checkMaySeeFigures } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms, type PrintedFormat, plannedPaperGrams } from '../paper-stock/paper-weight.ts';
import { issueCounts } from './issue-counts.ts';
import { plannedCopies } from './planned-copies.ts';

/** Newsprint that an issue is printed on while no order says otherwise, in g/m². */
const houseGrammage = 45;

/** What other subgraphs know of the issue comes with its reference, where a field requires it. */
type Issue = {
  readonly id: string;
  readonly pageCount?: number;
  readonly format?: PrintedFormat;
  readonly totalDraw?: number | null;
};

const countsOf = async ({ id }: Issue, { viewer, printsOfIssues }: Context) => {
  checkMaySeeFigures(viewer);
  return issueCounts(await printsOfIssues.load(id));
};

export const newspaperIssueResolvers: Resolvers = {
  NewspaperIssue: {
    __resolveReference: (reference) => reference,
    pressRuns: ({ id }, _, { viewer, runsOfIssues }) => {
      checkMaySeeFigures(viewer);
      return runsOfIssues.load(id);
    },
    plannedCopies: ({ totalDraw }: Issue, _, { viewer }) => {
      checkMaySeeFigures(viewer);
      return totalDraw == null ? null : plannedCopies(totalDraw);
    },
    goodCopies: async (issue, _, context) => (await countsOf(issue, context)).goodCopies,
    wasteCopies: async (issue, _, context) => (await countsOf(issue, context)).wasteCopies,
    wasteRate: async (issue, _, context) => {
      const { wasteCopies, grossCopies } = await countsOf(issue, context);
      return grossCopies && wasteCopies !== null ? wasteCopies / grossCopies : null;
    },
    paperKg: async ({ id, pageCount, format, totalDraw }: Issue, _, { viewer, ordersOfIssues }) => {
      checkMaySeeFigures(viewer);
      if (totalDraw == null || pageCount === undefined || format === undefined) return null;
      const copies = plannedCopies(totalDraw);
      const [order] = await ordersOfIssues.load(id);
      const grammage = order?.grammage ?? houseGrammage;
      return kilograms(plannedPaperGrams({ copies, pageCount, format, grammage }));
    },
    pressStart: async (issue, _, context) => (await countsOf(issue, context)).pressStart,
    pressEnd: async (issue, _, context) => (await countsOf(issue, context)).pressEnd,
  },
};
