import { mutation, mutationOf } from '@media-graph/subgraph';
import { isOfNewsroom } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { setParticipants } from '../participation/set-participants.ts';
import { cancelEvent } from './cancel-event.ts';
import { createEvent } from './create-event.ts';
import type { EventDates } from './event.entity.ts';
import { moveEventOnSite } from './move-event-on-site.ts';
import { moveEventOnline } from './move-event-online.ts';
import { reinstateEvent } from './reinstate-event.ts';
import { rescheduleEvent } from './reschedule-event.ts';
import { setEventVisibility } from './set-event-visibility.ts';
import { setSuperEvent } from './set-super-event.ts';
import { updateEvent } from './update-event.ts';

/** Whether days are all that is known of its time. */
const isAllDay = ({ startPrecision, startTime }: EventDates): boolean =>
  startPrecision === 'DAY' && startTime === null;

export const eventResolvers: Resolvers = {
  Query: {
    event: (_, { id }, { events }) => events.load(id),
    eventByCode: (_, { code }, { eventRepository }) => eventRepository.byCode(code),
    events: (_, page, { eventRepository }) => eventRepository.page(page),
    searchEvents: (_, { text, ...page }, { eventRepository }) => eventRepository.containing(text, page),
  },
  Mutation: {
    createEvent: mutation('event', createEvent),
    updateEvent: mutationOf(updateEvent),
    setParticipants: mutationOf(setParticipants),
    rescheduleEvent: mutationOf(rescheduleEvent),
    cancelEvent: mutationOf(cancelEvent),
    moveEventOnline: mutationOf(moveEventOnline),
    moveEventOnSite: mutationOf(moveEventOnSite),
    reinstateEvent: mutationOf(reinstateEvent),
    setEventVisibility: mutationOf(setEventVisibility),
    setSuperEvent: mutation('event', setSuperEvent),
  },
  PreviousDates: { isAllDay },
  EventStatusChange: {
    from: ({ fromStatus }) => fromStatus,
    to: ({ toStatus }) => toStatus,
  },
  Event: {
    __resolveReference: ({ id }, { events }) => events.load(id),
    isAllDay,
    visibilityReason: ({ visibilityReason }, _, { viewer }) =>
      isOfNewsroom(viewer) ? visibilityReason : null,
    previousStartsOn: async ({ id }, _, { previousDates }) => {
      const earlier = await previousDates.load(id);
      return earlier.find(({ startsOn }) => startsOn !== null)?.startsOn;
    },
    previousDates: ({ id }, _, { previousDates }) => previousDates.load(id),
    statusChanges: ({ id }, _, { eventStatusChanges }) => eventStatusChanges.load(id),
    facility: ({ facilityId }) => (facilityId === null ? null : { id: facilityId }),
    superEvent: ({ superEventId }, _, { events }) =>
      superEventId === null ? null : events.load(superEventId),
    subEvents: ({ id }, page, { subEvents }) => subEvents.load(id, page),
    series: ({ seriesId }, _, { events }) => (seriesId === null ? null : events.load(seriesId)),
    previousOccasion: async ({ id }, _, { events, previousOccasions }) => {
      const previous = await previousOccasions.load(id);
      return previous && events.load(previous.previousId);
    },
    occasions: ({ id }, page, { occasions }) => occasions.load(id, page),
  },
};
