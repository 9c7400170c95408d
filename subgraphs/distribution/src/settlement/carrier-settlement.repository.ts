import type { Viewer } from '@media-graph/service';
import { badInput, matching, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { CarrierSettlementStatus, MonthRangeInput } from '../generated/resolvers.ts';
import { CarrierSettlementEntity } from './carrier-settlement.entity.ts';

const newestMonth = { by: ['row.month', 'row.id'], direction: 'DESC' } as const;

const sums = {
  pay: { fen: 'row.pay_minor' },
  charges: { fen: 'row.charges_minor' },
  net: { fen: 'row.net_minor' },
};

export type SettlementPage = PageArguments & {
  months?: MonthRangeInput | null | undefined;
  carrierId?: string | null | undefined;
  status?: CarrierSettlementStatus | null | undefined;
};

export const settlementRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, CarrierSettlementEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ months, first, after, ...asked }: SettlementPage) {
      const settlements = matching(this.visible(), asked);
      if (months && months.until < months.from) throw badInput('`until` lies before `from`');
      if (months) settlements.andWhere('row.month BETWEEN :from AND :until', months);
      return readPage(settlements, { first, after }, newestMonth, sums);
    },
  });
