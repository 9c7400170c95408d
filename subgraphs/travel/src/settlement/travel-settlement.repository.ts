import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import { type EntityManager, IsNull } from 'typeorm';
import { visibleTo } from '../access.ts';
import { TravelSettlementEntity } from './travel-settlement.entity.ts';

export const settlementRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TravelSettlementEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    standing(departureIds: readonly string[]) {
      return this.visible()
        .andWhere('row.departureId = ANY(:departureIds) AND row.reopenedAt IS NULL', { departureIds })
        .getMany();
    },
    async former(departureIds: readonly string[]) {
      const all = await this.partsOf('departureId', departureIds, 'settledAt');
      return all.filter(({ reopenedAt }) => reopenedAt !== null);
    },
    /** Lays the settlement that stands aside, with the reason. */
    async reopen(departureId: string, reopenReason: string): Promise<void> {
      await this.update({ departureId, reopenedAt: IsNull() }, { reopenedAt: new Date(), reopenReason });
    },
    /**
     * Adds up what the departure's bookings paid and got back, and what its suppliers and agents cost. As in the books a total or a fee
     * counts that is still owed.
     */
    async settle(id: string, departureId: string): Promise<void> {
      await this.query(
        `INSERT INTO departure_settlements (id, organisation_id, departure_id, travellers, paid_minor, refunded_minor,
           compensation_minor, cost_minor, is_synthetic)
         SELECT $1, departure.organisation_id, departure.id, booked.travellers, booked.paid, booked.refunded,
           booked.compensation, ordered.cost + booked.commission, departure.is_synthetic
         FROM departures departure
         CROSS JOIN LATERAL (
           SELECT coalesce(sum(seats) FILTER (WHERE status = 'COMPLETED'), 0)::int AS travellers,
             coalesce(sum(CASE WHEN status = 'COMPLETED' THEN total_minor ELSE fee_minor + refunded_minor END), 0)::bigint AS paid,
             coalesce(sum(refunded_minor) FILTER (WHERE status = 'CANCELLED'), 0)::bigint AS refunded,
             coalesce(sum(compensation_minor), 0)::bigint AS compensation,
             coalesce(sum(commission_of(total_minor, commission_percent)) FILTER (WHERE status = 'COMPLETED'), 0)::bigint AS commission
           FROM bookings WHERE departure_id = departure.id
         ) AS booked
         CROSS JOIN LATERAL (
           SELECT coalesce(sum(cost_minor + corrected_minor), 0)::bigint AS cost FROM supplier_services WHERE departure_id = departure.id
         ) AS ordered
         WHERE departure.id = $2`,
        [id, departureId],
      );
    },
  });
