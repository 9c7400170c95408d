import { allow, isId, lockVersion, mutate, optionalText, refused, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Resolvers } from '../generated/resolvers.ts';
import { readParticipants } from '../participation/read-participants.ts';
import { changeStatus } from './change-status.ts';
import { readDates } from './read-dates.ts';
import { readNewEvent } from './read-new-event.ts';
import { sameDates } from './same-dates.ts';

export const eventMutations: Resolvers = {
  Mutation: {
    createEvent: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ eventRepository, participationRepository, viewer }) => {
        allow(viewer, 'event-manager');
        const id = uuidv7();
        const participants = readParticipants(input.participants ?? []);
        await eventRepository.enter({ id, ...readNewEvent(input) });
        await participationRepository.insert(
          participants.map((participant) => ({ id: uuidv7(), eventId: id, ...participant })),
        );
        return { event: await eventRepository.findOneByOrFail({ id }) };
      }),

    rescheduleEvent: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ eventRepository, previousDatesRepository, viewer }) => {
        allow(viewer, 'event-manager');
        const dates = readDates(input.dates);
        const statusReason = optionalText(input.reason, 500, 'input', 'reason');
        const event = await lockVersion(eventRepository, input);
        const eventStatus = changeStatus(
          event.eventStatus,
          dates.startDate === null ? 'POSTPONED' : 'RESCHEDULED',
        );
        if (sameDates(event, dates))
          throw refused('INVALID_INPUT', 'These are the dates that it has', 'input', 'dates');
        const { startDate, startPrecision, endDate, endPrecision } = event;
        await previousDatesRepository.insert({
          id: uuidv7(),
          eventId: event.id,
          ...{ startDate, startPrecision, endDate, endPrecision },
        });
        return { event: await revise(eventRepository, event, { ...dates, eventStatus, statusReason }) };
      }),

    cancelEvent: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ eventRepository, viewer }) => {
        allow(viewer, 'event-manager');
        const statusReason = optionalText(input.reason, 500, 'input', 'reason');
        const event = await lockVersion(eventRepository, input);
        const eventStatus = changeStatus(event.eventStatus, 'CANCELLED');
        return { event: await revise(eventRepository, event, { eventStatus, statusReason }) };
      }),

    moveEventOnline: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ eventRepository, viewer }) => {
        allow(viewer, 'event-manager');
        const event = await lockVersion(eventRepository, input);
        const eventStatus = changeStatus(event.eventStatus, 'MOVED_ONLINE');
        return { event: await revise(eventRepository, event, { eventStatus, statusReason: null }) };
      }),

    placeEvent: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ eventRepository, viewer }) => {
        allow(viewer, 'event-manager');
        const superEventId = input.superEventId ?? null;
        if (superEventId !== null && !isId(superEventId))
          throw refused('NOT_FOUND', 'There is no such event', 'input', 'superEventId');
        await eventRepository.lockHierarchy();
        const event = await lockVersion(eventRepository, input);
        return { event: await revise(eventRepository, event, { superEventId }) };
      }),
  },
};
