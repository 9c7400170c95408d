import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, readPages } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import { type ItineraryDay, ItineraryDayEntity, TourEntity, type TravelScope } from './tour.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;

export type TourPage = PageArguments & { scope?: TravelScope | null | undefined };

export const tourRepository = (manager: EntityManager, viewer: Viewer) =>
  ownRows(manager, TourEntity, viewer, 'HEADQUARTERS', 'row.is_published').extend({
    page({ scope, ...page }: TourPage) {
      const tours = this.visible();
      if (scope) tours.andWhere('row.scope = :scope', { scope });
      return readPage(tours, page, byCode);
    },
    publishedOf(organisationIds: readonly string[], page: PageArguments) {
      const published = this.visible().andWhere('row.isPublished');
      return readPages(published, 'row.organisationId', organisationIds, page, byCode);
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
  });
