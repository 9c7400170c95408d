import { type PageArguments, readPage } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import type { Scope } from '../access/scope.ts';
import { CarrierSettlementEntity } from './carrier-settlement.entity.ts';

const newestMonth = { by: ['row.month', 'row.id'], direction: 'DESC' } as const;

export const settlementRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, CarrierSettlementEntity, scope).extend({
    page({ month }: { month?: string | null | undefined }, page: PageArguments) {
      const query = this.visible();
      if (month) query.andWhere('row.month = :month', { month });
      return readPage(query, page, newestMonth);
    },
  });
