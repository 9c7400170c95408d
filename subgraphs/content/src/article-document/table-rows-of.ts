import { refused, requireEntries } from '@media-graph/subgraph';
import type { Node } from 'prosemirror-model';
import type { RichText, TableBlock, TableCell } from '../article/article-block.entity.ts';

const most = { rows: 100, columns: 20 };

/** How wide each row is, with the cells that reach into it from above. */
const widthsOf = (rows: readonly TableCell[][]): number[] => {
  const widths = rows.map(() => 0);
  rows.forEach((cells, index) => {
    for (const cell of cells)
      for (let row = index; row < index + cell.rows; row++) widths[row] = (widths[row] ?? 0) + cell.columns;
  });
  return widths;
};

/** The rows of a table. @throws INVALID_INPUT for a table whose rows are not equally wide, or that is too large */
export const tableRowsOf = (
  table: Node,
  textOf: (cell: Node, ...field: string[]) => RichText,
  ...field: string[]
): TableBlock['rows'] => {
  const rows = requireEntries(table.children, 1, most.rows, ...field, 'content').map((row, index) =>
    row.children.map(
      (cell, column): TableCell => ({
        ...textOf(cell, ...field, 'content', String(index), 'content', String(column)),
        isHeader: cell.type.name === 'table_header',
        columns: cell.attrs.colspan,
        rows: cell.attrs.rowspan,
      }),
    ),
  );
  const widths = widthsOf(rows);
  const [width = 0] = widths;
  if (width < 1 || width > most.columns || widths.length > rows.length || widths.some((one) => one !== width))
    throw refused(
      'INVALID_INPUT',
      `The rows of a table are equally wide, of 1 to ${most.columns} columns, and no cell reaches below them`,
      ...field,
    );
  return rows;
};
