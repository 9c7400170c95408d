import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { withVisibleEvent } from '../access.ts';
import { EventSessionEntity, type SessionTimes } from './event-session.entity.ts';

const instant = (time: string) =>
  `CASE event.start_precision WHEN 'DAY' THEN (event.starts_on + (session.day - 1) + session.${time}) AT TIME ZONE event.time_zone END`;

export const eventSessionRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, EventSessionEntity, withVisibleEvent(viewer)).extend({
    timesOf(ids: readonly string[]): Promise<SessionTimes[]> {
      return manager.query(
        `SELECT session.id, ${instant('start_time')} AS "startsAt", ${instant('end_time')} AS "endsAt"
         FROM event_sessions session JOIN events event ON event.id = session.event_id WHERE session.id = ANY ($1)`,
        [ids],
      );
    },
    /** Gives other events the programme that an event has. */
    async copy(eventId: string, toEventIds: readonly string[]): Promise<void> {
      await manager.query(
        `INSERT INTO event_sessions
           (id, event_id, title, description, room, day, start_time, end_time, speakers, status, status_reason)
         SELECT gen_random_uuid(), other, title, description, room, day, start_time, end_time, speakers, status, status_reason
         FROM event_sessions, unnest($2::uuid[]) AS other WHERE event_id = $1`,
        [eventId, toEventIds],
      );
    },
  });
