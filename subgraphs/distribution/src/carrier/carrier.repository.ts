import { type PageArguments, readPage } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import type { Scope } from '../access/scope.ts';
import { CarrierContactEntity, CarrierEntity } from './carrier.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;

export const carrierRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, CarrierEntity, scope).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, byCode);
    },
  });

export const carrierContactRepository = (manager: EntityManager) =>
  manager.getRepository(CarrierContactEntity).extend({
    ofCarriers(carrierIds: readonly string[]) {
      return this.findBy({ carrierId: In(carrierIds) });
    },
  });
