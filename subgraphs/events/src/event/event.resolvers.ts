import type { Resolvers } from '../generated/resolvers.ts';

export const event: Resolvers = {
  Query: {
    event: (_, { id }, { events }) => events.load(id),
    eventByCode: (_, { code }, { eventRepository }) => eventRepository.byCode(code),
    events: (_, { first, after, ...filter }, { eventRepository }) =>
      eventRepository.page(filter, { first, after }),
    searchEvents: (_, { text, ...page }, { eventRepository }) => eventRepository.containing(text, page),
  },
  Event: {
    __resolveReference: ({ id }, { events }) => events.load(id),
    previousStartDate: async ({ id }, _, { previousDates }) => {
      const earlier = await previousDates.load(id);
      return earlier.find(({ startDate }) => startDate !== null)?.startDate;
    },
    previousDates: ({ id }, _, { previousDates }) => previousDates.load(id),
    facility: ({ facilityId }) => (facilityId === null ? null : { id: facilityId }),
    superEvent: ({ superEventId }, _, { events }) =>
      superEventId === null ? null : events.load(superEventId),
    subEvents: ({ id }, page, { eventsOf }) => eventsOf.superEvent.load(id, page),
    series: ({ seriesId }, _, { events }) => (seriesId === null ? null : events.load(seriesId)),
    occasions: ({ id }, page, { eventsOf }) => eventsOf.series.load(id, page),
  },
};
