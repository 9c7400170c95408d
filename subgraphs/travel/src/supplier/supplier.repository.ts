import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import { visibleTo } from '../access/scope.ts';
import { SupplierEntity, SupplierServiceEntity } from './supplier.entity.ts';

const byAge = { by: ['row.id'], direction: 'ASC' } as const;

export const supplierRepository = (manager: EntityManager, viewer: Viewer) =>
  ownRows(manager, SupplierEntity, viewer, 'FINANCE').extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, byAge);
    },
  });

export const supplierServiceRepository = (manager: EntityManager, viewer: Viewer) =>
  ownRows(manager, SupplierServiceEntity, viewer, 'FINANCE').extend({
    ofDepartures(departureIds: readonly string[]) {
      return this.ofParents('departureId', departureIds, 'id');
    },
    /** What is owed to each supplier, in fen; no row for one to whom nothing is. */
    owedTo(supplierIds: readonly string[]): Promise<{ id: string; owedMinor: bigint }[]> {
      return this.query(
        `SELECT supplier_id AS id, sum(cost_minor)::bigint AS "owedMinor" FROM supplier_services service
         WHERE supplier_id = ANY($1) AND paid_on IS NULL AND ${visibleTo(viewer, 'FINANCE', 'service')} GROUP BY 1`,
        [supplierIds],
      );
    },
  });
