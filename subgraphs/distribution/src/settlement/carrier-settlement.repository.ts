import type { Viewer } from '@media-graph/service';
import { badInput, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { MonthRangeInput } from '../generated/resolvers.ts';
import { CarrierSettlementEntity } from './carrier-settlement.entity.ts';

const newestMonth = { by: ['row.month', 'row.id'], direction: 'DESC' } as const;

export type SettlementPage = PageArguments & { months?: MonthRangeInput | null | undefined };

export const settlementRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, CarrierSettlementEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ months, ...page }: SettlementPage) {
      const settlements = this.visible();
      if (months && months.until < months.from) throw badInput('`until` lies before `from`');
      if (months) settlements.andWhere('row.month BETWEEN :from AND :until', months);
      return readPage(settlements, page, newestMonth);
    },
  });
