import type { AdSlotSize } from '../generated/resolvers.ts';

/** Of the grid of a page, 8 columns by 12 rows: a broadsheet's, and as well a tabloid's, whose rows are lower. The database has the same sizes in `ad_slots_size`. */
export const slotSizes: Readonly<Record<AdSlotSize, { readonly columns: number; readonly rows: number }>> = {
  FULL_PAGE: { columns: 8, rows: 12 },
  HALF_PAGE: { columns: 8, rows: 6 },
  STRIP: { columns: 8, rows: 3 },
  FRONT_EAR: { columns: 3, rows: 2 },
  CLASSIFIED: { columns: 2, rows: 2 },
};

/** Height of a row of the grid on a broadsheet page. */
export const rowCentimetres = 4;

/** Fields of the grid on a page. */
export const pageFields = 96;

export const fieldsOf = (size: AdSlotSize): number => slotSizes[size].columns * slotSizes[size].rows;

/** The range of PostgreSQL for `length` fields from `first` on: 1 and 8 are `[1,9)`. */
export const span = (first: number, length: number): string => `[${first},${first + length})`;

/** Where a range such as `[1,9)` begins. */
export const firstOf = (range: string): number => Number(/\d+/.exec(range)?.[0]);
