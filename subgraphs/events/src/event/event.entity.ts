import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { DatePrecision, EventKind, EventStatus, EventVisibility } from '../generated/resolvers.ts';

export interface EventDates {
  startsOn: string | null;
  startPrecision: DatePrecision;
  endsOn: string | null;
  endPrecision: DatePrecision;
  /** `HH:MM:SS` of the first day in the time zone, as `endTime` of the last. */
  startTime: string | null;
  endTime: string | null;
  /** Of the IANA's list. */
  timeZone: string;
}

/** Made by PostgreSQL from the day, the time of day and the time zone. */
interface Instants {
  startsAt: Date | null;
  endsAt: Date | null;
}

export interface Event extends Versioned, EventDates, Instants {
  code: string;
  name: WrittenText;
  description: WrittenText | null;
  kind: EventKind;
  visibility: EventVisibility;
  visibilityReason: string | null;
  status: EventStatus;
  statusReason: string | null;
  isOnline: boolean;
  place: WrittenText | null;
  facilityId: string | null;
  superEventId: string | null;
  seriesId: string | null;
  recurrenceId: string | null;
  /** The day that the rule gives it, whatever day it was moved to. */
  occurrenceOn: string | null;
  isSynthetic: boolean;
  /** Made by PostgreSQL: the start, for want of it the end, `-infinity` for want of both. */
  sortDate: string;
}

/** What is looked through by `searchEvents`; written, never read. */
export interface SearchColumns {
  searchText: string;
  searchVector: string;
}

const dates = {
  startsOn: { type: 'date', nullable: true },
  startPrecision: { type: 'text' },
  endsOn: { type: 'date', nullable: true },
  endPrecision: { type: 'text' },
  startTime: { type: 'time without time zone', precision: 0, nullable: true },
  endTime: { type: 'time without time zone', precision: 0, nullable: true },
  timeZone: { type: 'text', default: 'Asia/Shanghai' },
  startsAt: { type: 'timestamptz', nullable: true, insert: false, update: false },
  endsAt: { type: 'timestamptz', nullable: true, insert: false, update: false },
} as const;

export const EventEntity = new EntitySchema<Event & SearchColumns>({
  name: 'Event',
  tableName: 'events',
  columns: {
    ...versionedColumns,
    ...dates,
    code: { type: 'text' },
    name: { type: 'jsonb' },
    description: { type: 'jsonb', nullable: true },
    kind: { type: 'text' },
    visibility: { type: 'text', default: 'PUBLIC' },
    visibilityReason: { type: 'text', nullable: true },
    status: { type: 'text', default: 'SCHEDULED' },
    statusReason: { type: 'text', nullable: true },
    isOnline: { type: 'boolean', default: false },
    place: { type: 'jsonb', nullable: true },
    facilityId: { type: 'uuid', nullable: true },
    superEventId: { type: 'uuid', nullable: true },
    seriesId: { type: 'uuid', nullable: true },
    recurrenceId: { type: 'uuid', nullable: true },
    occurrenceOn: { type: 'date', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
    sortDate: { type: 'date', insert: false, update: false },
    searchText: { type: 'text', select: false },
    searchVector: { type: 'tsvector', select: false },
  },
});

export interface PreviousDates extends EventDates, Instants {
  id: string;
  eventId: string;
  replacedAt: Date;
}

export const PreviousDatesEntity = new EntitySchema<PreviousDates>({
  name: 'PreviousDates',
  tableName: 'event_previous_dates',
  columns: {
    id: { type: 'uuid', primary: true },
    eventId: { type: 'uuid' },
    ...dates,
    replacedAt: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
});
