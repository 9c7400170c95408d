import type { CellKind, Table } from './column.ts';

const formats: Partial<Record<CellKind, string>> = {
  count: '#,##0',
  money: '#,##0.00',
  share: '0.0%',
  change: '+0.0%;-0.0%;0.0%',
  points: '+0.0%;-0.0%;0.0%',
  day: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm',
};

/** A spreadsheet has no time zones: what clocks show in Shanghai. */
const clock = (instant: string): Date => new Date(new Date(instant).getTime() + 8 * 3_600_000);

const cellOf = (value: unknown, kind: CellKind) => {
  if (value === null || value === undefined) return null;
  const format = formats[kind];
  if (kind === 'day' || kind === 'instant') {
    const date = kind === 'day' ? new Date(`${value}T00:00:00Z`) : clock(String(value));
    return { type: Date, value: date, format: format! };
  }
  if (typeof value === 'number') return { type: Number, value, format: format ?? '0' };
  return { type: String, value: String(value) };
};

/** A table as a spreadsheet of one sheet, whose numbers, shares and days are such and no texts. */
export const xlsxOf = async ({ titles, rows }: Table, sheet: string): Promise<Blob> => {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const head = titles.map((value) => ({ type: String, value, fontWeight: 'bold' as const }));
  const body = rows.map((row) => row.map(({ value, kind }) => cellOf(value, kind)));
  return await writeExcelFile([head, ...body], {
    // What Excel takes as the name of a sheet.
    sheet: sheet.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: titles.map(() => ({ width: 22 })),
    stickyRowsCount: 1,
  }).toBlob();
};
