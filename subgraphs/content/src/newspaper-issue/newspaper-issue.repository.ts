import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { isCivilDate } from './is-civil-date.ts';
import { type IssueKey, type NewspaperIssue, NewspaperIssueEntity } from './newspaper-issue.entity.ts';

export type IssueFilter = {
  publicationCode: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
};

export const newspaperIssueRepository = (manager: EntityManager) =>
  rowsOf(manager, NewspaperIssueEntity).extend({
    async byKeys(keys: readonly IssueKey[]): Promise<NewspaperIssue[]> {
      // Keys of entity references come without their scalars' checks.
      const possible = keys.filter(({ issueDate }) => isCivilDate(issueDate));
      if (possible.length === 0) return [];
      return this.visible()
        .andWhere(
          `(row.publicationCode, row.issueDate, row.edition) IN
           (SELECT * FROM unnest(CAST(:codes AS text[]), CAST(:dates AS date[]), CAST(:editions AS text[])))`,
          {
            codes: possible.map(({ publicationCode }) => publicationCode),
            dates: possible.map(({ issueDate }) => issueDate),
            editions: possible.map(({ edition }) => edition),
          },
        )
        .getMany();
    },
    byDate({ publicationCode, from, to }: IssueFilter, page: PageArguments) {
      const issues = this.visible().andWhere('row.publicationCode = :publicationCode', {
        publicationCode,
      });
      if (from) issues.andWhere('row.issueDate >= :from', { from });
      if (to) issues.andWhere('row.issueDate <= :to', { to });
      return readPage(issues, page, { by: ['row.issueDate', 'row.id'], direction: 'ASC' });
    },
  });
