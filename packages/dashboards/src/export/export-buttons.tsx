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
  readonly table: () => Table;
  readonly picture?: (() => Promise<Blob>) | undefined;
};

type Format = 'CSV' | 'XLSX' | 'PNG';

/** Takes along what is shown. It is noted who took what before there is a file. */
export const ExportButtons = ({ name, title, table, picture }: Props) => {
  const { say } = useLanguage();
  const client = useClient();
  const isPerson = Boolean(useContext(SessionContext)?.person);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const content = async (format: Format): Promise<Blob> => {
    if (format === 'PNG') return await picture!();
    if (format === 'XLSX') return await xlsxOf(table(), title);
    return new Blob([csvOf(table())], { type: 'text/csv;charset=utf-8' });
  };
  const take = async (format: Format): Promise<void> => {
    setState('busy');
    try {
      // What everybody may see is nobody's.
      if (isPerson) await recordExport(client, { view: name, format, rowCount: table().rows.length });
      saveFile(`${name}.${format.toLowerCase()}`, await content(format));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const formats: Format[] = picture ? ['CSV', 'XLSX', 'PNG'] : ['CSV', 'XLSX'];
  return (
    <>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          disabled={state === 'busy'}
          aria-label={say('takeAs', { title, format })}
          onClick={() => void take(format)}
        >
          {format}
        </button>
      ))}
      <span role="status" className="hint">
        {state === 'busy' ? say('exporting') : state === 'failed' ? say('notExported') : ''}
      </span>
    </>
  );
};
