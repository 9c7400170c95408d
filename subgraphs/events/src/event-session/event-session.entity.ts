import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { EventSessionStatus } from '../generated/resolvers.ts';

/** One of the two. */
export interface EventSpeaker {
  name: string | null;
  personId: string | null;
}

export interface EventSession extends Versioned {
  eventId: string;
  title: WrittenText;
  description: WrittenText | null;
  room: string | null;
  /** Of the event, from 1 on. */
  day: number;
  /** `HH:MM:SS` by the clocks of the event's time zone, as `endTime`. */
  startTime: string;
  endTime: string;
  speakers: EventSpeaker[];
  status: EventSessionStatus;
  statusReason: string | null;
}

/** When a session takes place, which its event decides. */
export interface SessionTimes {
  id: string;
  startsAt: Date | null;
  endsAt: Date | null;
}

export const EventSessionEntity = new EntitySchema<EventSession>({
  name: 'EventSession',
  tableName: 'event_sessions',
  columns: {
    ...versionedColumns,
    eventId: { type: 'uuid' },
    title: { type: 'jsonb' },
    description: { type: 'jsonb', nullable: true },
    room: { type: 'text', nullable: true },
    day: { type: 'int' },
    startTime: { type: 'time without time zone', precision: 0 },
    endTime: { type: 'time without time zone', precision: 0 },
    speakers: { type: 'jsonb' },
    status: { type: 'text' },
    statusReason: { type: 'text', nullable: true },
  },
});
