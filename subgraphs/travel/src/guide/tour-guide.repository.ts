import type { Viewer } from '@media-graph/service';
import { type PageArguments, readDate, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { aheadSql } from '../departure/is-on-sale.ts';
import { GuideContactEntity, TourGuideEntity } from './tour-guide.entity.ts';

const byLicence = { by: ['row.licenceNumber', 'row.id'], direction: 'ASC' } as const;

const sums = {
  departuresAhead: {
    number: `(SELECT count(*) FROM departures led WHERE led.guide_id = row.id AND ${aheadSql('led')})`,
  },
};

type GuidePage = PageArguments & {
  language?: string | null | undefined;
  freeOn?: string | null | undefined;
  isRetired: boolean;
};

export const guideRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourGuideEntity, visibleTo(viewer, 'STAFF')).extend({
    page({ language, freeOn, isRetired, ...page }: GuidePage) {
      const guides = whetherRetired(this.visible(), isRetired);
      if (language) guides.andWhere(':language = ANY(row.languages)', { language });
      if (freeOn)
        guides.andWhere(
          `NOT EXISTS (SELECT FROM departures led WHERE led.guide_id = row.id AND led.status <> 'CANCELLED'
             AND CAST(:day AS date) BETWEEN led.departs_on AND led.returns_on)`,
          { day: readDate(freeOn, 'freeOn') },
        );
      return readPage(guides, page, byLicence, sums);
    },
  });

export const guideContactRepository = (manager: EntityManager) =>
  manager.getRepository(GuideContactEntity).extend({
    ofGuides(guideIds: readonly string[]) {
      return this.createQueryBuilder('row').where('row.guideId = ANY(:ids)', { ids: guideIds }).getMany();
    },
  });
