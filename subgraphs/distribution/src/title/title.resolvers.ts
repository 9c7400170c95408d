import { allow, cny, mutate, refused, requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { organisationOf } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireMoney } from '../input/check-input.ts';

export const title: Resolvers = {
  Query: {
    distributedTitles: (_, __, { titleRepository }) => titleRepository.inOrder(),
  },
  Mutation: {
    addTitle: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ titleRepository, titles, viewer }) => {
        allow(viewer, 'staff');
        if (!/^[a-z0-9]{2,12}$/.test(input.code))
          throw refused('INVALID_INPUT', 'This takes 2 to 12 small letters and figures', 'input', 'code');
        const weekdays = [...new Set(input.weekdays)].sort();
        if (weekdays.length === 0 || weekdays.some((day) => day < 1 || day > 7))
          throw refused('INVALID_INPUT', 'Days are numbers from 1 to 7', 'input', 'weekdays');
        const id = uuidv7();
        await titleRepository.insert({
          id,
          organisationId: organisationOf(viewer),
          code: input.code,
          name: requireLocalized(input.name, 100, 'input', 'name'),
          weekdays,
          copyPriceMinor: requireMoney(input.copyPriceMinor, 1n, 100_000n, 'input', 'copyPriceMinor'),
        });
        return { title: await titles.load(id) };
      }),
  },
  DistributedTitle: {
    __resolveReference: ({ id }, { titles }) => titles.load(id),
    copyPrice: ({ copyPriceMinor }) => cny(copyPriceMinor),
    deliveredBy: ({ organisationId }) => ({ id: organisationId }),
  },
};
