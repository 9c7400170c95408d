import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import { GuideContactEntity, GuideEntity } from './guide.entity.ts';

const byLicence = { by: ['row.licenceNumber', 'row.id'], direction: 'ASC' } as const;

export const guideRepository = (manager: EntityManager, viewer: Viewer) =>
  ownRows(manager, GuideEntity, viewer, 'STAFF').extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, byLicence);
    },
  });

export const guideContactRepository = (manager: EntityManager) =>
  manager.getRepository(GuideContactEntity).extend({
    ofGuides(guideIds: readonly string[]) {
      return this.findBy({ guideId: In(guideIds) });
    },
  });
