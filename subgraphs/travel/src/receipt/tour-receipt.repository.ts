import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { DateRangeInput } from '../generated/resolvers.ts';
import { type TourReceipt, TourReceiptEntity } from './tour-receipt.entity.ts';

const latest = { by: ['row.receivedOn', 'row.id'], direction: 'DESC' } as const;

type ReceiptPage = PageArguments & {
  days?: DateRangeInput | null | undefined;
  kind?: TourReceipt['kind'] | null | undefined;
  method?: TourReceipt['method'] | undefined;
};

export const receiptRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourReceiptEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ days, kind, method, ...page }: ReceiptPage) {
      const receipts = withinDays(matching(this.visible(), { kind, method }), 'row.receivedOn', days);
      return readPage(receipts, page, latest, { amount: { fen: 'row.amount_minor' } });
    },
    ofBookings(bookingIds: readonly string[]) {
      return this.partsOf('bookingId', bookingIds, 'receivedOn', 'recordedAt');
    },
  });
