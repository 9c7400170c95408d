import type { Viewer } from '@media-graph/service';
import {
  badInput,
  forbidden,
  matching,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  todayInShanghai,
  withinDays,
} from '@media-graph/subgraph';
import { type EntityManager, IsNull } from 'typeorm';
import { databaseRole, visibleTo } from '../access.ts';
import { DepartureEntity } from '../departure/departure.entity.ts';
import type { DateRangeInput, TourBookingSort } from '../generated/resolvers.ts';
import type { BookingStatus } from './booking-transitions.ts';
import { outstandingSql } from './outstanding-of.ts';
import {
  type TourBooking,
  TourBookingContactEntity,
  TourBookingEntity,
  TourBookingLineEntity,
} from './tour-booking.entity.ts';

const newest = { by: ['row.createdAt', 'row.id'], direction: 'DESC' } as const;
const orders = {
  NEWEST: newest,
  OLDEST: { by: ['row.createdAt', 'row.id'], direction: 'ASC' },
  LARGEST: { by: ['row.totalMinor', 'row.id'], direction: 'DESC' },
  BALANCE_DUE: { by: ['row.balanceDueOn', 'row.id'], direction: 'ASC' },
} as const;

const sums = {
  seats: { number: 'row.seats' },
  total: { fen: 'row.total_minor' },
  paid: { fen: 'row.paid_minor' },
  outstanding: { fen: outstandingSql },
  refunded: { fen: 'row.refunded_minor' },
  refundable: {
    fen: 'row.refunded_minor + row.compensation_minor - row.returned_minor - row.compensated_minor',
  },
};

const lapsed = `row.status = 'ON_HOLD' AND row.paid_minor = 0 AND row.hold_expires_at <= now()`;
/** As the index has it. */
const owing = `row.status IN ('ON_HOLD', 'CONFIRMED', 'COMPLETED') AND row.paid_minor - row.returned_minor < row.total_minor`;
const refundable = 'row.returned_minor + row.compensated_minor < row.refunded_minor + row.compensation_minor';

export type BookingPage = PageArguments & {
  status?: BookingStatus | null | undefined;
  reference?: string | null | undefined;
  contractNumber?: string | null | undefined;
  departureId?: string | null | undefined;
  departing?: DateRangeInput | null | undefined;
  sourceArticleId?: string | null | undefined;
  sourceEventId?: string | null | undefined;
  /** The hash of a telephone number; null for one that says nothing, undefined where none is looked for. */
  phoneHash?: Buffer | null;
  isOverdue: boolean;
  isRefundable: boolean;
  orderBy: TourBookingSort;
};

export const bookingRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourBookingEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ status, departing, phoneHash, isOverdue, isRefundable, orderBy, ...rest }: BookingPage) {
      const { first, after, ...asked } = rest;
      const bookings = matching(this.visible(), asked);
      if (departing) {
        const departures = manager.createQueryBuilder(DepartureEntity, 'departure').select('departure.id');
        withinDays(departures, 'departure.departsOn', departing);
        bookings
          .andWhere(`row.departureId IN (${departures.getQuery()})`)
          .setParameters(departures.getParameters());
      }
      if (isOverdue)
        bookings.andWhere(`${owing} AND row.balance_due_on < :today`, { today: todayInShanghai() });
      if (isRefundable) bookings.andWhere(refundable);
      if (phoneHash !== undefined) {
        // Finance sees nobody in person, and would be told that there is nobody.
        if (databaseRole(viewer) !== 'travel_staff') throw forbidden('People are found by staff alone');
        if (!phoneHash) throw badInput('There is nothing to look for in `phone`');
        bookings.andWhere(
          `row.id IN (SELECT booking_id FROM booking_contacts
             WHERE organisation_id = (SELECT viewer_organisation()) AND phone_hash = :phoneHash)`,
          { phoneHash },
        );
      }
      if (status) {
        const stored =
          status === 'ON_HOLD' ? `row.status = :status AND NOT (${lapsed})` : 'row.status = :status';
        bookings.andWhere(status === 'EXPIRED' ? `(${stored} OR ${lapsed})` : stored, { status });
      }
      return readPage(bookings, { first, after }, orders[orderBy], sums);
    },
    pagesOfDepartures(departureIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.departureId', departureIds, page, newest, sums);
    },
    /** Holds of a departure with a deposit, which do not run out. */
    paidHolds(departureId: string): Promise<number> {
      return this.createQueryBuilder('row')
        .where(`row.departureId = :departureId AND row.status = 'ON_HOLD' AND row.paidMinor > 0`, {
          departureId,
        })
        .getCount();
    },
    /** Ends the holds of a departure that ran out, or all of them and the waiting: whoever does it first frees the seats. */
    async expireHolds(departureId: string, all = false): Promise<number> {
      const { affected } = await this.createQueryBuilder()
        .update()
        .set({ status: 'EXPIRED', version: () => 'version + 1', updatedAt: () => 'now()' })
        .where(`departure_id = :departureId AND status IN ('ON_HOLD', 'WAITING') AND paid_minor = 0`, {
          departureId,
        })
        .andWhere(all ? 'TRUE' : `status = 'ON_HOLD' AND hold_expires_at <= now()`)
        .execute();
      return affected ?? 0;
    },
    /** The viewer's departures that have holds that ran out. */
    async withLapsedHolds(): Promise<string[]> {
      const found = await this.createQueryBuilder('row')
        .select('DISTINCT row.departure_id', 'id')
        .where(`${lapsed} AND row.organisation_id = (SELECT viewer_organisation())`)
        .orderBy('1')
        .getRawMany<{ id: string }>();
      return found.map(({ id }) => id);
    },
    /** Those of a departure that stand, locked in one order. */
    lockLive(departureId: string): Promise<TourBooking[]> {
      return this.createQueryBuilder('row')
        .where(`row.departureId = :departureId AND row.status IN ('WAITING', 'ON_HOLD', 'CONFIRMED')`, {
          departureId,
        })
        .orderBy('row.id')
        .setLock('pessimistic_write')
        .getMany();
    },
    /** The first that waits for a departure and takes so many seats at most. */
    firstWaiting(departureId: string, seats = 1000): Promise<TourBooking | null> {
      return matching(this.visible(), { departureId })
        .andWhere(`row.status = 'WAITING' AND row.seats <= :seats`, { seats })
        .orderBy('row.createdAt')
        .addOrderBy('row.id')
        .limit(1)
        .getOne();
    },
    /** Where those that wait stand in their lines, from 1 on. */
    waitingPositions(ids: readonly string[]): Promise<{ id: string; position: number }[]> {
      return this.query(
        `SELECT * FROM (
           SELECT id, row_number() OVER (PARTITION BY departure_id ORDER BY created_at, id)::int AS position FROM bookings
           WHERE status = 'WAITING' AND departure_id IN (SELECT departure_id FROM bookings WHERE id = ANY($1))
         ) AS lines WHERE id = ANY($1)`,
        [ids],
      );
    },
    async complete(departureId: string): Promise<void> {
      await this.createQueryBuilder()
        .update()
        .set({ status: 'COMPLETED', version: () => 'version + 1', updatedAt: () => 'now()' })
        .where(`departure_id = :departureId AND status = 'CONFIRMED'`, { departureId })
        .execute();
    },
    async confirmedSeats(departureId: string): Promise<number> {
      const [{ seats }] = await this.query(
        `SELECT coalesce(sum(seats), 0)::int AS seats FROM bookings WHERE departure_id = $1 AND status = 'CONFIRMED'`,
        [departureId],
      );
      return seats;
    },
  });

export const bookingLineRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourBookingLineEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofBookings(bookingIds: readonly string[]) {
      return this.partsOf('bookingId', bookingIds, 'unit');
    },
  });

export const contactRepository = (manager: EntityManager) =>
  manager.getRepository(TourBookingContactEntity).extend({
    /** Some whose telephone number finds nothing. */
    withoutHash(most: number) {
      return this.find({ where: { phoneHash: IsNull() }, take: most });
    },
    ofBookings(bookingIds: readonly string[]) {
      return this.createQueryBuilder('row').where('row.bookingId = ANY(:ids)', { ids: bookingIds }).getMany();
    },
  });
