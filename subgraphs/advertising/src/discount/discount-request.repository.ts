import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdDiscountRequestStatus } from '../generated/resolvers.ts';
import { AdDiscountRequestEntity } from './discount-request.entity.ts';

type RequestPage = PageArguments & { status?: AdDiscountRequestStatus | null | undefined };

const newest = { by: ['row.createdAt', 'row.id'], direction: 'DESC' } as const;

export const discountRequestRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdDiscountRequestEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, ...page }: RequestPage) {
      return readPage(matching(this.visible(), { status }), page, newest);
    },
  });
