import { type PageArguments, readPage } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import type { Scope } from '../access/scope.ts';
import {
  DeliveryPlacementEntity,
  type PaperSubscription,
  PaperSubscriptionEntity,
  SubscriptionEntryEntity,
  SubscriptionPauseEntity,
} from './subscription.entity.ts';

const byReference = { by: ['row.reference', 'row.id'], direction: 'ASC' } as const;
const byEnd = { by: ['row.endsOn', 'row.id'], direction: 'ASC' } as const;

export const subscriptionRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, PaperSubscriptionEntity, scope).extend({
    page({ status }: { status?: PaperSubscription['status'] | null | undefined }, page: PageArguments) {
      const query = this.visible();
      if (status) query.andWhere('row.status = :status', { status });
      return readPage(query, page, byReference);
    },
    expiring(before: string, page: PageArguments) {
      const query = this.visible().andWhere(`row.status = 'ACTIVE' AND row.endsOn < :before`, { before });
      return readPage(query, page, byEnd);
    },
    /** Locks a subscription whose version nobody asked for, because a complaint changes it. */
    lock(id: string): Promise<PaperSubscription | null> {
      return this.visible().andWhere({ id }).setLock('pessimistic_write').getOne();
    },
    ofSubscribers(subscriberIds: readonly string[]) {
      return this.ofParents('subscriberId', subscriberIds, 'reference');
    },
  });

export const placementRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, DeliveryPlacementEntity, scope).extend({
    ofSubscriptions(subscriptionIds: readonly string[]) {
      return this.ofParents('subscriptionId', subscriptionIds, 'during');
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

export const pauseRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, SubscriptionPauseEntity, scope).extend({
    ofSubscriptions(subscriptionIds: readonly string[]) {
      return this.ofParents('subscriptionId', subscriptionIds, 'during');
    },
  });

export const entryRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, SubscriptionEntryEntity, scope).extend({
    ofSubscriptions(subscriptionIds: readonly string[]) {
      return this.find({
        where: {
          subscriptionId: In(subscriptionIds),
          ...(typeof scope === 'object' && { organisationId: scope.organisation }),
        },
        order: { enteredAt: 'ASC', id: 'ASC' },
      });
    },
  });
