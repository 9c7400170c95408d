import { readStatement, refused, writeStatement } from '@media-graph/subgraph';
import type { AdSlot } from '../ad-slot/ad-slot.entity.ts';
import { pagesOfSlot } from '../ad-slot/pages-of-slot.ts';

/** What the newsroom's issue is, as the gateway read it there for a field of ours: nobody between can change it. */
export type IssueStatement = {
  readonly issueId: string;
  readonly issueDate: string;
  /** Names of its pages; null until all are named. */
  readonly pages: readonly string[] | null;
  /** ISO 8601. */
  readonly madeAt: string;
};

const purpose = 'ad issue statement';
const holdsFor = 3_600_000;

/** Writes statements and reads them, with the key of the service alone; for `createDataSources`. */
export const issueStatements = (key: string) => ({
  write: (statement: IssueStatement): string => writeStatement(key, purpose, statement),
  /** @throws INVALID_INPUT for what we did not write of the issue within the last hour */
  read: (signed: string, issueId: string, now: Date = new Date()): IssueStatement => {
    const statement = readStatement<IssueStatement>(key, purpose, signed);
    if (statement?.issueId !== issueId || now.getTime() - Date.parse(statement.madeAt) > holdsFor)
      throw refused(
        'INVALID_INPUT',
        'This takes the `adIssueStatement` of the issue, of the last hour',
        ...['input', 'statement'],
      );
    return statement;
  },
});

/** @throws INVALID_INPUT where the issue appears on another day */
export const requireDayOf = ({ issueDate }: IssueStatement, day: string): void => {
  if (day !== issueDate)
    throw refused('INVALID_INPUT', `The issue appears on ${issueDate}`, 'input', 'issueDate');
};

/** @throws INVALID_INPUT where an area needs a page that the issue does not have; not asked until all of its pages are named */
export const requirePagesOf = (
  { pages }: IssueStatement,
  slots: readonly Pick<AdSlot, 'page' | 'size'>[],
): void => {
  if (!pages) return;
  for (const [index, slot] of slots.entries())
    for (const page of pagesOfSlot(slot))
      if (!pages.includes(page))
        throw refused(
          'INVALID_INPUT',
          `The issue has no page ${page}`,
          ...['input', 'slots', String(index), 'page'],
        );
};
