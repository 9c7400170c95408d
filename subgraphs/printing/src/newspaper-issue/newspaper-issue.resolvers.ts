import { checkMaySeeFigures } from '../access/check-viewer.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms, type PrintedFormat, paperGrams } from '../paper-stock/paper-weight.ts';
import { plannedSpoilage, spareCopies } from '../press-run/planned-run.ts';
import { issueCounts } from './issue-counts.ts';

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

const plannedCopies = ({ totalDraw }: Issue): number | null =>
  totalDraw === null || totalDraw === undefined ? null : totalDraw + spareCopies;

export const newspaperIssue: Resolvers = {
  NewspaperIssue: {
    __resolveReference: (reference) => reference,
    pressRuns: ({ id }, _, { viewer, runsOfIssues }) => {
      checkMaySeeFigures(viewer);
      return runsOfIssues.load(id);
    },
    plannedCopies: (issue: Issue, _, { viewer }) => {
      checkMaySeeFigures(viewer);
      return plannedCopies(issue);
    },
    goodCopies: async (issue, _, context) => (await countsOf(issue, context)).goodCopies,
    wasteCopies: async (issue, _, context) => (await countsOf(issue, context)).wasteCopies,
    wasteRate: async (issue, _, context) => {
      const { wasteCopies, grossCopies } = await countsOf(issue, context);
      return grossCopies && wasteCopies !== null ? wasteCopies / grossCopies : null;
    },
    paperKg: async (issue: Issue, _, { viewer, ordersOfIssues }) => {
      checkMaySeeFigures(viewer);
      const copies = plannedCopies(issue);
      const { id, pageCount, format } = issue;
      if (copies === null || pageCount === undefined || format === undefined) return null;
      const [order] = await ordersOfIssues.load(id);
      const grammage = order?.grammage ?? houseGrammage;
      return kilograms(paperGrams({ copies, pageCount, format, grammage }, plannedSpoilage));
    },
    pressStart: async (issue, _, context) => (await countsOf(issue, context)).pressStart,
    pressEnd: async (issue, _, context) => (await countsOf(issue, context)).pressEnd,
  },
};
