import type { Module } from '@media-graph/subgraph';
import { CalendarLinkEntity } from './calendar-link.entity.ts';
import { calendarLinkResolvers } from './calendar-link.resolvers.ts';

export const calendarLink: Module = { resolvers: [calendarLinkResolvers], entities: [CalendarLinkEntity] };
