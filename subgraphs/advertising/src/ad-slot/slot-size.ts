import type { AdSlotSize, PageFormat } from '../generated/resolvers.ts';

/** Of the grid of a broadsheet page, 8 columns by 12 rows. The database has the same sizes in `ad_slots_size`. */
export const slotSizes: Readonly<Record<AdSlotSize, { readonly columns: number; readonly rows: number }>> = {
  FULL_PAGE: { columns: 8, rows: 12 },
  HALF_PAGE: { columns: 8, rows: 6 },
  STRIP: { columns: 8, rows: 3 },
  FRONT_EAR: { columns: 3, rows: 2 },
  CLASSIFIED: { columns: 2, rows: 2 },
};

/** Height of a row of the grid. */
export const rowCentimetres = 4;

/** Fields of the grid on a page; a tabloid page is half a broadsheet page. */
export const pageFields: Readonly<Record<PageFormat, number>> = { BROADSHEET: 96, TABLOID: 48 };

export const fieldsOf = (size: AdSlotSize): number => slotSizes[size].columns * slotSizes[size].rows;

/** The range of PostgreSQL for `length` fields from `first` on: 1 and 8 are `[1,9)`. */
export const span = (first: number, length: number): string => `[${first},${first + length})`;

/** Where a range such as `[1,9)` begins. */
export const firstOf = (range: string): number => Number(/\d+/.exec(range)?.[0]);
