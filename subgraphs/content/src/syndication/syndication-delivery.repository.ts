import { type Condition, type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type SyndicationDelivery, SyndicationDeliveryEntity } from './syndication-delivery.entity.ts';
import type { SyndicationSubscription } from './syndication-subscription.entity.ts';

const newestFirst = { by: ['row.number'], direction: 'DESC' } as const;

/** Longer than a change of a story is under way: it bears the time of its beginning. */
const overlap = `interval '5 minutes'`;

/** @param visible all for the newsroom, a partner's own for everybody else */
export const syndicationDeliveryRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, SyndicationDeliveryEntity, visible).extend({
    pagesOf(subscriptionIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.subscriptionId', subscriptionIds, page, newestFirst);
    },
    /** What a partner was given behind a place, in its order. */
    behind(subscriptionId: string, number: string, most: number): Promise<SyndicationDelivery[]> {
      return this.visible()
        .andWhere('row.subscriptionId = :subscriptionId AND row.number > :number', { subscriptionId, number })
        .orderBy('row.number')
        .limit(most)
        .getMany();
    },
    /**
     * Notes what is due of the stories that were changed, or came out, since it was looked for last: cancellations first,
     * also where the subscription is stopped.
     *
     * @returns how many; as many as `most` where there may be more
     */
    async note({ id, status, checkedAt }: SyndicationSubscription, most: number): Promise<number> {
      const noted: unknown[] = await this.query(
        `INSERT INTO syndication_deliveries (subscription_id, article_id, version_number, kind)
         SELECT $1, due.id, due.version_number, due.kind FROM (
           SELECT article.id, article.listed_at, article.version_number,
             CASE WHEN is_syndicated(article.id, subscription.product_id) THEN 'USABLE' ELSE 'CANCELED' END AS kind,
             last.kind AS last_kind, last.version_number AS last_version
           FROM syndication_subscriptions AS subscription
             JOIN articles AS article ON article.updated_at >= $3::timestamptz - ${overlap}
               OR article.listed_at >= $3::timestamptz - ${overlap} AND article.listed_at <= now()
             LEFT JOIN LATERAL (
               SELECT kind, version_number FROM syndication_deliveries AS delivery
               WHERE delivery.article_id = article.id AND delivery.subscription_id = $1
               ORDER BY number DESC LIMIT 1) AS last ON true
           WHERE subscription.id = $1 AND (last.kind IS NOT NULL OR article.listed_at >= subscription.starts_at)) AS due
         WHERE CASE due.kind WHEN 'CANCELED' THEN last_kind = 'USABLE'
           ELSE $2 = 'ACTIVE' AND (last_kind IS DISTINCT FROM 'USABLE' OR last_version < due.version_number) END
         ORDER BY due.kind, due.listed_at, due.id LIMIT $4 RETURNING id`,
        [id, status, checkedAt, most],
      );
      return noted.length;
    },
  });
