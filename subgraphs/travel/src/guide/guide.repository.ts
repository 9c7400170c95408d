import type { Viewer } from '@media-graph/service';
import { type EntityManager, In } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import { GuideContactEntity, GuideEntity } from './guide.entity.ts';

export const guideRepository = (manager: EntityManager, viewer: Viewer) =>
  ownRows(manager, GuideEntity, viewer, 'STAFF').extend({
    all() {
      return this.visible().orderBy('row.licenceNumber').limit(200).getMany();
    },
  });

export const guideContactRepository = (manager: EntityManager) =>
  manager.getRepository(GuideContactEntity).extend({
    ofGuides(guideIds: readonly string[]) {
      return this.findBy({ guideId: In(guideIds) });
    },
  });
