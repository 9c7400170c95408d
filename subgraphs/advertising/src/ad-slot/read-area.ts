import { refused, requireBetween } from '@media-graph/subgraph';
import type { AdSlotInput } from '../generated/resolvers.ts';
import type { AdSlot } from './ad-slot.entity.ts';
import { isPage } from './is-page.ts';
import { readFreeSize } from './read-free-size.ts';
import { readWordCapacity } from './read-word-capacity.ts';
import { isOfFreeSize, rowCentimetres, slotSizes, span } from './slot-size.ts';

type Area = Pick<AdSlot, 'columnSpan' | 'rowSpan' | 'heightCm' | 'wordCapacity'>;

/** The first column of what covers the sheet rather than one page: of the fold, and of both pages. */
const onSheet: Partial<Record<AdSlotInput['size'], number>> = { FOLD: 9, SPREAD: 1 };

/** Where an area lies. @throws INVALID_INPUT for one that does not lie on its page, or on its sheet */
export const readArea = ({ page, size, column, row, ...wanted }: AdSlotInput, ...field: string[]): Area => {
  if (!isPage(page))
    throw refused('INVALID_INPUT', 'A page is a letter and its number, such as A1', ...field, 'page');
  const free = readFreeSize(isOfFreeSize(size), wanted, ...field);
  const first = onSheet[size];
  if (first !== undefined && Number(page.slice(1)) % 2 > 0)
    throw refused(
      'INVALID_INPUT',
      'What lies across two pages is opened on the left one, whose number is even',
      ...field,
      'page',
    );
  const fields = isOfFreeSize(size)
    ? { columns: free!.columns, rows: Math.ceil(free!.heightCm / rowCentimetres) }
    : slotSizes[size];
  const from = first ?? requireBetween(column!, 1, 9 - fields.columns, ...field, 'column');
  return {
    columnSpan: span(from, fields.columns),
    rowSpan: span(requireBetween(row!, 1, 13 - fields.rows, ...field, 'row'), fields.rows),
    heightCm: free?.heightCm ?? null,
    wordCapacity: readWordCapacity(size, wanted.wordCapacity, ...field),
  };
};
