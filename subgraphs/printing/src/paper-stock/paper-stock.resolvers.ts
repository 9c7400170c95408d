import { cny, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms } from './paper-weight.ts';
import { receivePaperStock } from './receive-paper-stock.ts';
import { takePaperStock } from './take-paper-stock.ts';
import { updatePaperStock } from './update-paper-stock.ts';
import { writeOffPaper } from './write-off-paper.ts';

export const paperStockResolvers: Resolvers = {
  Query: {
    paperStock: (_, { id }, { paperStocks }) => paperStocks.load(id),
    paperStocks: forAudience('HEADQUARTERS', (_, asked, { paperStockRepository }) =>
      paperStockRepository.inOrder(asked),
    ),
  },
  Mutation: {
    receivePaperStock: mutation('stock', receivePaperStock),
    takePaperStock: mutation('stock', takePaperStock),
    writeOffPaper: mutation('reel', writeOffPaper),
    updatePaperStock: mutation('stock', updatePaperStock),
  },
  PaperStock: {
    __resolveReference: ({ id }, { paperStocks }) => paperStocks.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    onHandKg: async ({ id }, _, { paperOnHand }) => kilograms((await paperOnHand.load(id))?.grams ?? 0n),
    reelsOnHand: async ({ id }, _, { paperOnHand }) => (await paperOnHand.load(id))?.reels ?? 0,
    onHandValue: async ({ id }, _, { paperOnHand }) => cny((await paperOnHand.load(id))?.valueMinor ?? 0n),
    reorderKg: ({ reorderGrams }) => (reorderGrams === null ? null : kilograms(reorderGrams)),
    isToBeOrdered: async ({ id, reorderGrams }, _, { paperOnHand }) =>
      reorderGrams !== null && ((await paperOnHand.load(id))?.grams ?? 0n) < reorderGrams,
    reels: ({ id }, page, { reelsOfStocks }) => reelsOfStocks.load(id, page),
  },
  PaperReel: {
    stock: async ({ stockId }, _, { paperStocks }) => (await paperStocks.load(stockId))!,
    receivedKg: ({ receivedGrams }) => kilograms(receivedGrams),
    remainingKg: ({ remainingGrams }) => kilograms(remainingGrams),
    costPerTonne: ({ costPerTonneMinor }) => cny(costPerTonneMinor),
    adjustments: ({ id }, _, { adjustmentsOfReels }) => adjustmentsOfReels.load(id),
  },
  PaperAdjustment: {
    kg: ({ grams }) => kilograms(grams),
  },
  PaperConsumption: {
    reel: async ({ reelId }, _, { paperReels }) => (await paperReels.load(reelId))!,
    kg: ({ grams }) => kilograms(grams),
  },
};
