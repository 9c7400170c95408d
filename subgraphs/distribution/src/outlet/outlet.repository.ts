import { type PageArguments, readPage } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import type { Scope } from '../access/scope.ts';
import { OutletEntity } from './outlet.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;

export const outletRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, OutletEntity, scope).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, byCode);
    },
  });
