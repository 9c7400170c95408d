import type { Indicator } from '../indicator.entity.ts';
import { words } from './words.ts';

const joined = {
  owner: words('大數據研究院', 'The big-data institute'),
  audience: words('集團管理層與財務', 'Headquarters and finance'),
  dimensions: ['SECTION'],
  isAdditive: false,
  isMoreBetter: true,
} as const;

/** Content and business in one figure: what one owner says, divided by what another says. */
export const joinedIndicators: readonly Indicator[] = [
  {
    code: 'ad-revenue-per-article',
    name: words('篇均廣告收入', 'Advertising revenue of an article'),
    formula: words('版塊廣告收入 ÷ 版塊發稿量', 'Advertising revenue of a section, divided by its articles'),
    ...joined,
    unit: 'FEN',
    sources: ['advertising', 'content'],
    recognition: words(
      '收入以見報日計，稿件以首發日計',
      'Revenue on the day of appearance, articles on the day on which they came out',
    ),
    asks: [
      { owner: 'ads', indicator: 'ad-revenue' },
      { owner: 'content', indicator: 'articles-published' },
    ],
  },
  {
    code: 'ad-revenue-per-thousand-reads',
    name: words('千次閱讀廣告收入', 'Advertising revenue of a thousand reads'),
    formula: words(
      '版塊廣告收入 ÷ 版塊閱讀數 × 1000',
      'Advertising revenue of a section, divided by its reads, times 1,000',
    ),
    ...joined,
    unit: 'FEN',
    sources: ['advertising', 'insights'],
    recognition: words(
      '收入以見報日計，閱讀以來源所報日期計',
      'Revenue on the day of appearance, reads on the day that the source counted them for',
    ),
    asks: [
      { owner: 'ads', indicator: 'ad-revenue', times: 1_000 },
      { owner: 'own', indicator: 'reads' },
    ],
  },
];
