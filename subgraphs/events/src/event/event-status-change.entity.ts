import { EntitySchema } from 'typeorm';
import type { EventStatus } from '../generated/resolvers.ts';

/** Written by PostgreSQL with every step. */
export interface EventStatusChange {
  id: string;
  eventId: string;
  fromStatus: EventStatus;
  toStatus: EventStatus;
  reason: string | null;
  at: Date;
}

export const EventStatusChangeEntity = new EntitySchema<EventStatusChange>({
  name: 'EventStatusChange',
  tableName: 'event_status_changes',
  columns: {
    id: { type: 'uuid', primary: true },
    eventId: { type: 'uuid' },
    fromStatus: { type: 'text' },
    toStatus: { type: 'text' },
    reason: { type: 'text', nullable: true },
    at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
});
