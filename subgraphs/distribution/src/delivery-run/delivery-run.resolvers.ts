import { addDays, mutate, refused, revise, takeStep } from '@media-graph/subgraph';
import { shanghaiInstant } from '../calendar/days.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requirePast } from '../input/check-input.ts';
import { issuePlanTransitions } from '../issue-plan/issue-plan-transitions.ts';
import { beginRunStep } from './begin-run-step.ts';
import { copiesOfBundle } from './copies-of-bundle.ts';
import { isOnTime } from './punctuality.ts';

export const deliveryRun: Resolvers = {
  Query: {
    deliveryRun: (_, { id }, { deliveryRuns }) => deliveryRuns.load(id),
  },
  Mutation: {
    recordDeparture: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { run, plan, status } = await beginRunStep(input, 'DEPART', tx);
        if (plan.status !== 'DISPATCHED')
          await revise(tx.issuePlanRepository, plan, {
            status: takeStep(issuePlanTransitions, plan.status, 'DISPATCH'),
          });
        const departedAt = requirePast(input.at, 'input', 'at');
        if (departedAt < shanghaiInstant(addDays(run.issueDate, -1), '00:00'))
          throw refused('INVALID_INPUT', 'This is long before the issue', 'input', 'at');
        return { run: await revise(tx.deliveryRunRepository, run, { status, departedAt }) };
      }),
    recordDelivery: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { run, status } = await beginRunStep(input, 'COMPLETE', tx);
        const completedAt = requirePast(input.at, 'input', 'at');
        if (completedAt < run.departedAt!)
          throw refused('INVALID_INPUT', 'This is before the vehicle left', 'input', 'at');
        return { run: await revise(tx.deliveryRunRepository, run, { status, completedAt }) };
      }),
    cancelRun: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { run, status } = await beginRunStep(input, 'CANCEL', tx);
        return { run: await revise(tx.deliveryRunRepository, run, { status }) };
      }),
  },
  DeliveryRun: {
    __resolveReference: ({ id }, { deliveryRuns }) => deliveryRuns.load(id),
    route: ({ routeId }, _, { routes }) => routes.load(routeId),
    carrier: ({ carrierId }, _, { carriers }) => carriers.load(carrierId),
    bundles: ({ copies }) => Math.floor(copies / copiesOfBundle),
    looseCopies: ({ copies }) => copies % copiesOfBundle,
    isOnTime,
  },
};
