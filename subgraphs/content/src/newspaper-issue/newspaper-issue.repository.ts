import {
  matching,
  type Order,
  type PageArguments,
  readPage,
  rowsOf,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { DateRangeInput, NewspaperIssueSort } from '../generated/resolvers.ts';
import { isCivilDate } from './is-civil-date.ts';
import { type IssueKey, type NewspaperIssue, NewspaperIssueEntity } from './newspaper-issue.entity.ts';

const by = ['row.issueDate', 'row.id'] as const;
const orders: Readonly<Record<NewspaperIssueSort, Order>> = {
  EARLIEST: { by, direction: 'ASC' },
  NEWEST: { by, direction: 'DESC' },
};

type IssuePage = PageArguments & {
  publicationCode?: string | null | undefined;
  days?: DateRangeInput | null | undefined;
  orderBy: NewspaperIssueSort;
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
    /** The number of a newspaper's latest issue; 0 before its first. */
    async lastNumber(publicationCode: string): Promise<number> {
      const [{ last }] = await this.query(
        'SELECT coalesce(max(issue_number), 0) AS last FROM newspaper_issues WHERE publication_code = $1',
        [publicationCode],
      );
      return last;
    },
    /** On how many of the days a newspaper has an extra. */
    async extrasWithin(publicationCode: string, days: readonly string[]): Promise<number> {
      const [{ count }] = await this.query(
        `SELECT count(DISTINCT issue_date)::int AS count FROM newspaper_issues
         WHERE publication_code = $1 AND issue_date = ANY($2::date[]) AND is_extra AND status <> 'CANCELLED'`,
        [publicationCode, days],
      );
      return count;
    },
    page({ publicationCode, days, orderBy, ...page }: IssuePage) {
      const issues = matching(this.visible(), { publicationCode });
      return readPage(withinDays(issues, 'row.issueDate', days), page, orders[orderBy]);
    },
  });
