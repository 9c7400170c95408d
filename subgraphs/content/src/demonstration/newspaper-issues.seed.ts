import { everyDay, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { insertIssues, publicationCode } from './insert-issues.ts';

/** Where the demonstration's articles stand; days and pages are synthetic. */
const placements = [
  { issueDate: '2024-05-08', page: 'A1', article: 'e3-signing', position: 1, column: 1, areaCm2: 620 },
  {
    issueDate: '2024-05-08',
    page: 'A3',
    article: 'e3-investment-climate',
    position: 1,
    column: 1,
    areaCm2: 980,
  },
  { issueDate: '2024-05-09', page: 'A3', article: 'e1-study-tour', position: 1, column: 1, areaCm2: 540 },
  { issueDate: '2024-05-10', page: 'A4', article: 'e5-matchmaking', position: 1, column: 1, areaCm2: 460 },
  { issueDate: '2024-05-10', page: 'A2', article: 'e6-chamber-board', position: 2, column: 4, areaCm2: 240 },
  { issueDate: '2024-05-11', page: 'A1', article: 'e7-youth', position: 2, column: 3, areaCm2: 380 },
  { issueDate: '2024-05-13', page: 'A3', article: 'e8-clubhouse', position: 1, column: 1, areaCm2: 300 },
  { issueDate: '2024-05-14', page: 'A6', article: 'e9-platform', position: 1, column: 1, areaCm2: 420 },
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
  await tables.newspaperRepository.insert(masthead);
  await insertIssues(tables, everyDay('2024-05-01', '2024-05-30'), placements);
};
