import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { DeliveryComplaintEntity } from './delivery-complaint.entity.ts';
import type { DeliveryComplaintStatus } from './delivery-complaint-transitions.ts';

const newest = { by: ['row.filedAt', 'row.id'], direction: 'DESC' } as const;

export type ComplaintPage = PageArguments & { status?: DeliveryComplaintStatus | null | undefined };

export const complaintRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryComplaintEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ status, ...page }: ComplaintPage) {
      const complaints = this.visible();
      if (status) complaints.andWhere('row.status = :status', { status });
      return readPage(complaints, page, newest);
    },
    pagesOfPlans(planIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.planId', planIds, page, newest);
    },
    /** Whether a subscription had a paper to come on a day, and the route that brings it: none does by post. */
    async routeOn(subscriptionId: string, date: string): Promise<{ routeId: string | null } | null> {
      const [served] = await this.query(
        `SELECT stop.route_id AS "routeId" FROM subscriptions subscription
         JOIN LATERAL (
           SELECT address_id, outlet_id, delivery FROM placements
           WHERE subscription_id = subscription.id AND during @> $2::date ORDER BY kind = 'TEMPORARY' DESC LIMIT 1
         ) place ON true
         LEFT JOIN route_stops stop ON place.delivery <> 'POST'
           AND (stop.address_id = place.address_id OR stop.outlet_id = place.outlet_id)
         WHERE subscription.id = $1 AND subscription.served @> $2::date AND NOT EXISTS (
           SELECT FROM pauses WHERE pauses.subscription_id = subscription.id AND pauses.during @> $2::date
         )`,
        [subscriptionId, date],
      );
      return served ?? null;
    },
    /** The days whose issue was credited to the subscriptions. */
    creditsOfSubscriptions(subscriptionIds: readonly string[]) {
      return this.visible()
        .andWhere(`row.subscriptionId = ANY(:subscriptionIds) AND row.remedy = 'CREDITED'`, {
          subscriptionIds,
        })
        .getMany();
    },
  });
