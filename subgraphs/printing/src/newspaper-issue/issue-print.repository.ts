import type { Viewer } from '@media-graph/service';
import type { EntityManager } from 'typeorm';
import { countsVisibleTo } from '../access.ts';
import { type IssuePrint, IssuePrintEntity } from './issue-print.entity.ts';

export const issuePrintRepository = (manager: EntityManager, viewer: Viewer) =>
  manager.getRepository(IssuePrintEntity).extend({
    ofIssues(issueIds: readonly string[]): Promise<IssuePrint[]> {
      return this.createQueryBuilder('row')
        .where(countsVisibleTo(viewer)('row'))
        .andWhere('row.issueId = ANY(:issueIds)', { issueIds })
        .getMany();
    },
  });
