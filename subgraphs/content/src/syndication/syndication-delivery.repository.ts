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
    /**
     * What a partner was given behind a place, in its order, each of the kind that it is of now: a right that has ended since
     * is not given again, and who is stopped is only told what has ended.
     */
    async behind(
      { id, status }: SyndicationSubscription,
      number: string,
      most: number,
    ): Promise<SyndicationDelivery[]> {
      const isUsable = `(row.kind = 'USABLE' AND is_given(row.articleId, :id))`;
      const { entities, raw } = await this.visible()
        .addSelect(isUsable, 'is_usable')
        .andWhere('row.subscriptionId = :id AND row.number > :number', { id, number })
        .andWhere(status === 'ACTIVE' ? 'true' : `NOT ${isUsable}`)
        .orderBy('row.number')
        .limit(most)
        .getRawAndEntities<{ is_usable: boolean }>();
      return entities.map((row, index) => ({ ...row, kind: raw[index]!.is_usable ? 'USABLE' : 'CANCELED' }));
    },
    /**
     * Notes what is due since it was looked for last: of the stories that were changed or came out, and of what was given
     * where the product, or what its subjects are mapped from, was changed. Cancellations come first, and alone where the
     * subscription is stopped; then only what was given is looked at, for the time to look through grows.
     *
     * @returns how many; as many as `most` where there may be more
     */
    async note({ id, status, checkedAt }: SyndicationSubscription, most: number): Promise<number> {
      const since = `$3::timestamptz - ${overlap}`;
      const noted: unknown[] = await this.query(
        `WITH subscription AS (
           SELECT starts_at, product.updated_at >= ${since} OR one.agreed_at >= ${since} OR product.media_topics <> '{}' AND (
               EXISTS (SELECT FROM sections WHERE updated_at >= ${since})
               OR EXISTS (SELECT FROM tags WHERE updated_at >= ${since})) AS is_changed
           FROM syndication_subscriptions AS one JOIN syndication_products AS product ON product.id = one.product_id
           WHERE one.id = $1),
         candidates AS (
           SELECT id FROM articles WHERE $2 = 'ACTIVE'
             AND (updated_at >= ${since} OR listed_at >= ${since} AND listed_at <= now())
           UNION SELECT article.id FROM subscription, syndication_deliveries AS given
             JOIN articles AS article ON article.id = given.article_id
             WHERE given.subscription_id = $1 AND (subscription.is_changed OR article.updated_at >= ${since}))
         INSERT INTO syndication_deliveries (subscription_id, article_id, version_number, kind)
         SELECT $1, due.id, due.version_number, due.kind FROM (
           SELECT article.id, article.listed_at, article.version_number,
             CASE WHEN is_given(article.id, $1) THEN 'USABLE' ELSE 'CANCELED' END AS kind,
             last.kind AS last_kind, last.version_number AS last_version
           FROM subscription CROSS JOIN candidates JOIN articles AS article ON article.id = candidates.id
             LEFT JOIN LATERAL (
               SELECT kind, version_number FROM syndication_deliveries AS delivery
               WHERE delivery.article_id = article.id AND delivery.subscription_id = $1
               ORDER BY number DESC LIMIT 1) AS last ON true
           WHERE CASE $2 WHEN 'ACTIVE' THEN last.kind IS NOT NULL OR article.listed_at >= subscription.starts_at
             ELSE last.kind = 'USABLE' END) AS due
         WHERE CASE due.kind WHEN 'CANCELED' THEN last_kind = 'USABLE'
           ELSE $2 = 'ACTIVE' AND (last_kind IS DISTINCT FROM 'USABLE' OR last_version < due.version_number) END
         ORDER BY due.kind, due.listed_at, due.id LIMIT $4 RETURNING id`,
        [id, status, checkedAt, most],
      );
      return noted.length;
    },
  });
