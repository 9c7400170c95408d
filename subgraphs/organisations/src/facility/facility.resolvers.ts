import type { Resolvers } from '../generated/resolvers.ts';

const minutesOf = (time: string): string => time.slice(0, 'HH:MM'.length);

export const facilityResolvers: Resolvers = {
  Query: {
    facility: (_, { id }, { facilities }) => facilities.load(id),
    facilities: (_, __, { facilityRepository }) => facilityRepository.all(),
  },
  Facility: {
    __resolveReference: ({ id }, { facilities }) => facilities.load(id),
    owner: async ({ ownerId }, _, { organisations }) => (await organisations.load(ownerId))!,
    bookableHours: ({ bookableWeekdays, bookableFrom, bookableUntil }) => ({
      weekdays: bookableWeekdays,
      opens: minutesOf(bookableFrom),
      closes: minutesOf(bookableUntil),
    }),
  },
};
