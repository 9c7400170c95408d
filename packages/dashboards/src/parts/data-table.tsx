import { type Column, kindOf } from '../export/column.ts';
import { ShownCell } from './shown-cell.tsx';

type Props<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
};

/** Rows as a table that is scrolled by itself where the page is narrow; the first column heads its row. */
export const DataTable = <Row,>({ caption, columns, rows }: Props<Row>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
  <section className="scrolls" aria-label={caption} tabIndex={0}>
    <table>
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, kind }, place) => (
            <th key={title} scope="col" className={kind === 'text' || place === 0 ? undefined : 'number'}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map((column, place) => {
              const { title, value, link } = column;
              const kind = kindOf(column, row);
              const cell = <ShownCell value={value(row)} kind={kind} link={link?.(row)} />;
              return place === 0 ? (
                <th key={title} scope="row" className={kind === 'text' ? undefined : 'whole'}>
                  {cell}
                </th>
              ) : (
                <td key={title} className={kind === 'text' ? undefined : 'number'}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
