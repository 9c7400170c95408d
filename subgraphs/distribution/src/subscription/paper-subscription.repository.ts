import type { Viewer } from '@media-graph/service';
import {
  type PageArguments,
  readDate,
  readPage,
  readPages,
  rowsOf,
  todayInShanghai,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import {
  DeliveryPlacementEntity,
  PaperSubscriptionEntity,
  PaperSubscriptionEntryEntity,
  PaperSubscriptionPauseEntity,
  PaperSubscriptionTermEntity,
} from './paper-subscription.entity.ts';
import { type PaperSubscriptionStatus, statusSql } from './status-on.ts';

const byReference = { by: ['row.reference', 'row.id'], direction: 'ASC' } as const;
const byTime = { by: ['row.enteredAt', 'row.id'], direction: 'ASC' } as const;
const byEnd = { by: ['row.endsOn', 'row.id'], direction: 'ASC' } as const;

export type SubscriptionPage = PageArguments & { status?: PaperSubscriptionStatus | null | undefined };

export const subscriptionRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperSubscriptionEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ status, ...page }: SubscriptionPage) {
      const subscriptions = this.visible();
      if (status) subscriptions.andWhere(statusSql[status], { today: todayInShanghai() });
      return readPage(subscriptions, page, byReference);
    },
    expiring({ until, ...page }: PageArguments & { until: string }) {
      const ending = this.visible().andWhere(
        'row.stoppedOn IS NULL AND row.endsOn BETWEEN :today AND :until',
        { today: todayInShanghai(), until: readDate(until, 'until') },
      );
      return readPage(ending, page, byEnd);
    },
    pagesOfSubscribers(subscriberIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.subscriberId', subscriberIds, page, byReference);
    },
    /** Whether a subscriber has one that is neither stopped nor expired. */
    anyRuns(subscriberId: string): Promise<boolean> {
      return this.visible()
        .andWhere(`row.subscriberId = :subscriberId AND ((${statusSql.ACTIVE}) OR (${statusSql.PAUSED}))`, {
          subscriberId,
          today: todayInShanghai(),
        })
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
  });

export const entryRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperSubscriptionEntryEntity, visibleTo(viewer, 'FINANCE')).extend({
    pagesOfSubscriptions(subscriptionIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.subscriptionId', subscriptionIds, page, byTime);
    },
  });
