import type { Viewer } from '@media-graph/service';
import {
  isId,
  matching,
  type PageArguments,
  readDate,
  readPage,
  readPages,
  rowsOf,
  todayInShanghai,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { DateRangeInput, PaperPaymentMethod, PaperSubscriptionSort } from '../generated/resolvers.ts';
import { billedSql, unsettledSql } from '../paper-invoice/unsettled-sql.ts';
import {
  DeliveryPlacementEntity,
  type DueRenewal,
  PaperSubscriptionEntity,
  PaperSubscriptionEntryEntity,
  PaperSubscriptionPauseEntity,
  PaperSubscriptionTermEntity,
} from './paper-subscription.entity.ts';
import { dueSql, renewalSql } from './renewal-sql.ts';
import { type PaperSubscriptionStatus, statusSql } from './status-on.ts';

const byReference = { by: ['row.reference', 'row.id'], direction: 'ASC' } as const;
const byTime = { by: ['row.enteredAt', 'row.id'], direction: 'ASC' } as const;
const byEnd = { by: ['row.endsOn', 'row.id'], direction: 'ASC' } as const;

const orders = { REFERENCE: byReference, END_FIRST: byEnd } as const;
const sums = { copies: { number: 'row.copies' } };

export type SubscriptionPage = PageArguments & {
  status?: PaperSubscriptionStatus | null | undefined;
  reference?: string | null | undefined;
  titleId?: string | null | undefined;
  subscriberId?: string | null | undefined;
  routeId?: string | null | undefined;
  paidBy?: PaperPaymentMethod | null | undefined;
  ratePlanId?: string | null | undefined;
  hasAutoRenewal?: boolean | null | undefined;
  isAutoRenewed?: boolean | null | undefined;
  ends?: DateRangeInput | null | undefined;
  orderBy: PaperSubscriptionSort;
};

type ExpiringPage = PageArguments & Pick<SubscriptionPage, 'hasAutoRenewal'> & { until: string };

/** Whose paper a stop of a route gets on the day. */
const onRoute = `EXISTS (
  SELECT FROM placements place JOIN route_stops stop ON stop.address_id = place.address_id OR stop.outlet_id = place.outlet_id
  WHERE place.subscription_id = row.id AND place.during @> CAST(:today AS date) AND stop.route_id = :routeId)`;

export const subscriptionRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperSubscriptionEntity, visibleTo(viewer, 'FINANCE')).extend({
    page(page: SubscriptionPage) {
      const { status, routeId, paidBy, ratePlanId, isAutoRenewed, ends, orderBy, first, after, ...asked } =
        page;
      const subscriptions = withinDays(matching(this.visible(), asked), 'row.endsOn', ends);
      if (status) subscriptions.andWhere(statusSql[status], { today: todayInShanghai() });
      if (paidBy)
        subscriptions.andWhere(
          'row.id IN (SELECT term.subscription_id FROM subscription_terms term WHERE term.paid_by = :paidBy)',
          { paidBy },
        );
      if (ratePlanId)
        subscriptions.andWhere(
          'row.id IN (SELECT term.subscription_id FROM subscription_terms term WHERE term.rate_plan_id = :ratePlanId)',
          { ratePlanId: isId(ratePlanId) ? ratePlanId : null },
        );
      if (isAutoRenewed != null)
        subscriptions.andWhere(
          `row.id ${isAutoRenewed ? '' : 'NOT '}IN (SELECT term.subscription_id FROM subscription_terms term WHERE term.is_automatic AND term.refund_entry_id IS NULL)`,
        );
      if (routeId)
        subscriptions.andWhere(onRoute, {
          today: todayInShanghai(),
          routeId: isId(routeId) ? routeId : null,
        });
      return readPage(subscriptions, { first, after }, orders[orderBy], sums);
    },
    expiring({ until, hasAutoRenewal, ...page }: ExpiringPage) {
      const ending = matching(this.visible(), { hasAutoRenewal }).andWhere(
        'row.stoppedOn IS NULL AND row.endsOn BETWEEN :today AND :until',
        { today: todayInShanghai(), until: readDate(until, 'until') },
      );
      return readPage(ending, page, byEnd, sums);
    },
    pagesOfSubscribers(subscriberIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.subscriberId', subscriberIds, page, byReference, sums);
    },
    /** Whether anything is to be paid later, and what of that no invoice that stands has billed. */
    unbilled(ids: readonly string[]): Promise<{ id: string; isOwed: boolean; unbilledMinor: bigint }[]> {
      return this.query(
        `SELECT asked.id, owed.entries > 0 AS "isOwed", (owed.minor - ${billedSql('asked.id')})::bigint AS "unbilledMinor"
         FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (
           SELECT count(*) AS entries, coalesce(sum(amount_minor), 0) AS minor FROM subscription_entries
           WHERE subscription_id = asked.id AND is_on_account) AS owed`,
        [ids],
      );
    },
    /** Those that renew themselves, by the price at which today's list would do it. */
    renewals(ids: readonly string[]): Promise<DueRenewal[]> {
      return this.query(renewalSql, [ids, todayInShanghai()]);
    },
    /** The companies that have some which renew themselves. */
    async companiesWithAutoRenewal(): Promise<string[]> {
      const rows: { id: string }[] = await this.query(
        'SELECT DISTINCT organisation_id AS id FROM subscriptions WHERE has_auto_renewal',
      );
      return rows.map(({ id }) => id);
    },
    /**
     * Those of a company that end by a day and are still served, by the price on today's list for as long as the last
     * term that was sold by a plan; what has no price there, waits in an open pause, or has a last term that is still to
     * begin, is left.
     */
    dueForRenewal(organisationId: string, until: string): Promise<DueRenewal[]> {
      return this.query(dueSql, [organisationId, until, todayInShanghai()]);
    },
    /** Locks one that is still to be renewed; null where it is not, or another process does it. */
    lockToRenew(id: string, until: string) {
      return this.visible()
        .andWhere('row.id = :id AND row.hasAutoRenewal AND row.stoppedOn IS NULL AND row.endsOn <= :until', {
          ...{ id, until },
        })
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getOne();
    },
    /** Those of a title that had a paper to come on a day, but for pauses. */
    async idsServed(titleId: string, day: string): Promise<string[]> {
      const rows = await this.visible()
        .andWhere('row.titleId = :titleId AND row.endsOn >= :day AND row.served @> CAST(:day AS date)', {
          titleId,
          day,
        })
        .select('row.id', 'id')
        .orderBy('row.id')
        .getRawMany<{ id: string }>();
      return rows.map(({ id }) => id);
    },
    /** Locks many, in the order of their ids. */
    lockAll(ids: readonly string[]) {
      return this.visible()
        .andWhere('row.id = ANY(:ids)', { ids })
        .orderBy('row.id')
        .setLock('pessimistic_write')
        .getMany();
    },
    /** Gives many another last day, and answers them as they are then. */
    async moveEnds(moved: readonly { readonly id: string; readonly endsOn: string }[]) {
      const ids = moved.map(({ id }) => id);
      await this.query(
        `UPDATE subscriptions SET ends_on = moved.ends_on, version = version + 1, updated_at = now()
         FROM unnest($1::uuid[], $2::date[]) AS moved (id, ends_on) WHERE subscriptions.id = moved.id`,
        [ids, moved.map(({ endsOn }) => endsOn)],
      );
      return this.byIds(ids);
    },
    /** Whether a subscriber has one that is neither stopped nor expired. */
    anyRuns(subscriberId: string): Promise<boolean> {
      return this.visible()
        .andWhere(
          `row.subscriberId = :subscriberId AND ((${statusSql.ACTIVE}) OR (${statusSql.PAUSED}) OR (${statusSql.GRACE}))`,
          { subscriberId, today: todayInShanghai() },
        )
        .getExists();
    },
    /** Whether by an invoice a subscriber still owes, or is owed. */
    anyUnsettled(subscriberId: string): Promise<boolean> {
      return this.visible()
        .andWhere(`row.subscriberId = :subscriberId AND ${unsettledSql('row.id')}`, { subscriberId })
        .getExists();
    },
  });

export const placementRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryPlacementEntity, visibleTo(viewer, 'STAFF')).extend({
    ofSubscriptions(subscriptionIds: readonly string[]) {
      return this.partsOf('subscriptionId', subscriptionIds, 'during');
    },
    /** Takes the days from a day on away from the subscription's regular places. */
    async endRegular(subscriptionId: string, on: string): Promise<void> {
      await this.query(
        `DELETE FROM placements WHERE subscription_id = $1 AND kind = 'REGULAR' AND lower(during) >= $2`,
        [subscriptionId, on],
      );
      await this.query(
        `UPDATE placements SET during = during * daterange(NULL, $2)
         WHERE subscription_id = $1 AND kind = 'REGULAR' AND during @> $2::date`,
        [subscriptionId, on],
      );
    },
  });

export const termRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperSubscriptionTermEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofSubscriptions(subscriptionIds: readonly string[]) {
      return this.partsOf('subscriptionId', subscriptionIds, 'number');
    },
  });

export const pauseRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperSubscriptionPauseEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofSubscriptions(subscriptionIds: readonly string[]) {
      return this.partsOf('subscriptionId', subscriptionIds, 'during');
    },
    /** Takes away what lies after the last days: no paper is to come there, and a later term begins as it likes. */
    async dropAfter(ends: readonly { readonly id: string; readonly endsOn: string }[]): Promise<void> {
      await this.query(
        `DELETE FROM pauses USING unnest($1::uuid[], $2::date[]) AS subscription (id, ends_on)
         WHERE subscription_id = subscription.id AND lower(during) > subscription.ends_on`,
        [ends.map(({ id }) => id), ends.map(({ endsOn }) => endsOn)],
      );
    },
  });

export const entryRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperSubscriptionEntryEntity, visibleTo(viewer, 'FINANCE')).extend({
    pagesOfSubscriptions(subscriptionIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.subscriptionId', subscriptionIds, page, byTime);
    },
    /** The ids of those with which something was given back at the end. */
    async refundsOf(subscriptionId: string): Promise<string[]> {
      const refunds = await this.find({ select: { id: true }, where: { subscriptionId, kind: 'REFUND' } });
      return refunds.map(({ id }) => id);
    },
  });
