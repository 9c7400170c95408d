import type { Readable } from 'node:stream';
import { RequestRefused } from '@media-graph/service';
import { parse } from 'csv-parse';
import type { Raw } from './read-audience-row.ts';

/** A row that could be read, or what was wrong with one that could not. */
export type ReadRow = { readonly raw: Raw } | { readonly error: string };

/** Characters of one row at most. */
const longest = 10_000;

const readCsv = async function* (body: Readable): AsyncGenerator<ReadRow> {
  const errors: string[] = [];
  const rows = body.pipe(
    parse({
      ...{ columns: true, bom: true, skip_empty_lines: true, trim: true },
      ...{ skip_records_with_error: true, max_record_size: longest },
      on_skip: (error) => {
        errors.push(error?.message ?? 'This is no row of CSV');
        return undefined;
      },
    }),
  );
  body.once('error', (error) => rows.destroy(error));
  for await (const raw of rows) {
    for (const error of errors.splice(0)) yield { error };
    yield { raw };
  }
  for (const error of errors) yield { error };
};

const readObject = (line: string): ReadRow => {
  try {
    const raw: unknown = JSON.parse(line);
    if (raw !== null && typeof raw === 'object' && !Array.isArray(raw)) return { raw: raw as Raw };
  } catch {
    // Falls through: what is no JSON is as bad as what is no object.
  }
  return { error: 'This is no object of JSON' };
};

const readNdjson = async function* (body: Readable): AsyncGenerator<ReadRow> {
  let rest = '';
  for await (const part of body.setEncoding('utf8')) {
    const lines = (rest + part).split('\n');
    rest = lines.pop()!;
    if (rest.length > longest)
      throw new RequestRefused('TOO_LARGE', `A row has at most ${longest} characters`);
    for (const line of lines) if (line.trim() !== '') yield readObject(line);
  }
  if (rest.trim() !== '') yield readObject(rest);
};

/** The rows of a body, one by one as they come. @throws RequestRefused for a type that is none of the two */
export const readRows = (type: string | undefined, body: Readable): AsyncGenerator<ReadRow> => {
  const name = (type ?? '').split(';')[0]!.trim().toLowerCase();
  if (name === 'text/csv') return readCsv(body);
  if (name === 'application/x-ndjson' || name === 'application/ndjson') return readNdjson(body);
  throw new RequestRefused('UNSUPPORTED_TYPE', 'Rows come as text/csv or as application/x-ndjson');
};
