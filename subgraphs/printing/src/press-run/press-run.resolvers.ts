import { mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms } from '../paper-stock/paper-weight.ts';
import { plannedPaper } from '../paper-stock/planned-paper.ts';
import { abortPressRun } from './abort-press-run.ts';
import { completePressRun } from './complete-press-run.ts';
import { correctPressRun } from './correct-press-run.ts';
import { reportPressRun } from './report-press-run.ts';
import { reschedulePressRun } from './reschedule-press-run.ts';
import { resumePressRun } from './resume-press-run.ts';
import { schedulePressRun } from './schedule-press-run.ts';
import { setUpPressRun } from './set-up-press-run.ts';
import { startPressRun } from './start-press-run.ts';
import { stopPressRun } from './stop-press-run.ts';

export const pressRunResolvers: Resolvers = {
  Query: {
    pressRun: (_, { id }, { pressRuns }) => pressRuns.load(id),
    pressRuns: forAudience('HEADQUARTERS', (_, page, { pressRunRepository }) =>
      pressRunRepository.page(page),
    ),
  },
  Mutation: {
    schedulePressRun: mutation('run', schedulePressRun),
    setUpPressRun: mutation('run', setUpPressRun),
    startPressRun: mutation('run', startPressRun),
    stopPressRun: mutation('run', stopPressRun),
    resumePressRun: mutation('run', resumePressRun),
    reportPressRun: mutation('run', reportPressRun),
    completePressRun: mutation('run', completePressRun),
    abortPressRun: mutation('run', abortPressRun),
    reschedulePressRun: mutation('run', reschedulePressRun),
    correctPressRun: mutation('run', correctPressRun),
  },
  PressRun: {
    __resolveReference: ({ id }, { pressRuns }) => pressRuns.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    press: async ({ pressId }, _, { presses }) => (await presses.load(pressId))!,
    order: async ({ orderId }, _, { printOrders }) => (await printOrders.load(orderId))!,
    issue: ({ issueId }) => (issueId ? { id: issueId } : null),
    stock: async ({ stockId }, _, { paperStocks }) => (await paperStocks.load(stockId))!,
    wasteRate: ({ grossCopies, goodCopies }) =>
      grossCopies ? (grossCopies - (goodCopies ?? 0)) / grossCopies : null,
    stops: ({ id }, _, { stopsOfRuns }) => stopsOfRuns.load(id),
    plannedPaperKg: async ({ organisationId, orderId, plannedStart, plannedCopies }, _, context) => {
      const matter = { ...(await context.printOrders.load(orderId))!, copies: plannedCopies };
      return kilograms(await plannedPaper(context, organisationId, plannedStart, matter));
    },
    paper: ({ id }, _, { paperOfRuns }) => paperOfRuns.load(id),
    paperMissingKg: ({ missingGrams }) => kilograms(missingGrams),
    corrections: ({ id }, _, { correctionsOfRuns }) => correctionsOfRuns.load(id),
  },
  PressRunCorrection: {
    formerCounts: ({ grossBefore, goodBefore, startupBefore, runningBefore }) => ({
      grossCopies: grossBefore!,
      goodCopies: goodBefore!,
      wasteStartup: startupBefore!,
      wasteRunning: runningBefore!,
    }),
    counts: ({ grossAfter, goodAfter, startupAfter, runningAfter }) => ({
      grossCopies: grossAfter,
      goodCopies: goodAfter,
      wasteStartup: startupAfter,
      wasteRunning: runningAfter,
    }),
  },
};
