import type { Viewer } from '@media-graph/service';
import { isId, matching, type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { foldedText } from '../company/found-by.ts';
import { DeliveryOutletEntity } from './delivery-outlet.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;

type OutletPage = PageArguments & {
  code?: string | null | undefined;
  text?: string | null | undefined;
  routeId?: string | null | undefined;
  isRetired: boolean;
};

export const outletRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryOutletEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ code, text, routeId, isRetired, ...page }: OutletPage) {
      const outlets = whetherRetired(matching(this.visible(), { code }), isRetired);
      if (text) outlets.andWhere('position(:part IN row.foundBy) > 0', { part: foldedText(text) });
      if (routeId)
        outlets.andWhere(
          'row.id IN (SELECT stop.outlet_id FROM route_stops stop WHERE stop.route_id = :routeId AND stop.outlet_id IS NOT NULL)',
          { routeId: isId(routeId) ? routeId : null },
        );
      return readPage(outlets, page, byCode);
    },
  });
