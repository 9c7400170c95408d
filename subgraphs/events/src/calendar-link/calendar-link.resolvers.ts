import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { createCalendarLink } from './create-calendar-link.ts';
import { revokeCalendarLink } from './revoke-calendar-link.ts';

const stub = (id: string | null) => (id === null ? null : { id });

export const calendarLinkResolvers: Resolvers = {
  Query: {
    calendarLinks: (_, page, { calendarLinkRepository }) => calendarLinkRepository.page(page),
  },
  Mutation: {
    createCalendarLink: mutation('calendarLink', createCalendarLink),
    revokeCalendarLink: mutation('calendarLink', revokeCalendarLink),
  },
  CalendarLink: {
    path: ({ id }, _, { calendarTokens }) => `/events/calendar/${calendarTokens.write(id)}.ics`,
    facility: ({ facilityId }) => stub(facilityId),
    organiser: ({ organiserId }) => stub(organiserId),
  },
};
