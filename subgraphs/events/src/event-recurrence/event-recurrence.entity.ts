import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface EventRecurrence extends Versioned {
  /** An RRULE of RFC 5545, without its name. */
  rule: string;
}

export const EventRecurrenceEntity = new EntitySchema<EventRecurrence>({
  name: 'EventRecurrence',
  tableName: 'event_recurrences',
  columns: { ...versionedColumns, rule: { type: 'text' } },
});
