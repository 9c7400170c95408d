import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { NewspaperPageEntity } from './newspaper-page.entity.ts';

export const newspaperPageRepository = (manager: EntityManager) =>
  rowsOf(manager, NewspaperPageEntity).extend({
    ofIssues(issueIds: readonly string[]) {
      return this.partsOf('issueId', issueIds, 'number');
    },
  });
