import { mutate, refused, requireBetween, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms, paperGrams } from '../paper-stock/paper-weight.ts';
import { endRun, moveRun, resumeRun, startRun } from './move-run.ts';
import { plannedSpoilage } from './planned-run.ts';
import { scheduleRun } from './schedule-run.ts';

const most = 20_000_000;

export const pressRun: Resolvers = {
  Query: {
    pressRun: (_, { id }, { pressRuns }) => pressRuns.load(id),
    pressRuns: (_, page, { pressRunRepository }) => pressRunRepository.page(page),
  },
  Mutation: {
    scheduleRun: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ run: await scheduleRun(tx, input) })),
    setUpRun: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ run: await moveRun(tx, input, 'SETUP') })),
    startRun: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ run: await startRun(tx, input) })),
    stopRun: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
        const run = await moveRun(tx, input, input.kind);
        const { organisationId, id: runId } = run;
        await tx.runStopRepository.insert({ id: uuidv7(), organisationId, runId, kind: input.kind, reason });
        return { run };
      }),
    resumeRun: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ run: await resumeRun(tx, input) })),
    reportRun: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const counts = {
          grossCopies: requireBetween(input.grossCopies, 0, most, 'input', 'grossCopies'),
          goodCopies: requireBetween(input.goodCopies, 0, most, 'input', 'goodCopies'),
          wasteStartup: requireBetween(input.wasteStartup, 0, most, 'input', 'wasteStartup'),
          wasteRunning: requireBetween(input.wasteRunning, 0, most, 'input', 'wasteRunning'),
        };
        if (counts.goodCopies + counts.wasteStartup + counts.wasteRunning !== counts.grossCopies)
          throw refused('INVALID_INPUT', 'Good and waste copies do not add up', 'input', 'grossCopies');
        return { run: await endRun(tx, input, 'CLEANUP', counts) };
      }),
    completeRun: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ run: await moveRun(tx, input, 'COMPLETED') })),
    abortRun: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const wasteRunning = requireBetween(input.wasteCopies!, 0, most, 'input', 'wasteCopies');
        const abortReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
        const counts = { grossCopies: wasteRunning, goodCopies: 0, wasteStartup: 0, wasteRunning };
        return { run: await endRun(tx, input, 'ABORTED', { ...counts, abortReason }) };
      }),
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
    plannedPaperKg: async ({ orderId, plannedCopies }, _, { printOrders }) => {
      const order = (await printOrders.load(orderId))!;
      return kilograms(paperGrams({ ...order, copies: plannedCopies }, plannedSpoilage));
    },
    paper: ({ id }, _, { paperOfRuns }) => paperOfRuns.load(id),
  },
};
