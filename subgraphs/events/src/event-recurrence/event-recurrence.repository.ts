import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { eventsVisibleTo, isOfNewsroom } from '../access.ts';
import { EventRecurrenceEntity } from './event-recurrence.entity.ts';

type Occurrence = { id: string; occurrenceOn: string };

/** A rule is seen with any of its occurrences. */
export const eventRecurrenceRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, EventRecurrenceEntity, (alias) =>
    isOfNewsroom(viewer)
      ? 'true'
      : `EXISTS (SELECT FROM events seen WHERE seen.recurrence_id = ${alias}.id
           AND ${eventsVisibleTo(viewer)('seen')} OFFSET 0)`,
  ).extend({
    /** The occurrences that are not cancelled and have not begun, the earliest first. */
    coming(recurrenceId: string, which: 'OPEN' | 'CANCELLED' = 'OPEN'): Promise<Occurrence[]> {
      return manager.query(
        `SELECT id, occurrence_on::text AS "occurrenceOn" FROM events
         WHERE recurrence_id = $1 AND (status = 'CANCELLED') = $2
           AND coalesce(starts_at, coalesce(starts_on, occurrence_on)::timestamp AT TIME ZONE time_zone) > now()
         ORDER BY occurrence_on`,
        [recurrenceId, which === 'CANCELLED'],
      );
    },
    /** Hands occurrences over to another rule, those that were called off with them. */
    async handOver(from: string, to: string, days: readonly string[]): Promise<string[]> {
      const [taken]: [{ day: string }[]] = await manager.query(
        `UPDATE events SET recurrence_id = $2, version = version + 1, updated_at = now()
         WHERE recurrence_id = $1 AND occurrence_on = ANY ($3) RETURNING occurrence_on::text AS day`,
        [from, to, days],
      );
      return taken.map(({ day }) => day);
    },
  });
