import type { Viewer } from '@media-graph/service';
import { type Condition, either, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import {
  type TourSeason,
  TourSeasonEntity,
  type TourSeasonPrice,
  TourSeasonPriceEntity,
} from './tour-season.entity.ts';

const ofPublished: Condition = (alias) =>
  `(SELECT tour.is_published FROM tours tour WHERE tour.id = ${alias}.tour_id)`;

export const seasonRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(
    manager,
    TourSeasonEntity,
    either(visibleTo(viewer, 'HEADQUARTERS'), ofPublished),
    visibleTo(viewer, 'STAFF'),
  ).extend({
    ofTours(tourIds: readonly string[]) {
      return this.partsOf('tourId', tourIds, 'startsOn');
    },
  });

/** Prices stand with their season, which is read before: the row policy says who sees them. */
export const seasonPriceRepository = (manager: EntityManager) =>
  manager.getRepository(TourSeasonPriceEntity).extend({
    ofSeasons(seasonIds: readonly string[]): Promise<TourSeasonPrice[]> {
      return this.createQueryBuilder('price')
        .where('price.seasonId = ANY(:seasonIds)', { seasonIds })
        .orderBy('price.unit')
        .getMany();
    },
    /** The prices of a season, in the place of those before. */
    async write(
      { id: seasonId, organisationId }: Pick<TourSeason, 'id' | 'organisationId'>,
      prices: readonly Pick<TourSeasonPrice, 'unit' | 'priceMinor'>[],
    ): Promise<void> {
      await this.delete({ seasonId });
      await this.insert(prices.map((price) => ({ seasonId, organisationId, ...price })));
    },
  });
