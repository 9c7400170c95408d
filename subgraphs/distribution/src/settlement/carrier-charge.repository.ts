import type { Viewer } from '@media-graph/service';
import { daysOfMonth, type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { CarrierChargeEntity } from './carrier-charge.entity.ts';

const byTime = { by: ['row.enteredAt', 'row.id'], direction: 'ASC' } as const;

type OpenCharges = { readonly carrierId: string; readonly openMinor: bigint };

export const chargeRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, CarrierChargeEntity, visibleTo(viewer, 'FINANCE')).extend({
    pagesOfCarriers(carrierIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.carrierId', carrierIds, page, byTime, {
        amount: { fen: 'row.amount_minor' },
      });
    },
    /** What no settlement has taken off yet; below nothing, what is owed to the carrier. */
    openOfCarriers(carrierIds: readonly string[]): Promise<OpenCharges[]> {
      return this.query(
        `SELECT carriers.id AS "carrierId",
           (SELECT coalesce(sum(amount_minor), 0) FROM carrier_charges WHERE carrier_id = carriers.id)::bigint
           - (SELECT coalesce(sum(charges_minor), 0) FROM settlements WHERE carrier_id = carriers.id AND status <> 'VOID')::bigint AS "openMinor"
         FROM carriers WHERE carriers.id = ANY ($1)`,
        [carrierIds],
      );
    },
    /**
     * What a carrier's settlement of a month may take off: charges of issues up to the end of the month that those of the
     * month and before have not, and none that a settlement of a later month has taken already.
     */
    async openIn(carrierId: string, month: string): Promise<bigint> {
      const [sum] = await this.query(
        `SELECT least(
           coalesce(sum(amount_minor) FILTER (WHERE issue_date < $3), 0) - max(settled.until_month), sum(amount_minor) - max(settled.ever)
         )::bigint AS "openMinor"
         FROM carrier_charges, (
           SELECT coalesce(sum(charges_minor) FILTER (WHERE month <= $2), 0) AS until_month, coalesce(sum(charges_minor), 0) AS ever
           FROM settlements WHERE carrier_id = $1 AND status <> 'VOID'
         ) AS settled
         WHERE carrier_id = $1`,
        [carrierId, month, daysOfMonth(month)[1]],
      );
      return sum.openMinor ?? 0n;
    },
  });
