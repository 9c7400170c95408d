import { daysBetween, earlierOf, monthOf } from '@media-graph/subgraph';
import { areasOf, isWeekend, keptDays, keptMonths, keyIn, paperDays, weekdayOf } from './ad-slots.seed.ts';

/** What the demonstration's customers buy in a month. All of it is made up. */
type Common = {
  readonly key: string;
  /** In which it appears, and is ordered. */
  readonly month: string;
  readonly advertiser: string;
  readonly product: string;
  /** Of the rate card's price. */
  readonly percent: bigint;
  readonly section?: string;
};
type PrintCampaign = Common & {
  readonly medium: 'PRINT';
  readonly section: string;
  /** Each with the index of the area in that day's paper. */
  readonly insertions: readonly (readonly [date: string, area: number])[];
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

const area = (page: string, size: string, column: number, row: number) => (date: string) =>
  areasOf(date).findIndex(([p, s, c, r]) => p === page && s === size && c === column && r === row);

type Where = ReturnType<typeof area>;
/** By the day of the month, and its date. */
type When = (day: number, date: string) => boolean;
type PrintPlan = readonly [
  advertiser: string,
  product: string,
  section: string,
  percent: bigint,
  where: Where,
  when: When,
];

const print = (
  month: string,
  [advertiser, product, section, percent, where, when]: PrintPlan,
  name = `${advertiser} ${product} ${section} ${where('2024-05-01')}`,
): PrintCampaign => ({
  ...{ key: keyIn(month, name), month, medium: 'PRINT', advertiser, product, section, percent },
  insertions: paperDays(month)
    .filter((date) => when(Number(date.slice(-2)), date) && where(date) >= 0)
    .map((date) => [date, where(date)]),
});

const ear = area('A1', 'FRONT_EAR', 6, 1);
const strip = area('A1', 'STRIP', 1, 10);
const economyHalf = area('A4', 'HALF_PAGE', 1, 7);
const cultureFull = area('A8', 'FULL_PAGE', 1, 1);
const educationHalf = area('A12', 'HALF_PAGE', 1, 7);
const lastFull = area('A16', 'FULL_PAGE', 1, 1);
const lastTop = area('A16', 'HALF_PAGE', 1, 1);
const lastBottom = area('A16', 'HALF_PAGE', 1, 7);

const on =
  (weekday: number): When =>
  (_, date) =>
    weekdayOf(date) === weekday;

const printed: readonly PrintPlan[] = [
  ['example-bank', 'front-ear', 'politics', 92n, ear, (day) => day % 3 !== 0],
  ['publishing', 'front-ear', 'politics', 85n, ear, (day) => day % 6 === 0],
  ['example-home', 'strip', 'politics', 88n, strip, (day) => day % 2 === 0],
  ['huizhou-daily-travel', 'strip', 'politics', 80n, strip, (day) => day % 4 === 1],
  [
    'example-motors',
    'half-page',
    'economy',
    90n,
    economyHalf,
    (day, date) => !isWeekend(date) && day % 3 === 1,
  ],
  ['huipinhui', 'half-page', 'economy', 80n, economyHalf, (day, date) => !isWeekend(date) && day % 3 === 2],
  ['publishing', 'half-page', 'education', 80n, educationHalf, on(2)],
  ['example-motors', 'full-page', 'culture', 95n, cultureFull, on(5)],
  ['example-bank', 'full-page', 'culture', 93n, cultureFull, on(3)],
  ['huizhou-daily-travel', 'full-page', 'greater-bay-area', 78n, lastFull, on(4)],
  ['example-home', 'half-page', 'greater-bay-area', 90n, lastTop, on(1)],
  ['example-motors', 'half-page', 'greater-bay-area', 91n, lastBottom, on(1)],
];

const classified = ['huipinhui', 'publishing', 'example-home', 'huizhou-daily-travel'].map(
  (advertiser, index): PrintPlan => [
    ...([advertiser, 'classified', 'community', 100n] as const),
    area('A6', 'CLASSIFIED', 1 + 2 * index, 11),
    (day: number) => (day * 7 + index * 3) % 5 !== 0,
  ],
);

type OfMay = Omit<OtherCampaign, 'month'>;
const otherOfMay: readonly OfMay[] = [
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

/** As in May, without its events: what runs into other months fills the whole one, or what has passed of it. */
const again = (month: string, { event: _, article: __, quantity, ...campaign }: OfMay): Campaign[] => {
  const [first, last] = keptDays(month);
  const dayIn = (date: string): string => {
    if (monthOf(date) !== '2024-05') return monthOf(date) < '2024-05' ? first : last;
    return `${month}${date.slice(-3)}`;
  };
  const from = dayIn(campaign.from);
  const to = earlierOf(last, dayIn(campaign.to));
  if (from > to) return [];
  const daily = quantity && quantity / BigInt(daysBetween(campaign.from, campaign.to) + 1);
  return [
    {
      ...{ ...campaign, month, key: keyIn(month, campaign.key), from, to },
      ...(daily && { quantity: daily * BigInt(daysBetween(from, to) + 1) }),
    },
  ];
};

export const campaigns: readonly Campaign[] = keptMonths.flatMap((month) => [
  ...[
    ...printed.map((plan) => print(month, plan)),
    ...classified.map((plan) => print(month, plan, `${plan[0]} classified`)),
  ].filter(({ insertions }) => insertions.length > 0),
  ...otherOfMay.flatMap((campaign) =>
    month === '2024-05' ? [{ ...campaign, month }] : again(month, campaign),
  ),
]);
