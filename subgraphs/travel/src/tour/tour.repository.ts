import { fold } from '@media-graph/chinese/fold';
import type { Viewer } from '@media-graph/service';
import {
  type Condition,
  either,
  matching,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  whetherRetired,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { visibleTo } from '../access.ts';
import {
  type ItineraryDay,
  ItineraryDayEntity,
  type Tour,
  TourEntity,
  type TravelScope,
} from './tour.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;
const published: Condition = (alias) => `${alias}.is_published`;

export type TourPage = PageArguments & {
  scope?: TravelScope | null | undefined;
  code?: string | null | undefined;
  days?: number | null | undefined;
  isPublished?: boolean | null | undefined;
  text?: string | null | undefined;
  isRetired: boolean;
};

export const tourRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(
    manager,
    TourEntity,
    either(visibleTo(viewer, 'HEADQUARTERS'), published),
    visibleTo(viewer, 'STAFF'),
  ).extend({
    page({ text, isRetired, first, after, ...asked }: TourPage) {
      const tours = whetherRetired(matching(this.visible(), asked), isRetired);
      if (text) tours.andWhere('position(:part IN row.searched) > 0', { part: fold(text) });
      return readPage(tours, { first, after }, byCode);
    },
    publishedOf(organisationIds: readonly string[], page: PageArguments) {
      const offered = whetherRetired(this.visible(), false).andWhere('row.isPublished');
      return readPages(offered, 'row.organisationId', organisationIds, page, byCode);
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
      stages: readonly Pick<ItineraryDay, 'title' | 'stops' | 'overnight'>[],
    ): Promise<void> {
      await this.delete({ tourId });
      await this.insert(
        stages.map((stage, index) => ({ id: uuidv7(), organisationId, tourId, day: index + 1, ...stage })),
      );
    },
  });
