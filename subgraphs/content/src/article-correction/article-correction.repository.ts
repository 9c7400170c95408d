import { type Condition, type PageArguments, readPage, rowsOf, todayInShanghai } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ArticleCorrectionEntity } from './article-correction.entity.ts';

const mostUrgentFirst = { by: ['row.dueOn', 'row.id'], direction: 'ASC' } as const;

type DuePage = PageArguments & { isOverdue?: boolean | null | undefined };
type Printed = { code: string; page: string };

export const articleCorrectionRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, ArticleCorrectionEntity, visible).extend({
    /** Those that a newspaper has still to print. */
    due({ isOverdue, ...page }: DuePage) {
      const due = this.visible().andWhere('row.dueOn IS NOT NULL AND row.printedOnPageId IS NULL');
      const today = todayInShanghai();
      if (isOverdue != null) due.andWhere(`row.dueOn ${isOverdue ? '<' : '>='} :today`, { today });
      return readPage(due, page, mostUrgentFirst);
    },
    /** The newspaper that printed an article, and on which page; the most prominent place where there are several. */
    async printedIn(articleId: string): Promise<Printed | null> {
      const [place] = await this.query(
        `SELECT issue.publication_code AS code, page.name AS page FROM page_placements AS placement
         JOIN newspaper_pages AS page ON page.id = placement.page_id AND page.signed_off_at IS NOT NULL
         JOIN newspaper_issues AS issue ON issue.id = page.issue_id
         WHERE placement.article_id = $1 ORDER BY page.number, placement.position LIMIT 1`,
        [articleId],
      );
      return place ?? null;
    },
    /** The day of a newspaper's next issue after a day; null where none is made yet. */
    async nextIssueAfter(code: string, day: string): Promise<string | null> {
      const [{ next }] = await this.query(
        'SELECT min(issue_date) AS next FROM newspaper_issues WHERE publication_code = $1 AND issue_date > $2',
        [code, day],
      );
      return next;
    },
  });
