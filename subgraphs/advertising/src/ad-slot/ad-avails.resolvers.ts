import { badInput, daysBetween } from '@media-graph/subgraph';
import type { Left } from '../digital-avail/digital-avail.repository.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { readDate } from '../input/check-date.ts';

const longestView = 92;
const withoutSlots = (days: readonly Left[]) => days.map((day) => ({ ...day, freeSlots: [] }));

export const adAvails: Resolvers = {
  Query: {
    adAvails: async (_, { productId, from, to, page, faceId }, context) => {
      const days = daysBetween(readDate(from, 'from'), readDate(to, 'to'));
      if (days < 0 || days > longestView)
        throw badInput('`from` and `to` are at most 92 days apart, in order');
      if (page && !/^[A-Z]\d{1,2}$/.test(page)) throw badInput('`page` is a letter and one or two digits');
      const product = await context.products.load(productId);
      if (product?.medium === 'DIGITAL')
        return withoutSlots(await context.digitalAvailRepository.left(product.id, from, to));
      if (product?.medium === 'OOH') {
        if (!faceId) throw badInput('`faceId` names the face of an outdoor product');
        const face = await context.faces.load(faceId);
        return face ? withoutSlots(await context.outdoorFaceRepository.left(face.id, from, to)) : [];
      }
      if (product?.medium !== 'PRINT') return [];
      const slots = await context.adSlotRepository.ofProduct(product, from, to, page);
      const uses = await context.slotUses.loadMany(slots.map(({ id }) => id));
      const free = new Set(slots.filter((_, index) => uses[index] === null));
      return Map.groupBy(slots, ({ issueDate }) => issueDate)
        .entries()
        .map(([date, offered]) => {
          const freeSlots = offered.filter((slot) => free.has(slot));
          return { date, offered: BigInt(offered.length), free: BigInt(freeSlots.length), freeSlots };
        })
        .toArray();
    },
  },
};
