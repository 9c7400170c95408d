import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { DeliveryOutletEntity } from './delivery-outlet.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;

export const outletRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryOutletEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({
      code,
      isRetired,
      ...page
    }: PageArguments & { code?: string | null | undefined; isRetired: boolean }) {
      return readPage(whetherRetired(matching(this.visible(), { code }), isRetired), page, byCode);
    },
  });
