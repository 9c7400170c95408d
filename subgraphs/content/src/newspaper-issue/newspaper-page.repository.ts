import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type NewspaperPage, NewspaperPageEntity } from './newspaper-page.entity.ts';

export const newspaperPageRepository = (manager: EntityManager) =>
  rowsOf(manager, NewspaperPageEntity).extend({
    ofIssues(issueIds: readonly string[]) {
      return this.partsOf('issueId', issueIds, 'number');
    },
    /** An issue's pages, locked; by id, as those who lock two of them do. */
    lockOfIssue(issueId: string): Promise<NewspaperPage[]> {
      return this.visible()
        .andWhere('row.issueId = :issueId', { issueId })
        .orderBy('row.id')
        .setLock('pessimistic_write')
        .getMany();
    },
    /** Pages whose plate is out and whose issue has appeared since; the fewest wait. */
    async dueIds(): Promise<string[]> {
      const due: { id: string }[] = await this.query(
        `SELECT page.id FROM newspaper_pages AS page JOIN newspaper_issues AS issue ON issue.id = page.issue_id
         WHERE page.plate_sent_at IS NOT NULL AND page.published_at IS NULL
           AND (issue.issue_date + time '06:00') AT TIME ZONE 'Asia/Shanghai' <= now()
         ORDER BY page.plate_sent_at, page.id LIMIT 200`,
      );
      return due.map(({ id }) => id);
    },
    /** One of them, locked; null where another process has it, or had it. */
    lockDue(id: string): Promise<NewspaperPage | null> {
      return this.visible()
        .andWhere('row.id = :id AND row.plateSentAt IS NOT NULL AND row.publishedAt IS NULL', { id })
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getOne();
    },
    /** Whether a story or a correction stands on one of the pages, or anything was done to it. */
    async isWorkedOn(ids: readonly string[]): Promise<boolean> {
      const [{ isWorkedOn }] = await this.query(
        `SELECT EXISTS (SELECT FROM page_placements WHERE page_id = ANY($1))
           OR EXISTS (SELECT FROM page_proofs WHERE page_id = ANY($1))
           OR EXISTS (SELECT FROM page_reopenings WHERE page_id = ANY($1))
           OR EXISTS (SELECT FROM article_corrections WHERE printed_on_page_id = ANY($1)) AS "isWorkedOn"`,
        [ids],
      );
      return isWorkedOn;
    },
  });
