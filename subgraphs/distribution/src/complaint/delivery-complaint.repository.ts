import type { Viewer } from '@media-graph/service';
import {
  matching,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  withinDays,
  withinTimes,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { DateRangeInput, DeliveryComplaintSort, TimeRangeInput } from '../generated/resolvers.ts';
import {
  ComplaintWordsEntity,
  type DeliveryComplaint,
  DeliveryComplaintEntity,
} from './delivery-complaint.entity.ts';
import type { DeliveryComplaintStatus } from './delivery-complaint-transitions.ts';

const newest = { by: ['row.filedAt', 'row.id'], direction: 'DESC' } as const;
const orders = { NEWEST: newest, OLDEST: { ...newest, direction: 'ASC' } } as const;

const sums = {
  creditedIssues: { number: 'row.credited_issues' },
  copies: { number: 'row.copies' },
  carrierCharge: { fen: 'row.carrier_charge_minor' },
};

export type ComplaintPage = PageArguments & {
  status?: DeliveryComplaintStatus | null | undefined;
  reference?: string | null | undefined;
  code?: DeliveryComplaint['code'] | null | undefined;
  routeId?: string | null | undefined;
  carrierId?: string | null | undefined;
  planId?: string | null | undefined;
  subscriptionId?: string | null | undefined;
  outletId?: string | null | undefined;
  days?: DateRangeInput | null | undefined;
  filed?: TimeRangeInput | null | undefined;
  isWaiting?: boolean | null | undefined;
  orderBy: DeliveryComplaintSort;
};

export const complaintRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryComplaintEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ days, filed, isWaiting, orderBy, first, after, ...asked }: ComplaintPage) {
      const complaints = withinDays(matching(this.visible(), asked), 'row.issueDate', days);
      withinTimes(complaints, 'row.filedAt', filed);
      if (isWaiting != null)
        complaints.andWhere(`row.status ${isWaiting ? '' : 'NOT '}IN ('OPEN', 'FORMAL')`);
      return readPage(complaints, { first, after }, orders[orderBy], sums);
    },
    pageOfPlans(planIds: readonly string[], page: PageArguments) {
      return readPage(this.visible().andWhere('row.planId = ANY(:planIds)', { planIds }), page, newest, sums);
    },
    pagesOfPlans(planIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.planId', planIds, page, newest, sums);
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
    /** Ends those that wait, and gives carriers back what they were charged, where the issue did not appear. */
    async rejectOfPlan(planId: string, reason: string): Promise<void> {
      await this.query(
        `UPDATE complaints SET carrier_charge_minor = 0, resolution = $2, version = version + 1, updated_at = now(),
           status = CASE WHEN status IN ('OPEN', 'FORMAL') THEN 'REJECTED' ELSE status END
         WHERE plan_id = $1 AND (status IN ('OPEN', 'FORMAL') OR carrier_charge_minor > 0)`,
        [planId, reason],
      );
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

/** Words stand with their complaint, which is read before. */
export const complaintWordsRepository = (manager: EntityManager) =>
  manager.getRepository(ComplaintWordsEntity).extend({
    ofComplaints(complaintIds: readonly string[]) {
      return this.createQueryBuilder('row')
        .where('row.complaintId = ANY(:ids)', { ids: complaintIds })
        .getMany();
    },
    /** Takes away all that subscribers said. */
    async erase(subscriberIds: readonly string[]): Promise<void> {
      await this.query(
        `DELETE FROM complaint_words USING complaints, subscriptions subscription
         WHERE complaints.id = complaint_id AND subscription.id = subscription_id AND subscriber_id = ANY ($1)`,
        [subscriberIds],
      );
    },
  });
