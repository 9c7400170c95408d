import {
  allow,
  cny,
  isMonth,
  lockVersion,
  mutate,
  refused,
  requireFound,
  requireMonth,
  revise,
  takeStep,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { organisationOf } from '../access/scope.ts';
import { daysOfMonth } from '../calendar/month.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { computePay } from './compute-pay.ts';
import { settlementTransitions } from './settlement-transitions.ts';

export const settlement: Resolvers = {
  Query: {
    carrierSettlement: (_, { id }, { settlements }) => settlements.load(id),
    carrierSettlements: (_, { first, after, month }, { settlementRepository }) => {
      if (month) requireMonth(month);
      return settlementRepository.page({ month }, { first, after });
    },
  },
  Mutation: {
    prepareSettlement: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const carrier = requireFound(await tx.carriers.load(input.carrierId), 'input', 'carrierId');
        if (!isMonth(input.month) || daysOfMonth(input.month)[1] > todayInShanghai())
          throw refused(
            'INVALID_INPUT',
            'This takes a month that is over, such as 2024-05',
            'input',
            'month',
          );
        const id = uuidv7();
        const preparedBy = tx.viewer.subject!;
        const own = {
          id,
          organisationId: organisationOf(tx.viewer),
          status: 'PREPARED' as const,
          preparedBy,
        };
        await tx.settlementRepository.insert({ ...own, ...(await computePay(carrier, input.month, tx)) });
        return { settlement: await tx.settlements.load(id) };
      }),
    advanceSettlement: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ settlementRepository, viewer }) => {
        allow(viewer, 'staff');
        const settlement = await lockVersion(settlementRepository, input);
        const status = takeStep(settlementTransitions, settlement.status, input.step);
        if (input.step === 'APPROVE' && settlement.preparedBy === viewer.subject)
          throw refused('SEPARATION_OF_DUTY', 'Somebody else has to approve what you prepared');
        const changes = {
          status,
          ...(input.step === 'APPROVE' && { approvedBy: viewer.subject }),
          ...(input.step === 'PAY' && { paidOn: todayInShanghai() }),
        };
        return { settlement: await revise(settlementRepository, settlement, changes) };
      }),
  },
  CarrierSettlement: {
    __resolveReference: ({ id }, { settlements }) => settlements.load(id),
    carrier: ({ carrierId }, _, { carriers }) => carriers.load(carrierId),
    copyRate: ({ copyRateMinor }) => cny(copyRateMinor),
    pay: ({ payMinor }) => cny(payMinor),
    charges: ({ chargesMinor }) => cny(chargesMinor),
    net: ({ netMinor }) => cny(netMinor),
  },
};
