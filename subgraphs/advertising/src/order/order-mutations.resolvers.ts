import {
  daysBetween,
  lockVersion,
  mutate,
  optionalText,
  refused,
  requireId,
  requireStep,
  requireText,
  revise,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../business/reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireAmount } from '../input/check-amount.ts';
import { requireDate } from '../input/check-date.ts';
import { orderTransitions } from './order-transitions.ts';

const longest = 731;

export const orderMutations: Resolvers = {
  Mutation: {
    createAdOrder: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ orderRepository, viewer }) => {
        const organisationId = ownCompany(viewer);
        const startsOn = requireDate(input.startsOn, 'input', 'startsOn');
        const endsOn = requireDate(input.endsOn, 'input', 'endsOn');
        const days = daysBetween(startsOn, endsOn);
        if (days < 0 || days > longest)
          throw refused(
            'INVALID_INPUT',
            'An order ends at most two years after it begins',
            'input',
            'endsOn',
          );
        const id = uuidv7();
        await orderRepository.insert({
          id,
          organisationId,
          accountId: requireId(input.accountId, 'input', 'accountId'),
          title: requireText(input.title, 120, 'input', 'title'),
          budgetMinor: requireAmount(input.budgetMinor, 0n, 'input', 'budgetMinor'),
          startsOn,
          endsOn,
        });
        return { order: await orderRepository.findOneByOrFail({ id }) };
      }),
    decideAdOrder: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ orderRepository, viewer }) => {
        ownCompany(viewer);
        const { status } = input;
        const order = await lockVersion(orderRepository, input);
        requireStep(orderTransitions, order.status, status);
        const statusReason = optionalText(input.reason, 500, 'input', 'reason');
        if (statusReason === null && status === 'REJECTED')
          throw refused('INVALID_INPUT', 'Say why', 'input', 'reason');
        return { order: await revise(orderRepository, order, { status, statusReason }) };
      }),
  },
};
