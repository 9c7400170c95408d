import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { foldedText } from '../company/found-by.ts';
import { DeliveryRouteEntity, DeliveryStopEntity } from './delivery-route.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;

type RoutePage = PageArguments & {
  code?: string | null | undefined;
  text?: string | null | undefined;
  carrierId?: string | null | undefined;
  isRetired: boolean;
};

export const routeRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryRouteEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ code, carrierId, text, isRetired, ...page }: RoutePage) {
      const routes = whetherRetired(matching(this.visible(), { code, carrierId }), isRetired);
      if (text) routes.andWhere('position(:part IN row.foundBy) > 0', { part: foldedText(text) });
      return readPage(routes, page, byCode);
    },
    ofCarriers(carrierIds: readonly string[]) {
      return this.partsOf('carrierId', carrierIds, 'code');
    },
  });

export const stopRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryStopEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    ofRoutes(routeIds: readonly string[]) {
      return this.partsOf('routeId', routeIds, 'sequence');
    },
    /** One at the most for each. */
    ofOutlets(outletIds: readonly string[]) {
      return this.partsOf('outletId', outletIds);
    },
    /** All at once, because two stops that exchange their places meet in between. */
    async resequence(routeId: string, stopIds: readonly string[]): Promise<void> {
      await this.query(
        `UPDATE route_stops SET sequence = place.sequence, version = version + 1, updated_at = now()
         FROM unnest($2::uuid[]) WITH ORDINALITY AS place (id, sequence)
         WHERE route_stops.id = place.id AND route_id = $1 AND route_stops.sequence <> place.sequence`,
        [routeId, stopIds],
      );
    },
  });
