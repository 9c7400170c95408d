import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import {
  TravelCostCorrectionEntity,
  TravelServiceEntity,
  type TravelSupplier,
  TravelSupplierEntity,
} from './travel-supplier.entity.ts';

const byAge = { by: ['row.id'], direction: 'ASC' } as const;

type SupplierPage = PageArguments & {
  kind?: TravelSupplier['kind'] | null | undefined;
  isOwed: boolean;
  isRetired: boolean;
};

const owing = `paid_minor <> cost_minor + corrected_minor`;

const sums = {
  owed: {
    fen: `(SELECT sum(cost_minor + corrected_minor - paid_minor) FROM supplier_services service
      WHERE service.supplier_id = row.id AND ${owing})`,
  },
};

export const supplierRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TravelSupplierEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ kind, isOwed, isRetired, ...page }: SupplierPage) {
      const suppliers = whetherRetired(matching(this.visible(), { kind }), isRetired);
      if (isOwed)
        suppliers.andWhere(
          `EXISTS (SELECT FROM supplier_services service WHERE service.supplier_id = row.id AND ${owing})`,
        );
      return readPage(suppliers, page, byAge, sums);
    },
  });

export const serviceRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TravelServiceEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofDepartures(departureIds: readonly string[]) {
      return this.partsOf('departureId', departureIds);
    },
    /** What is owed to each supplier, in fen, below zero where more is to come back; no row for one that is even. */
    owedTo(supplierIds: readonly string[]): Promise<{ id: string; owedMinor: bigint }[]> {
      return this.query(
        `SELECT supplier_id AS id, sum(cost_minor + corrected_minor - paid_minor)::bigint AS "owedMinor" FROM supplier_services service
         WHERE supplier_id = ANY($1) AND ${owing} AND ${visibleTo(viewer, 'FINANCE')('service')} GROUP BY 1`,
        [supplierIds],
      );
    },
  });

export const costCorrectionRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TravelCostCorrectionEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofServices(serviceIds: readonly string[]) {
      return this.partsOf('serviceId', serviceIds, 'recordedAt');
    },
  });
