/** How a product is cut from the sheet, as finished pages of a 對開 sheet, both sides together. */
const pagesOfHalfSheet = { BROADSHEET: 4, TABLOID: 8, SIXTEENMO: 16, THIRTY_TWOMO: 32 } as const;

/** Square metres of a 對開 sheet: half of the 0.86 m² of the full sheet, 787 × 1092 mm. */
const halfSheetArea = 0.43;

export type PrintedFormat = keyof typeof pagesOfHalfSheet;

export type PrintedMatter = {
  readonly copies: number;
  readonly pageCount: number;
  readonly format: PrintedFormat;
  /** Grams per square metre. */
  readonly grammage: number;
};

/** How many 對開 sheets (對開張) one copy takes; a half one where the pages do not fill the last. */
export const halfSheetsPerCopy = (pageCount: number, format: PrintedFormat): number =>
  pageCount / pagesOfHalfSheet[format];

/**
 * The weight of the paper that copies take, in whole grams: copies × 對開張 per copy × 0.43 m² × g/m².
 *
 * The formula and the area are those by which Chinese printers reckon paper. That a broadsheet is
 * half of the full sheet and a tabloid a quarter, so that a 對開 sheet holds four or eight pages, is how 人民日報 and
 * 參考消息 are told apart (https://22.t2y.org/zz/2hi2026xi.html).
 *
 * @param spoilage the part that is printed and thrown away, 0.025 for 2.5 %; none when `copies` are gross copies
 */
export const paperGrams = ({ copies, pageCount, format, grammage }: PrintedMatter, spoilage = 0): bigint =>
  BigInt(
    Math.round(copies * halfSheetsPerCopy(pageCount, format) * halfSheetArea * grammage * (1 + spoilage)),
  );

/** Kilograms, for showing. */
export const kilograms = (grams: bigint): number => Number(grams) / 1000;
