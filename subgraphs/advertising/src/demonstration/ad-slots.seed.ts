import {
  addDays,
  daysOfMonth,
  earlierOf,
  everyDay,
  monthOf,
  recentMonths,
  seedId,
  todayInShanghai,
} from '@media-graph/subgraph';
import { slotSizes, span } from '../ad-slot/slot-size.ts';
import type { DataSources } from '../context.ts';
import { seededCompany } from './company.seed.ts';

type Area = readonly [
  page: string,
  size: keyof typeof slotSizes,
  column: number,
  row: number,
  section: string,
];

const smallPaper: readonly Area[] = [
  ['A1', 'FRONT_EAR', 6, 1, 'politics'],
  ['A1', 'STRIP', 1, 10, 'politics'],
  ['A4', 'HALF_PAGE', 1, 7, 'economy'],
  ['A6', 'CLASSIFIED', 1, 11, 'community'],
  ['A6', 'CLASSIFIED', 3, 11, 'community'],
  ['A6', 'CLASSIFIED', 5, 11, 'community'],
  ['A6', 'CLASSIFIED', 7, 11, 'community'],
  ['A8', 'FULL_PAGE', 1, 1, 'culture'],
];

/** The last page is offered whole and in two halves: whichever is sold first leaves no room for the other. */
const largePaper: readonly Area[] = [
  ...smallPaper,
  ['A12', 'HALF_PAGE', 1, 7, 'education'],
  ['A16', 'FULL_PAGE', 1, 1, 'greater-bay-area'],
  ['A16', 'HALF_PAGE', 1, 1, 'greater-bay-area'],
  ['A16', 'HALF_PAGE', 1, 7, 'greater-bay-area'],
];

const yesterday = addDays(todayInShanghai(), -1);
/** The months whose advertisements are kept, the present one up to yesterday; of the others there are sums alone. */
export const keptMonths: readonly string[] = [...new Set(['2024-05', ...recentMonths(), monthOf(yesterday)])];
/** What May 2024 has is named as ever, what stands again in another month by that as well. */
export const keyIn = (month: string, key: string): string => (month === '2024-05' ? key : `${key} ${month}`);
/** A month's first day and its last, or yesterday. */
export const keptDays = (month: string): readonly [first: string, last: string] => {
  const [first, after] = daysOfMonth(month);
  return [first, earlierOf(addDays(after, -1), yesterday)];
};
/** The days of a month on which there was a paper; the demonstration's May ends with the 30th. */
export const paperDays = (month: string): string[] => {
  const [first, last] = keptDays(month);
  return everyDay(first, month === '2024-05' ? '2024-05-30' : last);
};
/** From 0 for a Sunday on. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay();
export const isWeekend = (date: string): boolean => [0, 6].includes(weekdayOf(date));
/** 8 pages on Saturdays and Sundays. */
export const areasOf = (date: string): readonly Area[] => (isWeekend(date) ? smallPaper : largePaper);
export const slotIdOf = (date: string, [page, size, column, row]: Area): string =>
  seedId('AdSlot', `hzrb-${date} ${page} ${size} ${column} ${row}`);

export const seedAdSlots = async ({ adSlotRepository }: DataSources): Promise<void> => {
  await adSlotRepository.insert(
    keptMonths.flatMap(paperDays).flatMap((issueDate) =>
      areasOf(issueDate).map((area) => {
        const [page, size, column, row, section] = area;
        return {
          id: slotIdOf(issueDate, area),
          organisationId: seededCompany,
          issueId: seedId('NewspaperIssue', `hzrb-${issueDate}`),
          issueDate,
          page,
          size,
          sectionId: seedId('Section', section),
          columnSpan: span(column, slotSizes[size].columns),
          rowSpan: span(row, slotSizes[size].rows),
        };
      }),
    ),
  );
};
