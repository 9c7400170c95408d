import { daysBetween, seedId, syntheticIssue } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { morningOf } from '../newspaper-issue/morning-of.ts';
import { pageName } from '../newspaper-issue/page-name.ts';

export const publicationCode = 'hzrb';
const minute = 60_000;

const sectionOfPage: Record<string, string> = {
  A1: 'politics',
  A2: 'politics',
  A3: 'greater-bay-area',
  A4: 'economy',
  A5: 'economy',
  A6: 'community',
  A7: 'education',
  A8: 'culture',
};

/** Issues are numbered day by day. */
const numberOf = (issueDate: string): number => 12_000 + daysBetween('2024-04-30', issueDate);

/** Synthetic times: inner pages close first, the front page last, between 23:50 and 00:25 of the night before. */
const pagesOf = (issueDate: string) => {
  const slug = `${publicationCode}-${issueDate}`;
  const frontPage =
    Date.parse(`${issueDate}T00:00:00+08:00`) - 10 * minute + ((numberOf(issueDate) * 7) % 35) * minute;
  return Array.from({ length: syntheticIssue(issueDate).pageCount }, (_, index) => {
    const name = pageName(index + 1);
    const signedOffAt = frontPage - index * 9 * minute;
    const section = sectionOfPage[name];
    return {
      id: seedId('NewspaperPage', `${slug}-${name}`),
      issueId: seedId('NewspaperIssue', slug),
      number: index + 1,
      name,
      sectionId: section ? seedId('Section', section) : null,
      signedOffAt: new Date(signedOffAt),
      plateSentAt: new Date(signedOffAt + (8 + (index % 5)) * minute),
      publishedAt: morningOf(issueDate),
    };
  });
};

/** What stands on a page, by the issue's day and the page's name, and the article's short name. */
export type SeededPlacement = {
  readonly issueDate: string;
  readonly page: string;
  readonly article: string;
  readonly position: number;
  readonly column: number;
  readonly areaCm2: number;
};

/** Issues with their pages; those that readers have by now are proofread, signed off and plated. */
export const insertIssues = async (
  tables: DataSources,
  issueDates: readonly string[],
  placements: readonly SeededPlacement[],
): Promise<void> => {
  await tables.newspaperIssueRepository.insert(
    issueDates.map((issueDate) => ({
      ...{ id: seedId('NewspaperIssue', `${publicationCode}-${issueDate}`), publicationCode, issueDate },
      ...{ edition: 'MAIN', issueNumber: numberOf(issueDate), format: 'BROADSHEET' as const },
      pageCount: syntheticIssue(issueDate).pageCount,
    })),
  );
  const pages = issueDates.flatMap(pagesOf);
  // Open, until their stories stand on them and their proofs are read.
  await tables.newspaperPageRepository.insert(
    pages.map(({ signedOffAt: _, plateSentAt: __, publishedAt: ___, ...page }) => page),
  );
  const rows = placements.map(({ issueDate, page, article, ...place }) => ({
    pageId: seedId('NewspaperPage', `${publicationCode}-${issueDate}-${page}`),
    articleId: seedId('Article', article),
    ...place,
  }));
  const articles = await tables.articleRepository.byIds(rows.map(({ articleId }) => articleId));
  const present = new Set(articles.map(({ id }) => id));
  await tables.pagePlacementRepository.insert(rows.filter(({ articleId }) => present.has(articleId)));
  const done = pages.filter(({ publishedAt }) => publishedAt <= new Date());
  await tables.newspaperPageRepository.query(
    `INSERT INTO page_proofs (page_id, pass, read_by, read_at)
     SELECT page.id, pass, 'editor', page.signed_off_at - (4 - pass) * interval '15 minutes'
     FROM unnest($1::uuid[], $2::timestamptz[]) AS page (id, signed_off_at), generate_series(1, 3) AS pass`,
    [done.map(({ id }) => id), done.map(({ signedOffAt }) => signedOffAt)],
  );
  await tables.newspaperPageRepository.query(
    `UPDATE newspaper_pages SET signed_off_at = page.signed_off_at, plate_sent_at = page.plate_sent_at, published_at = page.published_at
     FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4::timestamptz[]) AS page (id, signed_off_at, plate_sent_at, published_at)
     WHERE newspaper_pages.id = page.id`,
    [
      done.map(({ id }) => id),
      done.map(({ signedOffAt }) => signedOffAt),
      done.map(({ plateSentAt }) => plateSentAt),
      done.map(({ publishedAt }) => publishedAt),
    ],
  );
  await tables.pagePlateRepository.query(
    `INSERT INTO page_plates (page_id, number, sent_at, article_ids) SELECT id, 1, plate_sent_at, ARRAY(
       SELECT article_id FROM page_placements WHERE page_id = id ORDER BY position)
     FROM newspaper_pages WHERE id = ANY($1::uuid[])`,
    [done.map(({ id }) => id)],
  );
};
