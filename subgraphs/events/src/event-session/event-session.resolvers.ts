import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { addEventSession } from './add-event-session.ts';
import { changeEventSession } from './change-event-session.ts';
import { moveEventSession } from './move-event-session.ts';

export const eventSessionResolvers: Resolvers = {
  Mutation: {
    addEventSession: mutation('session', addEventSession),
    changeEventSession: mutation('session', changeEventSession),
    moveEventSession: mutation('session', moveEventSession),
  },
  Event: {
    sessions: ({ id }, _, { sessionsOfEvents }) => sessionsOfEvents.load(id),
  },
  EventSession: {
    __resolveReference: ({ id }, { eventSessions }) => eventSessions.load(id),
    event: ({ eventId }, _, { events }) => events.load(eventId),
    startTime: ({ startTime }) => startTime.slice(0, 5),
    endTime: ({ endTime }) => endTime.slice(0, 5),
    startsAt: async ({ id }, _, { sessionTimes }) => (await sessionTimes.load(id))?.startsAt ?? null,
    endsAt: async ({ id }, _, { sessionTimes }) => (await sessionTimes.load(id))?.endsAt ?? null,
  },
  EventSpeaker: {
    person: ({ personId }) => (personId ? { id: personId } : null),
  },
};
