import { areasOf, isWeekend, seededDays } from './ad-slots.seed.ts';

/** What the demonstration's customers buy in May 2024. All of it is made up. */
type Common = {
  readonly key: string;
  readonly advertiser: string;
  readonly product: string;
  /** Of the rate card's price. */
  readonly percent: bigint;
  readonly section?: string;
};
type PrintCampaign = Common & {
  readonly medium: 'PRINT';
  readonly section: string;
  /** Days of May, each with the index of the area in that day's paper. */
  readonly insertions: readonly (readonly [day: number, area: number])[];
};
type OtherCampaign = Common & {
  readonly medium: 'DIGITAL' | 'OOH' | 'EVENT';
  readonly from: string;
  readonly to: string;
  readonly quantity?: bigint;
  readonly face?: string;
  readonly frames?: readonly number[];
  readonly event?: string;
  readonly article?: string;
};

export type Campaign = PrintCampaign | OtherCampaign;

const weekday = (day: number): number => (day + 2) % 7; // 1 May 2024 was a Wednesday
const area = (page: string, size: string, column: number, row: number) => (day: number) =>
  areasOf(day).findIndex(([p, s, c, r]) => p === page && s === size && c === column && r === row);

type Where = ReturnType<typeof area>;

const print = (
  advertiser: string,
  product: string,
  section: string,
  percent: bigint,
  where: Where,
  when: (day: number) => boolean,
): Campaign => ({
  key: `${advertiser} ${product} ${section} ${where(1)}`,
  medium: 'PRINT',
  advertiser,
  product,
  section,
  percent,
  insertions: seededDays.filter((day) => when(day) && where(day) >= 0).map((day) => [day, where(day)]),
});

const ear = area('A1', 'FRONT_EAR', 6, 1);
const strip = area('A1', 'STRIP', 1, 10);
const economyHalf = area('A4', 'HALF_PAGE', 1, 7);
const cultureFull = area('A8', 'FULL_PAGE', 1, 1);
const educationHalf = area('A12', 'HALF_PAGE', 1, 7);
const lastFull = area('A16', 'FULL_PAGE', 1, 1);
const lastTop = area('A16', 'HALF_PAGE', 1, 1);
const lastBottom = area('A16', 'HALF_PAGE', 1, 7);

const classified: readonly Campaign[] = [
  'huipinhui',
  'publishing',
  'example-home',
  'huizhou-daily-travel',
].map((advertiser, index) => ({
  ...print(
    advertiser,
    'classified',
    'community',
    100n,
    area('A6', 'CLASSIFIED', 1 + 2 * index, 11),
    (day) => (day * 7 + index * 3) % 5 !== 0,
  ),
  key: `${advertiser} classified`,
}));

export const campaigns: readonly Campaign[] = [
  print('example-bank', 'front-ear', 'politics', 92n, ear, (day) => day % 3 !== 0),
  print('publishing', 'front-ear', 'politics', 85n, ear, (day) => day % 6 === 0),
  print('example-home', 'strip', 'politics', 88n, strip, (day) => day % 2 === 0),
  print('huizhou-daily-travel', 'strip', 'politics', 80n, strip, (day) => day % 4 === 1),
  print(
    'example-motors',
    'half-page',
    'economy',
    90n,
    economyHalf,
    (day) => !isWeekend(day) && day % 3 === 1,
  ),
  print('huipinhui', 'half-page', 'economy', 80n, economyHalf, (day) => !isWeekend(day) && day % 3 === 2),
  print('publishing', 'half-page', 'education', 80n, educationHalf, (day) => weekday(day) === 2),
  print('example-motors', 'full-page', 'culture', 95n, cultureFull, (day) => weekday(day) === 5),
  print('example-bank', 'full-page', 'culture', 93n, cultureFull, (day) => weekday(day) === 3),
  print('huizhou-daily-travel', 'full-page', 'greater-bay-area', 78n, lastFull, (day) => weekday(day) === 4),
  print('example-home', 'half-page', 'greater-bay-area', 90n, lastTop, (day) => weekday(day) === 1),
  print('example-motors', 'half-page', 'greater-bay-area', 91n, lastBottom, (day) => weekday(day) === 1),
  ...classified,
  {
    key: 'splash motors',
    medium: 'DIGITAL',
    advertiser: 'example-motors',
    product: 'toutiao-splash',
    percent: 90n,
    from: '2024-05-01',
    to: '2024-05-31',
    quantity: 3_100_000n,
  },
  {
    key: 'splash travel',
    medium: 'DIGITAL',
    advertiser: 'huizhou-daily-travel',
    product: 'toutiao-splash',
    percent: 80n,
    from: '2024-05-10',
    to: '2024-05-20',
    quantity: 660_000n,
  },
  {
    key: 'banner bank',
    medium: 'DIGITAL',
    advertiser: 'example-bank',
    product: 'web-banner',
    percent: 95n,
    section: 'economy',
    from: '2024-05-01',
    to: '2024-05-31',
    quantity: 1_550_007n,
  },
  {
    key: 'feed huipinhui',
    medium: 'DIGITAL',
    advertiser: 'huipinhui',
    product: 'zhangzhong-feed',
    percent: 100n,
    from: '2024-05-01',
    to: '2024-05-31',
    quantity: 93_000n,
  },
  {
    key: 'lake home',
    medium: 'OOH',
    advertiser: 'example-home',
    product: 'outdoor-screen',
    percent: 85n,
    from: '2024-04-15',
    to: '2024-06-14',
    face: 'west-lake-screen',
    frames: [1],
  },
  {
    key: 'station bank',
    medium: 'OOH',
    advertiser: 'example-bank',
    product: 'outdoor-screen',
    percent: 90n,
    from: '2024-05-01',
    to: '2024-05-31',
    face: 'station-screen',
    frames: [1, 2],
  },
  {
    key: 'wall travel',
    medium: 'OOH',
    advertiser: 'huizhou-daily-travel',
    product: 'outdoor-screen',
    percent: 75n,
    from: '2024-05-01',
    to: '2024-05-31',
    face: 'daya-bay-wall',
    frames: [1],
  },
  {
    key: 'partner huipinhui',
    medium: 'EVENT',
    advertiser: 'huipinhui',
    product: 'event-partner',
    percent: 60n,
    from: '2024-05-07',
    to: '2024-05-08',
    event: 'e3',
  },
  {
    key: 'partner travel',
    medium: 'EVENT',
    advertiser: 'huizhou-daily-travel',
    product: 'event-partner',
    percent: 50n,
    from: '2024-05-20',
    to: '2024-05-24',
    event: 'e7',
    article: 'sponsored-study-tours',
  },
];
