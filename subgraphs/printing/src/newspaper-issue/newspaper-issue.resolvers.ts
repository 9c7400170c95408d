import { forAudience, forCountReaders } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms, type PrintedFormat, plannedPaperGrams } from '../paper-stock/paper-weight.ts';
import { type Counts, issueCounts } from './issue-counts.ts';
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

const count = <Answer>(of: (counts: Counts) => Answer) =>
  forCountReaders(async ({ id }: Issue, _: unknown, { printsOfIssues }: Context) =>
    of(issueCounts(await printsOfIssues.load(id))),
  );

export const newspaperIssueResolvers: Resolvers = {
  NewspaperIssue: {
    __resolveReference: (reference) => reference,
    pressRuns: forAudience('HEADQUARTERS', ({ id }, _, { runsOfIssues }) => runsOfIssues.load(id)),
    plannedCopies: forCountReaders(({ totalDraw }: Issue) =>
      totalDraw == null ? null : plannedCopies(totalDraw),
    ),
    goodCopies: count(({ goodCopies }) => goodCopies),
    wasteCopies: count(({ wasteCopies }) => wasteCopies),
    wasteRate: count(({ wasteCopies, grossCopies }) =>
      grossCopies && wasteCopies !== null ? wasteCopies / grossCopies : null,
    ),
    paperKg: forCountReaders(async ({ id, pageCount, format, totalDraw }: Issue, _, { ordersOfIssues }) => {
      if (totalDraw == null || pageCount === undefined || format === undefined) return null;
      const copies = plannedCopies(totalDraw);
      const [order] = await ordersOfIssues.load(id);
      const grammage = order?.grammage ?? houseGrammage;
      return kilograms(plannedPaperGrams({ copies, pageCount, format, grammage }));
    }),
    pressStart: count(({ pressStart }) => pressStart),
    pressEnd: count(({ pressEnd }) => pressEnd),
  },
};
