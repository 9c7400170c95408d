import { toHans, toHant } from '@media-graph/chinese/convert-script';
import { fold } from '@media-graph/chinese/fold';
import type { Viewer } from '@media-graph/service';
import {
  addDays,
  type Condition,
  checkOrder,
  either,
  matching,
  type PageArguments,
  readDate,
  readPage,
  readPages,
  rowsOf,
  todayInShanghai,
  whetherRetired,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { visibleTo } from '../access.ts';
import { bookableSql, hasSeatsSql } from '../departure/is-on-sale.ts';
import type { DateRangeInput, TourSort } from '../generated/resolvers.ts';
import type { Stage } from './read-itinerary.ts';
import {
  type ItineraryDay,
  ItineraryDayEntity,
  type Tour,
  TourEntity,
  type TravelScope,
} from './tour.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;
const orders = {
  CODE: byCode,
  NEWEST: { by: ['row.createdAt', 'row.id'], direction: 'DESC' },
  SHORTEST: { by: ['row.days', 'row.code', 'row.id'], direction: 'ASC' },
} as const;
const published: Condition = (alias) => `${alias}.is_published`;

export type TourPage = PageArguments & {
  scope?: TravelScope | null | undefined;
  code?: string | null | undefined;
  days?: number | null | undefined;
  isPublished?: boolean | null | undefined;
  text?: string | null | undefined;
  touristType?: Tour['touristTypes'][number] | null | undefined;
  place?: string | null | undefined;
  departing?: DateRangeInput | null | undefined;
  maxPriceMinor?: bigint | null | undefined;
  isRetired: boolean;
  orderBy: TourSort;
};

const sums = {
  datesOnSale: {
    number: `(SELECT count(*) FROM departures date WHERE date.tour_id = row.id AND ${bookableSql('date')})`,
  },
};

/** A date of a tour that somebody can book, from a day to another, at a price for an adult. */
const bookable = `EXISTS (
  SELECT FROM departures date WHERE date.tour_id = row.id AND ${hasSeatsSql('date')}
    AND date.departs_on BETWEEN greatest(CAST(:from AS date), CAST(:tomorrow AS date)) AND CAST(:until AS date)
    AND (CAST(:most AS bigint) IS NULL OR EXISTS (SELECT FROM departure_units terms
      WHERE terms.departure_id = date.id AND terms.unit = 'ADULT' AND terms.price_minor <= CAST(:most AS bigint))))`;

export const tourRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(
    manager,
    TourEntity,
    either(visibleTo(viewer, 'HEADQUARTERS'), published),
    visibleTo(viewer, 'STAFF'),
  ).extend({
    page(page: TourPage) {
      const { text, touristType, place, departing, maxPriceMinor, isRetired, ...rest } = page;
      const { orderBy, first, after, ...asked } = rest;
      const tours = whetherRetired(matching(this.visible(), asked), isRetired);
      if (touristType) tours.andWhere(':touristType = ANY(row.touristTypes)', { touristType });
      if (place)
        tours.andWhere(
          `EXISTS (SELECT FROM itinerary_days stage, unnest(stage.stops) AS stop, unnest(CAST(:places AS text[])) AS sought
             WHERE stage.tour_id = row.id AND position(sought IN stop) > 0)`,
          { places: [place, toHans(place), toHant(place)] },
        );
      if (departing || maxPriceMinor != null) {
        checkOrder(departing);
        const tomorrow = addDays(todayInShanghai(), 1);
        tours.andWhere(bookable, {
          tomorrow,
          from: readDate(departing?.from ?? tomorrow, 'from'),
          until: readDate(departing?.until ?? '2999-12-31', 'until'),
          most: maxPriceMinor == null ? null : String(maxPriceMinor),
        });
      }
      if (text) tours.andWhere('position(:part IN row.searched) > 0', { part: fold(text) });
      return readPage(tours, { first, after }, orders[orderBy], sums);
    },
    publishedOf(organisationIds: readonly string[], page: PageArguments) {
      const offered = whetherRetired(this.visible(), false).andWhere('row.isPublished');
      return readPages(offered, 'row.organisationId', organisationIds, page, byCode, sums);
    },
  });

/** Days stand with their tour, which is read before: the row policy says who sees them. */
export const itineraryRepository = (manager: EntityManager) =>
  manager.getRepository(ItineraryDayEntity).extend({
    ofTours(tourIds: readonly string[]): Promise<ItineraryDay[]> {
      return this.createQueryBuilder('stage')
        .where('stage.tourId = ANY(:tourIds)', { tourIds })
        .orderBy('stage.day')
        .getMany();
    },
    /** The days of a tour, in the place of those before. */
    async write(
      { id: tourId, organisationId }: Pick<Tour, 'id' | 'organisationId'>,
      stages: readonly Stage[],
    ): Promise<void> {
      await this.delete({ tourId });
      await this.insert(
        stages.map((stage, index) => ({ id: uuidv7(), organisationId, tourId, day: index + 1, ...stage })),
      );
    },
  });
