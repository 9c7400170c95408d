import { mutate, optionalId, requireBetween, requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../business/reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireAmount } from '../input/check-amount.ts';
import { requireCode } from '../input/check-code.ts';

export const productMutations: Resolvers = {
  Mutation: {
    createAdProduct: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ productRepository, viewer }) => {
        const { idempotencyKey: _key, code, name, channelId, slotSize, ...terms } = input;
        const organisationId = ownCompany(viewer);
        requireAmount(input.basePriceMinor, 0n, 'input', 'basePriceMinor');
        requireBetween(input.leadDays!, 0, 365, 'input', 'leadDays');
        const shortest = requireBetween(input.minFlightDays!, 1, 366, 'input', 'minFlightDays');
        requireBetween(input.maxFlightDays!, shortest, 366, 'input', 'maxFlightDays');
        const id = uuidv7();
        await productRepository.insert({
          ...terms,
          id,
          organisationId,
          code: requireCode(code, 'input', 'code'),
          name: requireLocalized(name, 100, 'input', 'name'),
          slotSize: slotSize ?? null,
          channelId: optionalId(channelId, 'input', 'channelId'),
        });
        return { product: await productRepository.findOneByOrFail({ id }) };
      }),
  },
};
