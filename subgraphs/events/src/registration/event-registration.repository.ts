import type { Viewer } from '@media-graph/service';
import { isId, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { registrationsVisibleTo } from '../access.ts';
import type { EventRegistrationStatus, QueryEventRegistrationsArgs } from '../generated/resolvers.ts';
import { EventRegistrationEntity } from './event-registration.entity.ts';
import { RegistrantEntity } from './registrant.entity.ts';

const ended = `(status IN ('CANCELLED', 'EXPIRED') AND updated_at < now() - interval '90 days'
  OR event_id IN (SELECT id FROM events WHERE last_date < CURRENT_DATE - 90 AND last_date > '-infinity'))`;

export const eventRegistrationRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, EventRegistrationEntity, registrationsVisibleTo(viewer)).extend({
    ofEvent({ eventId, status, ...page }: QueryEventRegistrationsArgs & PageArguments) {
      const registrations = this.visible().andWhere(isId(eventId) ? 'row.eventId = :eventId' : 'FALSE', {
        eventId,
      });
      if (status) registrations.andWhere('row.status = :status', { status });
      return readPage(registrations, page, { by: ['row.queued'], direction: 'ASC' });
    },
    ofViewer(page: PageArguments) {
      const registrations = this.visible().andWhere('row.subject = :subject', { subject: viewer.subject });
      return readPage(registrations, page, { by: ['row.queued'], direction: 'DESC' });
    },
    placesInLine(ids: readonly string[]): Promise<{ id: string; place: number }[]> {
      return manager.query('SELECT id, place FROM places_in_line($1)', [ids]);
    },
    /** Calls off what is not over, with the event. After its desk is settled. @returns how many */
    async cancelAll(eventIds: readonly string[], reason: string): Promise<number> {
      const [, count]: [unknown, number] = await manager.query(
        `UPDATE event_registrations SET status = 'CANCELLED', cancelled_from = status, status_reason = $2,
           version = version + 1, updated_at = now()
         WHERE event_id = ANY ($1) AND status IN ('WAITING', 'HELD', 'CONFIRMED')`,
        [eventIds, reason],
      );
      return count;
    },
    /** Takes up again what was called off with the events; what was held waits. @returns how many */
    async reinstateAll(eventIds: readonly string[]): Promise<number> {
      const [, count]: [unknown, number] = await manager.query(
        `UPDATE event_registrations SET status = CASE cancelled_from WHEN 'CONFIRMED' THEN 'CONFIRMED' ELSE 'WAITING' END,
           cancelled_from = NULL, status_reason = NULL, version = version + 1, updated_at = now()
         WHERE event_id = ANY ($1) AND status = 'CANCELLED' AND cancelled_from IS NOT NULL`,
        [eventIds],
      );
      return count;
    },
    /** How many there are whose people are to be told when the events change. */
    countStanding(eventIds: readonly string[]): Promise<number> {
      const standing: EventRegistrationStatus[] = ['WAITING', 'HELD', 'CONFIRMED'];
      return this.visible()
        .andWhere('row.eventId = ANY(:eventIds) AND row.status = ANY (:standing)', { eventIds, standing })
        .getCount();
    },
    /** Forgets who registered for what is over for 90 days. */
    async forgetOld(): Promise<void> {
      await manager.query(
        `DELETE FROM registrants USING event_registrations
         WHERE event_registrations.id = registrants.id AND ${ended}`,
      );
      await manager.query(
        `UPDATE event_registrations SET subject = NULL, version = version + 1, updated_at = now()
         WHERE subject IS NOT NULL AND ${ended}`,
      );
    },
  });

export const registrantRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = registrationsVisibleTo(viewer);
  return rowsOf(
    manager,
    RegistrantEntity,
    (alias) =>
      `EXISTS (SELECT FROM event_registrations own WHERE own.id = ${alias}.id AND ${visible('own')} OFFSET 0)`,
  );
};
