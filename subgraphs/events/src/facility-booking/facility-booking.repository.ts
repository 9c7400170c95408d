import type { Viewer } from '@media-graph/service';
import {
  checkOrder,
  isId,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  withinTimes,
} from '@media-graph/subgraph';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { OccupiedTime, QueryFacilityBookingsArgs } from '../generated/resolvers.ts';
import { type FacilityBooking, FacilityBookingEntity } from './facility-booking.entity.ts';
import type { Times } from './loaders-by-times.ts';

export type FacilityBookingPage = PageArguments & Omit<QueryFacilityBookingsArgs, keyof PageArguments>;

const longest = 31 * 86_400_000;
const earliestFirst = { by: ['row.startsAt', 'row.id'], direction: 'ASC' } as const;

export const facilityBookingRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, FacilityBookingEntity, visibleTo(viewer)).extend({
    page({ facilityId, organisationId, eventId, status, times, ...page }: FacilityBookingPage) {
      checkOrder(times);
      const bookings = this.visible();
      // A booking that began before is in these times as long as it lasts; none lasts longer than 31 days.
      if (times?.from) bookings.andWhere('row.endsAt > :usedFrom', { usedFrom: times.from });
      withinTimes(bookings, 'row.startsAt', {
        from: times?.from && new Date(times.from.getTime() - longest),
        until: times?.until,
      });
      const by = (name: 'facilityId' | 'organisationId' | 'eventId', id: string | null | undefined) => {
        if (id != null) bookings.andWhere(isId(id) ? `row.${name} = :${name}` : 'FALSE', { [name]: id });
      };
      by('facilityId', facilityId);
      by('organisationId', organisationId);
      by('eventId', eventId);
      if (status) bookings.andWhere('row.status = :status', { status });
      if (status === 'REQUESTED') bookings.andWhere('row.starts_at > now()');
      if (status === 'HELD') bookings.andWhere('row.hold_expires_at > now()');
      return readPage(bookings, page, earliestFirst);
    },
    /** One page for each facility, event or series. */
    pagesOf(
      parent: 'facilityId' | 'eventId' | 'seriesId',
      parentIds: readonly string[],
      page: PageArguments,
    ) {
      return readPages(this.visible(), `row.${parent}`, parentIds, page, earliestFirst);
    },
    /** When halls are taken, whoever asks; who has them is not in the answer. */
    occupied(
      facilityIds: readonly string[],
      { from, until }: Times,
    ): Promise<(OccupiedTime & { facilityId: string })[]> {
      return manager.query(
        `SELECT facility_id AS "facilityId", "from" AS "startsAt", "to" AS "endsAt"
         FROM occupied_periods($1, tstzrange($2, $3, '[)'))`,
        [facilityIds, from, until],
      );
    },
    /**
     * Makes the caller the only one who gives this hall away until the transaction ends: concurrent checks of the
     * exclusion constraint would wait for each other in a circle.
     */
    async lockHall(facilityId: string): Promise<void> {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('hall ' || $1, 0))`, [facilityId]);
    },
    /** Takes the hall back from holds that have run out. After `lockHall`. */
    async releaseExpiredHolds(facilityId: string): Promise<void> {
      await manager.query('SELECT release_expired_holds($1)', [facilityId]);
    },
    /** Before an event is locked whose halls are to be settled: in this order, so that nobody waits in a circle. */
    async lockHallsOfEvents(eventIds: readonly string[]): Promise<void> {
      const halls: { facility_id: string }[] = await manager.query(
        `SELECT DISTINCT facility_id FROM facility_bookings WHERE event_id = ANY ($1) ORDER BY facility_id`,
        [eventIds.filter(isId)],
      );
      for (const { facility_id } of halls) await this.lockHall(facility_id);
    },
    /** Those that are not over, the earliest first, as far as the viewer may see them. */
    open() {
      return this.visible()
        .andWhere(`row.ends_at > now() AND row.status IN ('REQUESTED', 'HELD', 'CONFIRMED')`)
        .andWhere(`(row.status <> 'HELD' OR row.hold_expires_at > now())`)
        .orderBy('row.startsAt');
    },
    openOfEvents(eventIds: readonly string[]): Promise<FacilityBooking[]> {
      return this.open().andWhere('row.eventId = ANY(:eventIds)', { eventIds }).getMany();
    },
    /** Those of a hall that touch a time. */
    openWithin(
      facilityId: string,
      { startsAt, endsAt }: { startsAt: Date; endsAt: Date | null },
    ): Promise<FacilityBooking[]> {
      return this.open()
        .andWhere('row.facilityId = :facilityId AND row.endsAt > :startsAt', { facilityId, startsAt })
        .andWhere(`row.startsAt > :earliest AND row.startsAt < coalesce(:endsAt, 'infinity'::timestamptz)`, {
          ...{ earliest: new Date(startsAt.getTime() - longest), endsAt },
        })
        .getMany();
    },
    /** Ends what its time has come for: requests that nobody answered, and holds that nobody confirmed. */
    async closePassed(): Promise<void> {
      await manager.query(
        `UPDATE facility_bookings SET version = version + 1, updated_at = now(), hold_lapsed = status = 'HELD',
           status = CASE status WHEN 'HELD' THEN 'CANCELLED' ELSE 'REJECTED' END,
           status_reason = CASE status WHEN 'HELD' THEN 'The hold ran out' ELSE 'The time came before an answer' END
         WHERE id IN (SELECT id FROM facility_bookings WHERE status = 'REQUESTED' AND starts_at <= now()
             OR status = 'HELD' AND hold_expires_at <= now()
           ORDER BY id LIMIT 500 FOR UPDATE SKIP LOCKED)`,
      );
    },
    /** Rejects the requests that a confirmed booking leaves no room for. */
    async rejectOverlapping({ id }: { id: string }): Promise<void> {
      await manager.query('SELECT reject_overlapping($1, $2)', [
        ...[id, 'The hall was given to another booking at this time'],
      ]);
    },
    /** Those of a series that are to come and still stand, the earliest first, locked. After `lockHall`. */
    comingOfSeries(seriesId: string): Promise<FacilityBooking[]> {
      return this.open()
        .andWhere('row.seriesId = :seriesId AND row.starts_at > now()', { seriesId })
        .setLock('pessimistic_write')
        .getMany();
    },
    /** Ends locked bookings, all in one way, and answers them as they are now. */
    async endAll(
      bookings: readonly FacilityBooking[],
      status: 'CANCELLED' | 'REJECTED',
      statusReason: string,
    ): Promise<FacilityBooking[]> {
      const ended = { status, statusReason, updatedAt: new Date() };
      await manager.query(
        `UPDATE facility_bookings SET version = version + 1, status = $2, status_reason = $3, updated_at = $4
         WHERE id = ANY ($1)`,
        [bookings.map(({ id }) => id), status, statusReason, ended.updatedAt],
      );
      return bookings.map((booking) => ({ ...booking, ...ended, version: booking.version + 1 }));
    },
    /**
     * Does what PostgreSQL may refuse.
     *
     * @returns the constraint that refused, and nothing was done then; null where all went well
     */
    async attempt(work: () => Promise<unknown>): Promise<string | null> {
      await manager.query('SAVEPOINT attempt');
      try {
        await work();
        await manager.query('RELEASE SAVEPOINT attempt');
        return null;
      } catch (error) {
        const constraint = error instanceof QueryFailedError ? error.driverError.constraint : undefined;
        if (!constraint) throw error;
        await manager.query('ROLLBACK TO SAVEPOINT attempt');
        return constraint;
      }
    },
  });
