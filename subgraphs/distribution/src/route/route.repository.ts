import { type PageArguments, readPage } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import type { Scope } from '../access/scope.ts';
import { DeliveryRouteEntity, RouteStopEntity } from './delivery-route.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;

export const routeRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, DeliveryRouteEntity, scope).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, byCode);
    },
  });

export const routeStopRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, RouteStopEntity, scope).extend({
    ofRoutes(routeIds: readonly string[]) {
      return this.ofParents('routeId', routeIds, 'sequence');
    },
    async atPlaces(places: { addressIds: readonly string[]; outletIds: readonly string[] }) {
      return this.visible()
        .andWhere([{ addressId: In(places.addressIds) }, { outletId: In(places.outletIds) }])
        .getMany();
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
