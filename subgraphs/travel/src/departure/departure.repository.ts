import type { Viewer } from '@media-graph/service';
import {
  type Condition,
  either,
  matching,
  type PageArguments,
  readDate,
  readPage,
  readPages,
  rowsOf,
  todayInShanghai,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { noticeDaysSql } from '../booking/refund-of.ts';
import type { DateRangeInput, DepartureSort } from '../generated/resolvers.ts';
import {
  type Departure,
  DepartureEntity,
  type DepartureUnit,
  DepartureUnitEntity,
} from './departure.entity.ts';
import type { DepartureStatus } from './departure-transitions.ts';
import { aheadSql, bookableSql, hasSeatsSql, onSaleSql } from './is-on-sale.ts';

const byDay = { by: ['row.departsOn', 'row.id'], direction: 'ASC' } as const;
const orders = {
  EARLIEST: byDay,
  LATEST: { by: ['row.departsOn', 'row.id'], direction: 'DESC' },
} as const;
const sums = { capacity: { number: 'row.capacity' } };
const opened: Condition = (alias) => `${alias}.opened_at IS NOT NULL`;

export type DeparturePage = PageArguments & {
  days?: DateRangeInput | null | undefined;
  status?: DepartureStatus | null | undefined;
  tourId?: string | null | undefined;
  guideId?: string | null | undefined;
  code?: string | null | undefined;
  noticeBy?: string | null | undefined;
  scope?: Departure['scope'] | null | undefined;
  hasVacancies: boolean;
  isShort: boolean;
  orderBy: DepartureSort;
};

export const departureRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(
    manager,
    DepartureEntity,
    either(visibleTo(viewer, 'HEADQUARTERS'), opened),
    visibleTo(viewer, 'STAFF'),
  ).extend({
    page({ days, noticeBy, hasVacancies, isShort, orderBy, first, after, ...asked }: DeparturePage) {
      const departures = withinDays(matching(this.visible(), asked), 'row.departsOn', days);
      // Who leads what is not for everybody.
      if (asked.guideId) departures.andWhere(visibleTo(viewer, 'STAFF')('row'));
      if (hasVacancies) departures.andWhere(hasSeatsSql('row'));
      if (isShort)
        departures.andWhere(
          `${onSaleSql('row')} AND row.guaranteed_at IS NULL AND row.seats_taken < row.min_pax`,
        );
      if (noticeBy)
        departures.andWhere(
          `row.departs_on <= CAST(:noticeBy AS date) + ${noticeDaysSql('row')}
             AND row.departs_on <= CAST(:noticeBy AS date) + 30`,
          { noticeBy: readDate(noticeBy, 'noticeBy') },
        );
      return readPage(departures, { first, after }, orders[orderBy], sums);
    },
    /** The next date of each tour that is on sale and has seats left. */
    nextOfTours(tourIds: readonly string[]): Promise<Departure[]> {
      return this.visible()
        .andWhere(`row.tourId = ANY(:tourIds) AND ${hasSeatsSql('row')}`, { tourIds })
        .andWhere('row.departs_on > :today', { today: todayInShanghai() })
        .distinctOn(['row.tourId'])
        .orderBy('row.tourId')
        .addOrderBy('row.departsOn')
        .addOrderBy('row.id')
        .getMany();
    },
    /** How many dates of each tour can be booked; no row for one without any. */
    datesOnSale(tourIds: readonly string[]): Promise<{ id: string; dates: number }[]> {
      return this.visible()
        .andWhere(`row.tourId = ANY(:tourIds) AND ${bookableSql('row')}`, { tourIds })
        .select('row.tourId', 'id')
        .addSelect('count(*)::int', 'dates')
        .groupBy('row.tourId')
        .getRawMany();
    },
    /** How many departures each guide still leads; no row for one without any. */
    aheadOfGuides(guideIds: readonly string[]): Promise<{ id: string; departures: number }[]> {
      return this.visible()
        .andWhere(`row.guideId = ANY(:guideIds) AND ${aheadSql('row')}`, { guideIds })
        .select('row.guideId', 'id')
        .addSelect('count(*)::int', 'departures')
        .groupBy('row.guideId')
        .getRawMany();
    },
    pagesOf(parent: 'tourId' | 'eventId', ids: readonly string[], page: PageArguments) {
      return readPages(this.visible(), `row.${parent}`, ids, page, byDay, sums);
    },
    /** Seats of holds that ran out and that nobody has cleared away yet. */
    lapsedSeats(ids: readonly string[]): Promise<{ id: string; seats: number }[]> {
      return this.query('SELECT id, seats FROM lapsed_seats($1)', [ids]);
    },
  });

/** Units stand with their departure, which is read before: the row policy says who sees them. */
export const departureUnitRepository = (manager: EntityManager) =>
  manager.getRepository(DepartureUnitEntity).extend({
    ofDepartures(departureIds: readonly string[]): Promise<DepartureUnit[]> {
      return this.createQueryBuilder('unit')
        .where('unit.departureId = ANY(:departureIds)', { departureIds })
        .orderBy('unit.unit')
        .getMany();
    },
  });
