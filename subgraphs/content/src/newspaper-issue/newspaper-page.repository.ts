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
