import { type Condition, rowsOf } from '@media-graph/subgraph';
import { type EntityManager, IsNull } from 'typeorm';
import { type ArticleReview, ArticleReviewEntity } from './article-review.entity.ts';

export const articleReviewRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, ArticleReviewEntity, visible).extend({
    /** The reviews that an article has passed and that hold, the first one first. */
    held(articleId: string): Promise<ArticleReview[]> {
      return this.find({
        where: { articleId, decision: 'APPROVED', liftedAt: IsNull() },
        order: { level: 'ASC' },
      });
    },
    /** Whether somebody may not review an article: who wrote in it, or did another of its reviews. */
    async isBarred(articleId: string, subject: string | null): Promise<boolean> {
      const [{ isBarred }] = await this.query(
        `SELECT EXISTS (SELECT FROM article_versions WHERE article_id = $1 AND author = $2)
           OR EXISTS (SELECT FROM article_reviews WHERE article_id = $1 AND reviewer = $2
             AND decision = 'APPROVED' AND lifted_at IS NULL) AS "isBarred"`,
        [articleId, subject],
      );
      return isBarred;
    },
    /** Takes the force from reviews; that they were given stays on record. */
    async lift(ids: readonly string[], liftedBy: string, liftReason: string): Promise<void> {
      if (ids.length > 0) await this.update([...ids], { liftedAt: new Date(), liftedBy, liftReason });
    },
  });
