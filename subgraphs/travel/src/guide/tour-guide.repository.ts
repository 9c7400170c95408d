import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { GuideContactEntity, TourGuideEntity } from './tour-guide.entity.ts';

const byLicence = { by: ['row.licenceNumber', 'row.id'], direction: 'ASC' } as const;

export const guideRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourGuideEntity, visibleTo(viewer, 'STAFF')).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, byLicence);
    },
  });

export const guideContactRepository = (manager: EntityManager) =>
  manager.getRepository(GuideContactEntity).extend({
    ofGuides(guideIds: readonly string[]) {
      return this.createQueryBuilder('row').where('row.guideId = ANY(:ids)', { ids: guideIds }).getMany();
    },
  });
