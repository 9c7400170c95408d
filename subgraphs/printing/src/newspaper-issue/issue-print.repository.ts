import type { EntityManager } from 'typeorm';
import type { Visible } from '../access/visible.ts';
import { type IssuePrint, IssuePrintEntity } from './issue-print.entity.ts';

export const issuePrintRepository = (manager: EntityManager, countsVisible: Visible) =>
  manager.getRepository(IssuePrintEntity).extend({
    ofIssues(issueIds: readonly string[]): Promise<IssuePrint[]> {
      return this.createQueryBuilder('print')
        .where(countsVisible('print'))
        .andWhere('print.issueId = ANY(:issueIds)', { issueIds })
        .getMany();
    },
  });
