import type { AdSlotSize } from '../generated/resolvers.ts';

type Fields = { readonly columns: number; readonly rows: number };

/** An area as it is priced: columns of a page, and centimetres of a broadsheet page. */
export type Measure = { readonly columns: number; readonly heightCm: number };

/** Sizes of areas that are as large as was agreed. */
type FreeSize = 'FREE_SIZE' | 'CLASSIFIED_WORDS';

/** What tells how large a slot is. */
type Sized = { readonly size: AdSlotSize; readonly columnSpan: string; readonly heightCm: number | null };

/**
 * Of the grid of a page, 8 columns by 12 rows: a broadsheet's, and as well a tabloid's, whose rows are lower. The fold is
 * the ninth column of the left page. The database has the same sizes in `ad_slots_size`.
 */
export const slotSizes: Readonly<Record<Exclude<AdSlotSize, FreeSize>, Fields>> = {
  FULL_PAGE: { columns: 8, rows: 12 },
  HALF_PAGE: { columns: 8, rows: 6 },
  QUARTER_PAGE: { columns: 4, rows: 6 },
  STRIP: { columns: 8, rows: 3 },
  VERTICAL_STRIP: { columns: 2, rows: 12 },
  FRONT_EAR: { columns: 3, rows: 2 },
  CLASSIFIED: { columns: 2, rows: 2 },
  FILLER: { columns: 1, rows: 1 },
  SPREAD: { columns: 17, rows: 12 },
  FOLD: { columns: 1, rows: 12 },
};

/** Height of a row of the grid on a broadsheet page. */
export const rowCentimetres = 4;

/** Fields of the grid on a page. */
export const pageFields = 96;

export const wholePage: Measure = { columns: 8, heightCm: 48 };

/** Whether each area of a size is as large as was agreed for it. */
export const isOfFreeSize = (size: AdSlotSize): size is FreeSize =>
  size === 'FREE_SIZE' || size === 'CLASSIFIED_WORDS';

/** How large a size is; one that is free is as large as was agreed. The fold of a spread is not paid for. */
export const measureOf = (size: AdSlotSize, free: Measure): Measure => {
  if (isOfFreeSize(size)) return free;
  const { columns, rows } = slotSizes[size];
  return { columns: size === 'SPREAD' ? 2 * wholePage.columns : columns, heightCm: rows * rowCentimetres };
};

/** The range of PostgreSQL for `length` fields from `first` on: 1 and 8 are `[1,9)`. */
export const span = (first: number, length: number): string => `[${first},${first + length})`;

const ends = (range: string): number[] => (range.match(/\d+/g) ?? []).map(Number);

/** Where a range such as `[1,9)` begins. */
export const firstOf = (range: string): number => ends(range)[0]!;

/** How many fields a range such as `[1,9)` has. */
export const lengthOf = (range: string): number => ends(range)[1]! - ends(range)[0]!;

export const measureOfSlot = ({ size, columnSpan, heightCm }: Sized): Measure =>
  measureOf(size, { columns: lengthOf(columnSpan), heightCm: heightCm ?? 0 });

/** The share of a page that an area has: 2 for a spread. */
export const shareOf = ({ columns, heightCm }: Measure): number =>
  (columns * heightCm) / (wholePage.columns * wholePage.heightCm);
