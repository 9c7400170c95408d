import { addDays, badInput, mutation, readDate, todayInShanghai } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { paceOf } from './pace-of.ts';
import { recordAdDelivery } from './record-ad-delivery.ts';

const readDay = (on: string | null | undefined): string =>
  on == null ? addDays(todayInShanghai(), -1) : readDate(on, 'on');
const readTolerance = (tolerance: number): number => {
  if (tolerance < 0 || tolerance > 99) throw badInput('`tolerance` is 0 to 99');
  return tolerance;
};

export const deliveryResolvers: Resolvers = {
  Query: {
    adLinesByPace: forAudience('HEADQUARTERS', (_, { on, tolerance, ...page }, { deliveryRepository }) =>
      deliveryRepository.pageByPace({ ...page, on: readDay(on), tolerance: readTolerance(tolerance) }),
    ),
  },
  Mutation: {
    recordAdDelivery: mutation('lines', recordAdDelivery),
  },
  AdLine: {
    delivery: async ({ id }, { on, tolerance }, { deliveries }) => {
      const percent = readTolerance(tolerance);
      const told = await deliveries.load({ lineId: id, on: readDay(on) });
      return told && { ...told, pace: paceOf(told, percent) };
    },
  },
};
