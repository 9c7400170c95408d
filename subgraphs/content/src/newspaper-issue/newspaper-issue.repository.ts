import { type PageArguments, readPage } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import { isCivilDate } from './is-civil-date.ts';
import { type IssueKey, type NewspaperIssue, NewspaperIssueEntity } from './newspaper-issue.entity.ts';

export type IssueFilter = {
  publicationCode: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
};

export const newspaperIssueRepository = (manager: EntityManager) =>
  manager.getRepository(NewspaperIssueEntity).extend({
    byIds(ids: readonly string[]): Promise<NewspaperIssue[]> {
      return this.findBy({ id: In(ids) });
    },
    async byKeys(keys: readonly IssueKey[]): Promise<NewspaperIssue[]> {
      // Keys of entity references come without their scalars' checks.
      const possible = keys.filter(({ issueDate }) => isCivilDate(issueDate));
      if (possible.length === 0) return [];
      return this.createQueryBuilder('issue')
        .where(
          `(issue.publicationCode, issue.issueDate, issue.edition) IN
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
      const issues = this.createQueryBuilder('issue').where('issue.publicationCode = :publicationCode', {
        publicationCode,
      });
      if (from) issues.andWhere('issue.issueDate >= :from', { from });
      if (to) issues.andWhere('issue.issueDate <= :to', { to });
      return readPage(issues, page, { by: ['issue.issueDate', 'issue.id'], direction: 'ASC' });
    },
  });
