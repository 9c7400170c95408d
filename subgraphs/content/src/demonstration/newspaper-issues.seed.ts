import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { morningOf } from '../newspaper-issue/morning-of.ts';
import { pageName } from '../newspaper-issue/page-name.ts';

const publicationCode = 'hzrb';
const days = Array.from({ length: 30 }, (_, index) => index + 1);
const minute = 60_000;

const pageCountOn = (weekday: number): number => {
  if (weekday === 0 || weekday === 6) return 8;
  return weekday === 3 ? 24 : 16;
};

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
      publishedAt: morningOf(row.issueDate),
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

/** The name is real; the particulars are synthetic. */
const masthead = {
  id: seedId('Newspaper', publicationCode),
  code: publicationCode,
  channelId: seedId('Channel', 'paper'),
  name: { zhHant: '惠州日報', zhHans: '惠州日报', en: 'Huizhou Daily' },
  serialNumber: 'CN 44-0000',
  publisher: '惠州日報社',
  priceMinor: 200,
  printer: '惠州報業印務（合成示例）',
  printerAddress: '惠州市示例路1號（合成）',
  advertisingLicence: '粵廣登字00000號（合成）',
};

/** Every issue of 1 to 30 May 2024. Run it after the articles. */
export const seedNewspaperIssues = async (tables: DataSources): Promise<void> => {
  const issues = days.map(issueOf);
  await tables.newspaperRepository.insert(masthead);
  await tables.newspaperIssueRepository.insert(issues.map(({ row }) => row));
  const pages = issues.flatMap(pagesOf);
  // Open, until their stories stand on them and their proofs are read.
  await tables.newspaperPageRepository.insert(
    pages.map(({ signedOffAt: _, plateSentAt: __, publishedAt: ___, ...page }) => page),
  );
  const rows = placements.map(({ page, article, ...place }) => ({
    pageId: seedId('NewspaperPage', page),
    articleId: seedId('Article', article),
    ...place,
  }));
  const articles = await tables.articleRepository.byIds(rows.map(({ articleId }) => articleId));
  const present = new Set(articles.map(({ id }) => id));
  await tables.pagePlacementRepository.insert(rows.filter(({ articleId }) => present.has(articleId)));
  await tables.newspaperPageRepository.query(
    `INSERT INTO page_proofs (page_id, pass, read_by, read_at)
     SELECT page.id, pass, 'editor', page.signed_off_at - (4 - pass) * interval '15 minutes'
     FROM unnest($1::uuid[], $2::timestamptz[]) AS page (id, signed_off_at), generate_series(1, 3) AS pass`,
    [pages.map(({ id }) => id), pages.map(({ signedOffAt }) => signedOffAt)],
  );
  await tables.newspaperPageRepository.query(
    `UPDATE newspaper_pages SET signed_off_at = page.signed_off_at, plate_sent_at = page.plate_sent_at, published_at = page.published_at
     FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4::timestamptz[]) AS page (id, signed_off_at, plate_sent_at, published_at)
     WHERE newspaper_pages.id = page.id`,
    [
      pages.map(({ id }) => id),
      pages.map(({ signedOffAt }) => signedOffAt),
      pages.map(({ plateSentAt }) => plateSentAt),
      pages.map(({ publishedAt }) => publishedAt),
    ],
  );
  await tables.pagePlateRepository.query(
    `INSERT INTO page_plates (page_id, number, sent_at, article_ids) SELECT id, 1, plate_sent_at, ARRAY(
       SELECT article_id FROM page_placements WHERE page_id = id ORDER BY position)
     FROM newspaper_pages WHERE id = ANY($1::uuid[])`,
    [pages.map(({ id }) => id)],
  );
};
