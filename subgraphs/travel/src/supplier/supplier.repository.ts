import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
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
  });
