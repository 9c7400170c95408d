import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { NewspaperPageEntity } from './newspaper-page.entity.ts';

export const newspaperPageRepository = (manager: EntityManager) =>
  rowsOf(manager, NewspaperPageEntity).extend({
    ofIssues(issueIds: readonly string[]) {
      return this.partsOf('issueId', issueIds, 'number');
    },
    /** Whether a story stands on one of the pages, or anything was done to it. */
    async isWorkedOn(ids: readonly string[]): Promise<boolean> {
      const [{ isWorkedOn }] = await this.query(
        `SELECT EXISTS (SELECT FROM page_placements WHERE page_id = ANY($1))
           OR EXISTS (SELECT FROM page_proofs WHERE page_id = ANY($1))
           OR EXISTS (SELECT FROM page_reopenings WHERE page_id = ANY($1)) AS "isWorkedOn"`,
        [ids],
      );
      return isWorkedOn;
    },
  });
