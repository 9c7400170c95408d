import type { Viewer } from '@media-graph/service';
import { isId, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { managersAlone } from '../access.ts';
import { EventVoucherEntity } from './event-voucher.entity.ts';

export const eventVoucherRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, EventVoucherEntity, managersAlone(viewer)).extend({
    ofEvent(eventId: string, page: PageArguments) {
      const vouchers = this.visible().andWhere(isId(eventId) ? 'row.eventId = :eventId' : 'FALSE', {
        eventId,
      });
      return readPage(vouchers, page, { by: ['row.id'], direction: 'ASC' });
    },
    /** The voucher that a word stands for and that opens this kind of ticket now; null for none. */
    async usable(eventId: string, code: string, ticketKindId: string): Promise<string | null> {
      const [{ id }] = await manager.query('SELECT usable_voucher($1, $2, $3) AS id', [
        ...[eventId, code, ticketKindId],
      ]);
      return id;
    },
  });
