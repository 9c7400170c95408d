import { type Condition, matching, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type LiveBlog, LiveBlogEntity } from './live-blog.entity.ts';

const newestFirst = { by: ['row.openedAt', 'row.id'], direction: 'DESC' } as const;

type LiveBlogPage = PageArguments & { status?: LiveBlog['status'] | null | undefined };

export const liveBlogRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, LiveBlogEntity, visible).extend({
    page({ status, ...page }: LiveBlogPage) {
      return readPage(matching(this.visible(), { status }), page, newestFirst);
    },
    /** Says that something of it has gone, which nothing that still stands tells. */
    async touch(articleId: string): Promise<void> {
      await this.update({ articleId }, { updatedAt: new Date() });
    },
    ofArticles(articleIds: readonly string[]): Promise<LiveBlog[]> {
      return this.visible().andWhere('row.articleId = ANY(:articleIds)', { articleIds }).getMany();
    },
  });
