import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdCreativeStatus } from '../generated/resolvers.ts';
import {
  type AdAssignment,
  AdAssignmentEntity,
  AdCreativeEntity,
  AdReviewEntity,
} from './creative.entity.ts';

type CreativePage = PageArguments & { status?: AdCreativeStatus | null | undefined };

export const creativeRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdCreativeEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ status, ...page }: CreativePage) {
      const creatives = this.visible();
      if (status) creatives.andWhere('row.status = :status', { status });
      return readPage(creatives, page, { by: ['row.createdAt', 'row.id'], direction: 'DESC' });
    },
  });

export const reviewRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdReviewEntity, visibleTo(viewer, 'FINANCE'));

export const assignmentRepository = (manager: EntityManager, viewer: Viewer) =>
  manager.getRepository(AdAssignmentEntity).extend({
    of(parent: 'lineId' | 'creativeId', ids: readonly string[]): Promise<AdAssignment[]> {
      return this.createQueryBuilder('row')
        .where(visibleTo(viewer, 'FINANCE')('row'))
        .andWhere(`row.${parent} = ANY(:ids)`, { ids })
        .orderBy('row.line_id')
        .addOrderBy('row.creative_id')
        .getMany();
    },
  });
