import { cny, mutate, refused, requireBetween, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access/check-viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireNumber } from '../input/require-number.ts';
import { kilograms } from './paper-weight.ts';

const maxReels = 200;

export const paperStock: Resolvers = {
  Query: {
    paperStock: (_, { id }, { paperStocks }) => paperStocks.load(id),
    paperStocks: (_, __, { paperStockRepository }) => paperStockRepository.inOrder(),
  },
  Mutation: {
    receivePaper: (_, { input }, context, info) =>
      mutate(
        context,
        info.fieldName,
        input,
        async ({ viewer, paperStockRepository, paperReelRepository }) => {
          const organisationId = ownCompany(viewer);
          const { grade, grammage, reelWidthMm } = input;
          requireBetween(grammage, 30, 400, 'input', 'grammage');
          requireBetween(reelWidthMm, 200, 4000, 'input', 'reelWidthMm');
          requireBetween(input.costPerTonneMinor, 0n, 100_000_000_000n, 'input', 'costPerTonneMinor');
          const supplier = requireText(input.supplier, 120, 'input', 'supplier');
          if (input.reels.length < 1 || input.reels.length > maxReels)
            throw refused('INVALID_INPUT', `A delivery has 1 to ${maxReels} reels`, 'input', 'reels');
          const kind = { organisationId, grade, grammage, reelWidthMm };
          const stock = await paperStockRepository.ofKind(kind, uuidv7());
          const receivedAt = new Date();
          await paperReelRepository.insert(
            input.reels.map(({ number, grams }) => ({
              id: uuidv7(),
              organisationId,
              stockId: stock.id,
              number: requireNumber(number, 'input', 'reels'),
              receivedGrams: BigInt(requireBetween(grams, 1000, 10_000_000, 'input', 'reels')),
              remainingGrams: BigInt(grams),
              costPerTonneMinor: input.costPerTonneMinor,
              supplier,
              receivedAt,
            })),
          );
          return { stock };
        },
      ),
  },
  PaperStock: {
    __resolveReference: ({ id }, { paperStocks }) => paperStocks.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    onHandKg: async ({ id }, _, { paperOnHand }) => kilograms((await paperOnHand.load(id))?.grams ?? 0n),
    reelsOnHand: async ({ id }, _, { paperOnHand }) => (await paperOnHand.load(id))?.reels ?? 0,
    onHandValue: async ({ id }, _, { paperOnHand }) => cny((await paperOnHand.load(id))?.valueMinor ?? 0n),
    reels: ({ id }, page, { reelsOfStocks }) => reelsOfStocks.load(id, page),
  },
  PaperReel: {
    stock: async ({ stockId }, _, { paperStocks }) => (await paperStocks.load(stockId))!,
    receivedKg: ({ receivedGrams }) => kilograms(receivedGrams),
    remainingKg: ({ remainingGrams }) => kilograms(remainingGrams),
    costPerTonne: ({ costPerTonneMinor }) => cny(costPerTonneMinor),
  },
  PaperConsumption: {
    reel: async ({ reelId }, _, { paperReels }) => (await paperReels.load(reelId))!,
    kg: ({ grams }) => kilograms(grams),
  },
};
