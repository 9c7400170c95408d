import { cny } from '@media-graph/subgraph';
import { forAudience, forCountReaders } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms, type PrintedFormat } from '../paper-stock/paper-weight.ts';
import { plannedPaper } from '../paper-stock/planned-paper.ts';
import { settingOn } from '../printing-setting/printing-settings.ts';
import { type Counts, issueCounts } from './issue-counts.ts';
import { plannedCopies } from './planned-copies.ts';
import { worksOfIssue } from './works-of-issue.ts';

/** What other subgraphs know of the issue comes with its reference, where a field requires it. */
type Issue = {
  readonly id: string;
  readonly issueDate?: string;
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
    printOrders: forAudience('HEADQUARTERS', ({ id }, _, { ordersOfIssues }) => ordersOfIssues.load(id)),
    plannedCopies: forCountReaders(async ({ id, issueDate, totalDraw }: Issue, _, context: Context) =>
      totalDraw == null || issueDate === undefined
        ? null
        : plannedCopies(context, await worksOfIssue(id, context), issueDate, totalDraw),
    ),
    goodCopies: count(({ goodCopies }) => goodCopies),
    wasteCopies: count(({ wasteCopies }) => wasteCopies),
    wasteRate: count(({ wasteCopies, grossCopies }) =>
      grossCopies && wasteCopies !== null ? wasteCopies / grossCopies : null,
    ),
    paperKg: forCountReaders(async (issue: Issue, _, context: Context) => {
      const { id, issueDate, pageCount, format, totalDraw } = issue;
      if (totalDraw == null || !issueDate || pageCount === undefined || format === undefined) return null;
      const works = await worksOfIssue(id, context);
      const copies = await plannedCopies(context, works, issueDate, totalDraw);
      const [order] = await context.ordersOfIssues.load(id);
      const grammage = order?.grammage ?? (await settingOn(context, works, 'HOUSE_GRAMMAGE', issueDate));
      return kilograms(
        await plannedPaper(context, works, issueDate, { copies, pageCount, format, grammage }),
      );
    }),
    paperTakenKg: forAudience('HEADQUARTERS', async ({ id }, _, { paperOfIssues }) => {
      const taken = await paperOfIssues.load(id);
      return taken && kilograms(taken.grams);
    }),
    paperCost: forAudience('HEADQUARTERS', async ({ id }, _, { paperOfIssues }) => {
      const taken = await paperOfIssues.load(id);
      return taken && cny(taken.costMinor);
    }),
    pressStart: count(({ pressStart }) => pressStart),
    pressEnd: count(({ pressEnd }) => pressEnd),
  },
};
