import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

const publicationCode = 'hzrb';
const days = Array.from({ length: 30 }, (_, index) => index + 1);
const minute = 60_000;

const pageCountOn = (weekday: number): number => {
  if (weekday === 0 || weekday === 6) return 8;
  return weekday === 3 ? 24 : 16;
};

/** A1 to A8, then B1 and on. */
const pageName = (number: number): string =>
  `${String.fromCharCode(65 + Math.floor((number - 1) / 8))}${((number - 1) % 8) + 1}`;

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

const issueOf = (day: number) => {
  const issueDate = `2024-05-${String(day).padStart(2, '0')}`;
  const slug = `${publicationCode}-${issueDate}`;
  return {
    slug,
    day,
    row: {
      id: seedId('NewspaperIssue', slug),
      publicationCode,
      issueDate,
      edition: 'MAIN',
      issueNumber: 12_000 + day,
      format: 'BROADSHEET' as const,
      pageCount: pageCountOn(new Date(`${issueDate}T00:00:00Z`).getUTCDay()),
    },
  };
};

/** Synthetic times: inner pages close first, the front page last, between 23:50 and 00:25 of the night before. */
const pagesOf = ({ slug, day, row }: ReturnType<typeof issueOf>) => {
  const frontPage = Date.parse(`${row.issueDate}T00:00:00+08:00`) - 10 * minute + ((day * 7) % 35) * minute;
  return Array.from({ length: row.pageCount }, (_, index) => {
    const name = pageName(index + 1);
    const signedOffAt = frontPage - index * 9 * minute;
    const section = sectionOfPage[name];
    return {
      id: seedId('NewspaperPage', `${slug}-${name}`),
      issueId: row.id,
      number: index + 1,
      name,
      sectionId: section ? seedId('Section', section) : null,
      signedOffAt: new Date(signedOffAt),
      plateSentAt: new Date(signedOffAt + (8 + (index % 5)) * minute),
    };
  });
};

/** Where the demonstration's articles stand; days and pages are synthetic. */
const placements = [
  { page: 'hzrb-2024-05-08-A1', article: 'e3-signing', position: 1, column: 1, areaCm2: 620 },
  { page: 'hzrb-2024-05-08-A3', article: 'e3-investment-climate', position: 1, column: 1, areaCm2: 980 },
  { page: 'hzrb-2024-05-09-A3', article: 'e1-study-tour', position: 1, column: 1, areaCm2: 540 },
  { page: 'hzrb-2024-05-10-A4', article: 'e5-matchmaking', position: 1, column: 1, areaCm2: 460 },
  { page: 'hzrb-2024-05-10-A2', article: 'e6-chamber-board', position: 2, column: 4, areaCm2: 240 },
  { page: 'hzrb-2024-05-11-A1', article: 'e7-youth', position: 2, column: 3, areaCm2: 380 },
  { page: 'hzrb-2024-05-13-A3', article: 'e8-clubhouse', position: 1, column: 1, areaCm2: 300 },
  { page: 'hzrb-2024-05-14-A6', article: 'e9-platform', position: 1, column: 1, areaCm2: 420 },
];

/** Every issue of 1 to 30 May 2024. Run it after the articles. */
export const seedNewspaperIssues = async (tables: DataSources): Promise<void> => {
  const issues = days.map(issueOf);
  await tables.newspaperIssueRepository.insert(issues.map(({ row }) => row));
  await tables.newspaperPageRepository.insert(issues.flatMap(pagesOf));
  const rows = placements.map(({ page, article, ...place }) => ({
    pageId: seedId('NewspaperPage', page),
    articleId: seedId('Article', article),
    ...place,
  }));
  const articles = await tables.articleRepository.byIds(rows.map(({ articleId }) => articleId));
  const present = new Set(articles.map(({ id }) => id));
  await tables.pagePlacementRepository.insert(rows.filter(({ articleId }) => present.has(articleId)));
};
