import type { Condition } from '@media-graph/subgraph';
import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { articleParts } from '../article/article-parts.ts';
import { type ArticleAddress, type Publication, PublicationEntity } from './publication.entity.ts';

export const publicationRepository = (manager: EntityManager, visible: Condition) =>
  articleParts(manager, PublicationEntity, visible, 'publishedAt', 'channelId').extend({
    /** Puts an article on channels, or again on those that it was taken back from. */
    async publish(publications: readonly Omit<Publication, 'unpublishedAt'>[]): Promise<void> {
      const rows = publications.map((publication) => ({ ...publication, unpublishedAt: null }));
      await this.upsert(rows, ['articleId', 'channelId']);
    },
    /** Takes an article back from its channels; what no reader has seen yet leaves no trace. */
    async unpublish(articleId: string, now: Date): Promise<void> {
      await this.delete({ articleId, publishedAt: MoreThan(now) });
      await this.update({ articleId, unpublishedAt: IsNull() }, { unpublishedAt: now });
    },
    /** What stands at an address, or since when nothing does; null for one that nobody was ever given. */
    async address(url: string): Promise<ArticleAddress | null> {
      const known = await this.visible()
        .andWhere('row.url = :url', { url })
        .orderBy('row.unpublishedAt', 'DESC', 'NULLS FIRST')
        .getOne();
      if (known && !known.unpublishedAt) return { articleId: known.articleId, goneSince: null };
      const [{ since }] = await this.query('SELECT address_gone_since($1) AS since', [url]);
      return since ? { articleId: known?.articleId ?? null, goneSince: since } : null;
    },
    /** Moves what is still to come to another instant. */
    async move(articleId: string, to: Date, now: Date): Promise<void> {
      await this.update({ articleId, publishedAt: MoreThan(now) }, { publishedAt: to });
    },
  });
