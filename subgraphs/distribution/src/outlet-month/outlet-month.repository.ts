import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { MonthRangeInput } from '../generated/resolvers.ts';
import { OutletMonthEntity } from './outlet-month.entity.ts';

type OutletMonthPage = PageArguments & {
  months: MonthRangeInput;
  outletId?: string | null | undefined;
  isUnbilled: boolean;
};

const byMonthAndCode = { by: ['row.month', 'row.code', 'row.id'], direction: 'ASC' } as const;

const sums = {
  drawnCopies: { number: 'row.drawn_copies' },
  returnedCopies: { number: 'row.returned_copies' },
  sold: { fen: 'row.sold_minor' },
  invoiced: { fen: 'row.invoiced_minor' },
};

export const outletMonthRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, OutletMonthEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ months, isUnbilled, first, after, ...asked }: OutletMonthPage) {
      const days = { from: `${months.from}-01`, until: `${months.until}-01` };
      const rows = withinDays(matching(this.visible(), asked), 'row.month', days);
      if (isUnbilled) rows.andWhere('row.soldMinor <> row.invoicedMinor');
      return readPage(rows, { first, after }, byMonthAndCode, sums);
    },
    /** An outlet's month, by its first day; null where no issue with a price left for it. */
    ofOutlet(outletId: string, month: string) {
      return matching(this.visible(), { outletId, month }).getOne();
    },
  });
