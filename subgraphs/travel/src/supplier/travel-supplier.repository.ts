import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { TravelServiceEntity, type TravelSupplier, TravelSupplierEntity } from './travel-supplier.entity.ts';

const byAge = { by: ['row.id'], direction: 'ASC' } as const;

type SupplierPage = PageArguments & {
  kind?: TravelSupplier['kind'] | null | undefined;
  isRetired: boolean;
};

export const supplierRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TravelSupplierEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ kind, isRetired, ...page }: SupplierPage) {
      return readPage(whetherRetired(matching(this.visible(), { kind }), isRetired), page, byAge);
    },
  });

export const serviceRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TravelServiceEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofDepartures(departureIds: readonly string[]) {
      return this.partsOf('departureId', departureIds);
    },
    /** What is owed to each supplier, in fen; no row for one to whom nothing is. */
    owedTo(supplierIds: readonly string[]): Promise<{ id: string; owedMinor: bigint }[]> {
      return this.query(
        `SELECT supplier_id AS id, sum(cost_minor)::bigint AS "owedMinor" FROM supplier_services service
         WHERE supplier_id = ANY($1) AND paid_on IS NULL AND ${visibleTo(viewer, 'FINANCE')('service')} GROUP BY 1`,
        [supplierIds],
      );
    },
  });
