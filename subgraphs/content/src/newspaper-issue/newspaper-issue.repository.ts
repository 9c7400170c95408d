import { type PageArguments, readPage, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { DateRangeInput } from '../generated/resolvers.ts';
import { isCivilDate } from './is-civil-date.ts';
import { type IssueKey, type NewspaperIssue, NewspaperIssueEntity } from './newspaper-issue.entity.ts';

const earliestFirst = { by: ['row.issueDate', 'row.id'], direction: 'ASC' } as const;

type IssuePage = PageArguments & { publicationCode: string; days?: DateRangeInput | null | undefined };

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
    page({ publicationCode, days, ...page }: IssuePage) {
      const issues = this.visible().andWhere('row.publicationCode = :publicationCode', { publicationCode });
      return readPage(withinDays(issues, 'row.issueDate', days), page, earliestFirst);
    },
  });
