import { useContext, useState } from 'react';
import { useClient } from 'urql';
import { SessionContext } from '../graph/session.ts';
import { useLanguage } from '../language/language.ts';
import type { Table } from './column.ts';
import { csvOf } from './csv-of.ts';
import { recordExport } from './record-export.ts';
import { saveFile } from './save-file.ts';
import { xlsxOf } from './xlsx-of.ts';

type Props = {
  readonly name: string;
  readonly title: string;
  /** All that is taken along; told are the rows that are there so far. */
  readonly table: (onProgress: (count: number) => void) => Promise<Table>;
  /** How many there are. */
  readonly total: number;
  readonly picture?: (() => Promise<Blob>) | undefined;
};

type Format = 'CSV' | 'XLSX' | 'PNG';

/** Takes along what is shown, and what a list has beyond that. It is noted who took what before there is a file. */
export const ExportButtons = ({ name, title, table, total, picture }: Props) => {
  const { say } = useLanguage();
  const client = useClient();
  const isPerson = Boolean(useContext(SessionContext)?.person);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const content = async (format: Format, taken: Table): Promise<Blob> => {
    if (format === 'PNG') return await picture!();
    if (format === 'XLSX') return await xlsxOf(taken, title);
    return new Blob([csvOf(taken)], { type: 'text/csv;charset=utf-8' });
  };
  const take = async (format: Format): Promise<void> => {
    setBusy(true);
    setSaid(say('exporting'));
    try {
      const taken = await table((count) => setSaid(say('exportingRows', { count, total })));
      const { length: shown } = taken.rows;
      // What everybody may see is nobody's.
      if (isPerson) await recordExport(client, { view: name, format, rowCount: shown });
      saveFile(`${name}.${format.toLowerCase()}`, await content(format, taken));
      setSaid(shown < total ? say('exportedFirst', { shown, total }) : '');
    } catch {
      setSaid(say('notExported'));
    }
    setBusy(false);
  };
  const formats: Format[] = picture ? ['CSV', 'XLSX', 'PNG'] : ['CSV', 'XLSX'];
  return (
    <>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          disabled={isBusy}
          aria-label={say('takeAs', { title, format })}
          onClick={() => void take(format)}
        >
          {format}
        </button>
      ))}
      <span role="status" className="hint">
        {said}
      </span>
    </>
  );
};
