import { type Condition, matching, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { SyndicationDelivery } from '../syndication/syndication-delivery.entity.ts';
import {
  type SyndicationPush,
  type SyndicationPushAttempt,
  SyndicationPushAttemptEntity,
  SyndicationPushEntity,
} from './syndication-push.entity.ts';

const newestFirst = { by: ['row.id'], direction: 'DESC' } as const;

type PushPage = PageArguments & {
  status?: SyndicationPush['status'] | null | undefined;
  subscriptionId?: string | null | undefined;
};
type Due = Pick<SyndicationDelivery, 'id' | 'articleId' | 'versionNumber' | 'kind' | 'deliveredAt'>;
type OpenPushes = {
  readonly subscriptionId: string;
  readonly pendingCount: number;
  readonly failedCount: number;
};
type Outcome = Pick<SyndicationPushAttempt, 'httpStatus' | 'error'>;

/** What failed so often is not sent any more by itself. */
const mostAttempts = 12;
/** Half a minute, then twice as long each time, at most six hours: some fifteen hours in all. */
const pause = `least(interval '30 seconds' * 2 ^ attempt_count, interval '6 hours')`;

/** @param visible all for the newsroom, a partner's own for everybody else */
export const syndicationPushRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, SyndicationPushEntity, visible).extend({
    page({ first, after, ...values }: PushPage) {
      return readPage(matching(this.visible(), values), { first, after }, newestFirst);
    },
    attemptsOf(pushIds: readonly string[]): Promise<SyndicationPushAttempt[]> {
      return rowsOf(manager, SyndicationPushAttemptEntity, visible)
        .visible()
        .andWhere('row.pushId = ANY(:pushIds)', { pushIds })
        .orderBy('row.attemptedAt')
        .addOrderBy('row.id')
        .getMany();
    },
    /** How many wait, and how many have failed, at each of some subscriptions. */
    openOf(subscriptionIds: readonly string[]): Promise<OpenPushes[]> {
      return this.query(
        `SELECT subscription_id AS "subscriptionId", (count(*) FILTER (WHERE push.status = 'PENDING'))::int AS "pendingCount",
           (count(*) FILTER (WHERE push.status = 'FAILED'))::int AS "failedCount" FROM syndication_pushes AS push
         WHERE push.subscription_id = ANY ($1) AND push.status <> 'DELIVERED' AND ${visible('push')} GROUP BY subscription_id`,
        [subscriptionIds],
      );
    },
    /** What failed at a partner is due again. @returns how many */
    async retryFailed(subscriptionId: string): Promise<number> {
      const again = { status: 'PENDING', attemptCount: 0, dueAt: () => 'now()' } as const;
      return (await this.update({ subscriptionId, status: 'FAILED' }, again)).affected ?? 0;
    },
    /**
     * What is to be sent next to a partner, of the kind that it is of now: a right that has ended since is not given, and who is
     * stopped, or whose agreement was not proved for too long, is only told what has ended.
     */
    async nextOf(subscriptionId: string): Promise<Due | null> {
      const usable = `(delivery.kind = 'USABLE' AND is_given(delivery.article_id, subscription.id))`;
      const [due] = await this.query(
        `SELECT push.id, delivery.article_id AS "articleId", delivery.version_number AS "versionNumber",
           CASE WHEN ${usable} THEN 'USABLE' ELSE 'CANCELED' END AS kind, delivery.delivered_at AS "deliveredAt"
         FROM syndication_pushes AS push JOIN syndication_deliveries AS delivery ON delivery.id = push.id
           JOIN syndication_subscriptions AS subscription ON subscription.id = push.subscription_id
         WHERE push.subscription_id = $1 AND push.status = 'PENDING' AND push.due_at <= now()
           AND (subscription.status = 'ACTIVE' AND coalesce(subscription.agreement_until > now(), true) OR NOT ${usable})
         ORDER BY push.id LIMIT 1`,
        [subscriptionId],
      );
      return due ?? null;
    },
    /** What waits for its next attempt waits no longer. */
    async hurry(subscriptionId: string): Promise<void> {
      await this.update({ subscriptionId, status: 'PENDING' }, { attemptCount: 0, dueAt: () => 'now()' });
    },
    /** Notes what came of an attempt. */
    async record(pushId: string, { httpStatus, error }: Outcome): Promise<void> {
      await this.manager.insert(SyndicationPushAttemptEntity, { pushId, httpStatus, error });
      await this.query(
        `UPDATE syndication_pushes SET attempt_count = attempt_count + 1,
           status = CASE WHEN $2 THEN 'DELIVERED' WHEN attempt_count + 1 >= ${mostAttempts} THEN 'FAILED' ELSE 'PENDING' END,
           due_at = CASE WHEN NOT $2 AND attempt_count + 1 < ${mostAttempts} THEN now() + ${pause} END
         WHERE id = $1 AND status = 'PENDING'`,
        [pushId, error === null],
      );
    },
  });
