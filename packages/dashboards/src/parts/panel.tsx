import { useRef, useState } from 'react';
import { type Column, tableOf } from '../export/column.ts';
import { ExportButtons } from '../export/export-buttons.tsx';
import { type ListPages, readAll } from '../export/read-all.ts';
import type { Problem } from '../graph/problems-at.ts';
import { useLanguage } from '../language/language.ts';
import type { ChartOptions, Colours } from './base-options.ts';
import { Chart, type ChartHandle } from './chart.tsx';
import { DataTable } from './data-table.tsx';
import { ProblemNotes } from './problem-notes.tsx';
import { usePrinting } from './use-printing.ts';

type Props<Row> = {
  readonly title: string;
  /** Of the files that are taken along. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined until they are known. */
  readonly rows: readonly Row[] | undefined;
  /** Without, there is the table alone. */
  readonly chart?: ((colours: Colours) => ChartOptions) | undefined;
  readonly height?: number;
  readonly onChoose?: (series: number, place: number) => void;
  readonly problems?: readonly Problem[];
  readonly again?: () => void;
  readonly isSynthetic?: boolean;
  /** How many there are, where not all are shown. */
  readonly total?: number | undefined;
  readonly hint?: string | undefined;
  /** The list that the rows begin, where there may be more: all of it is taken along. */
  readonly pages?: ListPages<Row>;
};

/** Figures as a chart and as a table, to be taken along as CSV, XLSX or picture. */
export const Panel = <Row,>(props: Props<Row>) => {
  const {
    title,
    name,
    columns,
    rows,
    chart,
    height,
    onChoose,
    problems = [],
    again,
    isSynthetic,
    total,
    hint,
    pages,
  } = props;
  const { say } = useLanguage();
  const [showsTable, setShowsTable] = useState(chart === undefined);
  const handle = useRef<ChartHandle>(null);
  const isPrinting = usePrinting();
  const isEmpty = rows !== undefined && rows.length === 0;
  // Of rows of which nothing may be known but what they are called there is nothing to draw.
  const [, ...figures] = columns;
  const hasFigures = rows?.some((row) => figures.some(({ value }) => value(row) != null)) ?? false;
  return (
    <section className="panel" aria-busy={rows === undefined}>
      <header>
        <h2>{title}</h2>
        {isSynthetic && <span className="tag">{say('synthetic')}</span>}
        {rows && rows.length > 0 && (
          <div className="tools">
            {chart && (
              <button type="button" aria-expanded={showsTable} onClick={() => setShowsTable(!showsTable)}>
                {say('table')}
              </button>
            )}
            <ExportButtons
              name={name}
              title={title}
              table={async (onProgress) => tableOf(columns, pages ? await readAll(pages, onProgress) : rows)}
              total={total ?? rows.length}
              picture={chart && (() => handle.current!.picture())}
            />
          </div>
        )}
      </header>
      {hint && <p className="hint">{hint}</p>}
      <ProblemNotes problems={problems} again={again} isPart={hasFigures} />
      {rows === undefined && problems.length === 0 && <p className="waiting">{say('loading')}</p>}
      {isEmpty && problems.length === 0 && <p className="empty">{say('empty')}</p>}
      {chart && rows && rows.length > 0 && (hasFigures || problems.length === 0) && (
        <Chart options={chart} handle={handle} {...(height && { height })} onChoose={onChoose} />
      )}
      {(showsTable || isPrinting) && rows && rows.length > 0 && (
        <DataTable caption={title} columns={columns} rows={rows} />
      )}
      {total !== undefined && rows && total > rows.length && (
        <p className="hint">{say('firstOf', { shown: rows.length, total })}</p>
      )}
    </section>
  );
};
