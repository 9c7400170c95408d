import { badInput, daysBetween, mutation, readDate } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { DateRangeInput, Resolvers } from '../generated/resolvers.ts';
import type { Left } from './avail.repository.ts';
import { setDigitalAdAvails } from './set-digital-ad-avails.ts';

const longestView = 92;

const readDays = ({ from, until }: DateRangeInput): readonly [string, string] => {
  if (!from || !until) throw badInput('`days` takes both ends');
  const days = daysBetween(readDate(from, 'from'), readDate(until, 'until'));
  if (days < 0 || days > longestView) throw badInput('`days` are at most 92 days apart, in order');
  return [from, until];
};
const withoutSlots = (days: readonly Left[]) => days.map((day) => ({ ...day, freeSlots: [] }));

export const availResolvers: Resolvers = {
  Query: {
    adAvails: forAudience('HEADQUARTERS', async (_, { productId, days, page, faceId }, context) => {
      const [from, until] = readDays(days);
      if (page && !/^[A-Z]\d{1,2}$/.test(page)) throw badInput('`page` is a letter and one or two digits');
      const product = await context.products.load(productId);
      if (product?.medium === 'DIGITAL')
        return withoutSlots(await context.digitalAvailRepository.left(product.id, from, until));
      if (product?.medium === 'OOH') {
        if (!faceId) throw badInput('`faceId` names the face of an outdoor product');
        const face = await context.faces.load(faceId);
        return face ? withoutSlots(await context.outdoorFaceRepository.left(face.id, from, until)) : [];
      }
      if (product?.medium !== 'PRINT') return [];
      const slots = await context.adSlotRepository.ofProduct(product, from, until, page);
      const uses = await context.slotUses.loadMany(slots.map(({ id }) => id));
      const free = new Set(slots.filter((_, index) => uses[index] === null));
      return Map.groupBy(slots, ({ issueDate }) => issueDate)
        .entries()
        .map(([date, offered]) => {
          const freeSlots = offered.filter((slot) => free.has(slot));
          return { date, offered: BigInt(offered.length), free: BigInt(freeSlots.length), freeSlots };
        })
        .toArray();
    }),
  },
  Mutation: {
    setDigitalAdAvails: mutation('product', setDigitalAdAvails),
  },
};
