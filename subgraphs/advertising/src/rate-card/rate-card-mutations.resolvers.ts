import { mutate, optionalId, refused, requireId, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../business/reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireAmount } from '../input/check-amount.ts';
import { requireDate } from '../input/check-date.ts';
import { requireFew } from '../input/check-list.ts';

export const rateCardMutations: Resolvers = {
  Mutation: {
    createRateCard: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ rateCardRepository, rateRepository, viewer }) => {
        const organisationId = ownCompany(viewer);
        const validFrom = requireDate(input.validFrom, 'input', 'validFrom');
        const validTo = requireDate(input.validTo, 'input', 'validTo');
        if (validTo < validFrom)
          throw refused('INVALID_INPUT', 'A rate card does not end before it begins', 'input', 'validTo');
        const rates = requireFew(input.rates, 1, 200, 'input', 'rates');
        const id = uuidv7();
        await rateCardRepository.insert({
          id,
          organisationId,
          name: requireText(input.name, 100, 'input', 'name'),
          valid: `[${validFrom},${validTo}]`,
        });
        await rateRepository.insert(
          rates.map(({ productId, sectionId, rateMinor }, index) => ({
            id: uuidv7(),
            organisationId,
            rateCardId: id,
            productId: requireId(productId, 'input', 'rates', String(index), 'productId'),
            sectionId: optionalId(sectionId, 'input', 'rates', String(index), 'sectionId'),
            rateMinor: requireAmount(rateMinor, 0n, 'input', 'rates', String(index), 'rateMinor'),
          })),
        );
        return { rateCard: await rateCardRepository.findOneByOrFail({ id }) };
      }),
  },
};
