import { type Condition, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import {
  type ArticlePreview,
  ArticlePreviewEntity,
  type PreviewedArticle,
} from './article-preview.entity.ts';

export const articlePreviewRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, ArticlePreviewEntity, visible).extend({
    lock(id: string): Promise<ArticlePreview | null> {
      return this.visible().andWhere('row.id = :id', { id }).setLock('pessimistic_write').getOne();
    },
    /** The story of a link that holds, whoever asks; null for one that has run out or was taken back. */
    async read(previewId: string): Promise<PreviewedArticle | null> {
      const [found] = await this.query('SELECT * FROM previewed_article($1)', [previewId]);
      return found ?? null;
    },
  });
