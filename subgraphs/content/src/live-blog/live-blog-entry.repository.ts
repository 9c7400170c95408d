import {
  type Condition,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  type WrittenText,
} from '@media-graph/subgraph';
import { type EntityManager, IsNull } from 'typeorm';
import { textsOf } from '../article/texts-of.ts';
import { type LiveBlogEntry, LiveBlogEntryEntity } from './live-blog-entry.entity.ts';

const newestFirst = { by: ['row.occurredAt', 'row.id'], direction: 'DESC' } as const;
const mostUrgentFirst = { by: ['row.reviewDueAt', 'row.id'], direction: 'ASC' } as const;

export type EntryPage = PageArguments & {
  isKeyEvent?: boolean | null | undefined;
  /** What was deleted, which is the newsroom's alone. */
  isDeleted?: boolean;
};

export const liveBlogEntryRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, LiveBlogEntryEntity, visible).extend({
    pagesOf(articleIds: readonly string[], { isKeyEvent, isDeleted = false, ...page }: EntryPage) {
      const entries = this.visible().andWhere(`row.deletedAt IS ${isDeleted ? 'NOT NULL' : 'NULL'}`);
      if (isKeyEvent != null) entries.andWhere('row.isKeyEvent = :isKeyEvent', { isKeyEvent });
      return readPages(entries, 'row.articleId', articleIds, page, newestFirst);
    },
    pinnedOf(articleIds: readonly string[]): Promise<LiveBlogEntry[]> {
      return this.visible()
        .andWhere('row.articleId = ANY(:articleIds) AND row.isPinned AND row.deletedAt IS NULL', {
          articleIds,
        })
        .getMany();
    },
    /** All that is told of a story, for its search. */
    async toldOf(articleId: string): Promise<WrittenText[]> {
      const entries = await this.findBy({ articleId, deletedAt: IsNull() });
      return entries.flatMap(({ headline, body }) => [headline ?? {}, ...body.flatMap(textsOf)]);
    },
    /** What readers have and nobody else has read yet. */
    toReview(page: PageArguments) {
      const entries = this.visible().andWhere(
        'row.reviewedAt IS NULL AND row.deletedAt IS NULL AND row.visible_from <= now()',
      );
      return readPage(entries, page, mostUrgentFirst);
    },
    async unpin(articleId: string): Promise<void> {
      await this.query(
        `UPDATE live_blog_entries SET is_pinned = false, version = version + 1, updated_at = now()
         WHERE article_id = $1 AND is_pinned AND deleted_at IS NULL`,
        [articleId],
      );
    },
    /** Tells what an article's entries show among what the article shows. */
    async showAssets(articleId: string): Promise<void> {
      await this.query('SELECT show_live_blog_assets($1)', [articleId]);
    },
  });
