import { type Connection, type PageArguments, readPage, readPages } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import type { Period, QueryFacilityBookingsArgs } from '../generated/resolvers.ts';
import type { BookingScope } from './booking-scope.ts';
import { type FacilityBooking, FacilityBookingEntity } from './facility-booking.entity.ts';

/** Beside the row policies, for the plan: the same condition on a booking under this alias. */
const inScope: Record<BookingScope, (alias: string) => string> = {
  ALL: () => 'true',
  OWN: (alias) => `${alias}.organisation_id = viewer_organisation()`,
  NONE: () => 'false',
};

export type BookingFilter = Omit<QueryFacilityBookingsArgs, keyof PageArguments>;

const earliestFirst = { by: ['booking.startsAt', 'booking.id'], direction: 'ASC' } as const;

export const facilityBookingRepository = (manager: EntityManager, scope: BookingScope) =>
  manager.getRepository(FacilityBookingEntity).extend({
    visible() {
      return this.createQueryBuilder('booking').where(inScope[scope]('booking'));
    },
    byIds(ids: readonly string[]): Promise<FacilityBooking[]> {
      return this.visible()
        .andWhere({ id: In(ids) })
        .getMany();
    },
    page(
      { facilityId, status, from, to }: BookingFilter,
      page: PageArguments,
    ): Promise<Connection<FacilityBooking>> {
      const query = this.visible();
      if (facilityId) query.andWhere('booking.facility_id = :facilityId', { facilityId });
      if (status) query.andWhere('booking.status = :status', { status });
      if (from) query.andWhere('booking.starts_at >= :from', { from });
      if (to) query.andWhere('booking.starts_at < :to', { to });
      return readPage(query, page, earliestFirst);
    },
    /** One page for each facility or event, the earliest first. */
    pagesOf(parent: 'facilityId' | 'eventId', parentIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), `booking.${parent}`, parentIds, page, earliestFirst);
    },
    /** When halls are taken, whoever asks; who has them is not in the answer. */
    occupied(
      facilityIds: readonly string[],
      { from, to }: Period,
    ): Promise<(Period & { facilityId: string })[]> {
      return manager.query(
        `SELECT facility_id AS "facilityId", "from", "to" FROM occupied_periods($1, tstzrange($2, $3, '[)'))`,
        [facilityIds, from, to],
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
    /** Rejects the requests that a confirmed booking leaves no room for. */
    async rejectOverlapping({ id }: FacilityBooking, reason: string): Promise<void> {
      await manager.query(
        `UPDATE facility_bookings request
         SET status = 'REJECTED', status_reason = $2, version = request.version + 1, updated_at = now()
         FROM facility_bookings given
         WHERE given.id = $1 AND request.facility_id = given.facility_id AND request.id <> given.id
           AND request.status = 'REQUESTED' AND request.occupied && given.occupied`,
        [id, reason],
      );
    },
  });

export type FacilityBookingRepository = ReturnType<typeof facilityBookingRepository>;
