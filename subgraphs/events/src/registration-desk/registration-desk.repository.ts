import type { Viewer } from '@media-graph/service';
import { isId, refused, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { withVisibleEvent } from '../access.ts';
import { MemberOpeningEntity, RegistrationDeskEntity, TicketKindEntity } from './registration-desk.entity.ts';

export const registrationDeskRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, RegistrationDeskEntity, withVisibleEvent(viewer, 'id')).extend({
    /**
     * Gives back what has run out, gives what is free to those who wait, and keeps the desk for the caller until the
     * transaction ends. Before any registration, voucher or event is locked, so that nobody waits in a circle.
     *
     * @returns whether the event has a desk
     */
    async settle(eventId: string): Promise<boolean> {
      if (!isId(eventId)) return false;
      const [{ settled }] = await manager.query('SELECT settle_registrations($1) AS settled', [eventId]);
      return settled;
    },
    /** As `settle`. @throws NOT_FOUND for an event without a desk */
    async settleKnown(eventId: string, ...field: string[]): Promise<void> {
      if (!(await this.settle(eventId)))
        throw refused('NOT_FOUND', 'Nobody can register for such an event', ...field);
    },
    /** Events at whose desks something has run out. */
    async overdue(): Promise<string[]> {
      const rows: { id: string }[] = await manager.query(
        `SELECT event_id AS id FROM event_registrations
           WHERE status = 'HELD' AND hold_expires_at <= now()
         UNION SELECT event_id FROM event_vouchers WHERE released_at IS NULL AND expires_at <= now()
         UNION SELECT event_id FROM event_registrations waiting
           JOIN registration_desks desk ON desk.id = waiting.event_id
           WHERE waiting.status = 'WAITING' AND desk.closes_at <= now()`,
      );
      return rows.map(({ id }) => id);
    },
  });

export const memberOpeningRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MemberOpeningEntity, withVisibleEvent(viewer));

export const ticketKindRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TicketKindEntity, withVisibleEvent(viewer)).extend({
    async nextPosition(eventId: string): Promise<number> {
      return ((await this.maximum('position', { eventId })) ?? -1) + 1;
    },
  });
