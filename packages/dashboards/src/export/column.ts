/** What a cell holds: it decides how it is shown, and its type in a spreadsheet. Money is in yuan, a share from 0 to 1, and so is a difference of shares. */
export type CellKind = 'text' | 'count' | 'money' | 'share' | 'change' | 'points' | 'day' | 'instant';

export type Cell = string | number | null | undefined;

export type Column<Row> = {
  readonly title: string;
  readonly kind: CellKind | ((row: Row) => CellKind);
  /** Undefined for what is not known, which is no zero; days as `2024-05-08`, instants in RFC 3339. */
  readonly value: (row: Row) => Cell;
  /** Where the rows behind it are. */
  readonly link?: (row: Row) => string | undefined;
};

export type Table = {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly { readonly value: Cell; readonly kind: CellKind }[])[];
};

export const kindOf = <Row>({ kind }: Column<Row>, row: Row): CellKind =>
  typeof kind === 'function' ? kind(row) : kind;

export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  titles: columns.map(({ title }) => title),
  rows: rows.map((row) => columns.map((column) => ({ value: column.value(row), kind: kindOf(column, row) }))),
});
