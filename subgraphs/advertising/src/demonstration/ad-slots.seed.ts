import { seedId } from '@media-graph/subgraph';
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

export const seededDays: readonly number[] = Array.from({ length: 30 }, (_, index) => index + 1);
export const dateOf = (day: number): string => `2024-05-${String(day).padStart(2, '0')}`;
export const isWeekend = (day: number): boolean =>
  [0, 6].includes(new Date(`${dateOf(day)}T00:00Z`).getUTCDay());
/** 8 pages on Saturdays and Sundays. */
export const areasOf = (day: number): readonly Area[] => (isWeekend(day) ? smallPaper : largePaper);
export const slotIdOf = (day: number, [page, size, column, row]: Area): string =>
  seedId('AdSlot', `hzrb-${dateOf(day)} ${page} ${size} ${column} ${row}`);

export const seedAdSlots = async ({ adSlotRepository }: DataSources): Promise<void> => {
  await adSlotRepository.insert(
    seededDays.flatMap((day) =>
      areasOf(day).map((area) => {
        const [page, size, column, row, section] = area;
        return {
          id: slotIdOf(day, area),
          organisationId: seededCompany,
          issueId: seedId('NewspaperIssue', `hzrb-${dateOf(day)}`),
          issueDate: dateOf(day),
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
