import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { businessRepository } from '../business/business.repository.ts';
import { inReach } from '../business/reach.ts';
import type { AdCreativeStatus } from '../generated/resolvers.ts';
import {
  type AdAssignment,
  AdAssignmentEntity,
  AdCreativeEntity,
  AdReviewEntity,
} from './creative.entity.ts';

export const creativeRepository = (manager: EntityManager, viewer: Viewer) =>
  businessRepository(manager, AdCreativeEntity, viewer, 'CUSTOMERS').extend({
    page(status: AdCreativeStatus | null | undefined, page: PageArguments) {
      const creatives = this.visible();
      if (status) creatives.andWhere('row.status = :status', { status });
      return readPage(creatives, page, { by: ['row.createdAt', 'row.id'], direction: 'DESC' });
    },
  });

export const reviewRepository = (manager: EntityManager, viewer: Viewer) =>
  businessRepository(manager, AdReviewEntity, viewer, 'CUSTOMERS');

export const assignmentRepository = (manager: EntityManager, viewer: Viewer) =>
  manager.getRepository(AdAssignmentEntity).extend({
    of(parent: 'lineId' | 'creativeId', ids: readonly string[]): Promise<AdAssignment[]> {
      return this.createQueryBuilder('row')
        .where(inReach(viewer, 'CUSTOMERS')('row'))
        .andWhere(`row.${parent} = ANY(:ids)`, { ids })
        .orderBy('row.line_id')
        .addOrderBy('row.creative_id')
        .getMany();
    },
  });
