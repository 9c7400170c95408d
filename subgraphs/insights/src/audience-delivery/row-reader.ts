import { RequestRefused } from '@media-graph/service';
import { parse } from 'csv-parse/sync';
import { longestLine } from './line-reader.ts';
import { audienceFields, type Raw } from './read-audience-row.ts';

/** A row that could be read, or what was wrong with one that could not. */
export type ReadRow = { readonly raw: Raw } | { readonly error: string };

type Lines = AsyncIterable<string | null>;

const tooLong: ReadRow = { error: `A row has at most ${longestLine} characters` };

/** What stands between the commas of a line; undefined where its quotes do not match. */
const cellsOf = (line: string): string[] | undefined => {
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  try {
    return parse(line, { trim: true })[0] ?? [];
  } catch {
    return undefined;
  }
};

const readHead = (line: string | null): string[] => {
  const names = line === null ? undefined : cellsOf(line.replace(/^\uFEFF/, ''));
  const unknown = names?.find((name) => !audienceFields.includes(name));
  const twice = names?.find((name, index) => names.indexOf(name) < index);
  const missing = ['day', 'channelId'].find((name) => !names?.includes(name));
  const said = (name: string) => JSON.stringify(name.slice(0, 40));
  const wrong =
    (names === undefined && 'is none') ||
    (unknown !== undefined && `names ${said(unknown)}, which is no field`) ||
    (twice !== undefined && `names ${twice} twice`) ||
    (missing !== undefined && `lacks ${missing}`);
  if (wrong)
    throw new RequestRefused(
      'BAD_REQUEST',
      `The head line ${wrong}; fields are ${audienceFields.join(', ')}`,
    );
  return names!;
};

const readCsvLine = (names: readonly string[], line: string): ReadRow => {
  const cells = cellsOf(line);
  if (!cells) return { error: 'The quotes of this row do not match' };
  if (cells.length !== names.length)
    return { error: `This row has ${cells.length} cells, and the head line ${names.length}` };
  return { raw: Object.fromEntries(names.map((name, index) => [name, cells[index]])) };
};

/**
 * No value that is taken has a line of its own, so that each line is a row by itself: a quote that nobody closed is one bad
 * row, and does not take those after it along.
 */
const readCsv = async function* (lines: Lines): AsyncGenerator<ReadRow> {
  let names: string[] | undefined;
  for await (const line of lines) {
    if (names) yield line === null ? tooLong : readCsvLine(names, line);
    else names = readHead(line);
  }
};

/** How many fields a line of JSON names, also where it names one twice. */
const namesIn = (line: string): number =>
  [...line.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;

const readObject = (line: string): ReadRow => {
  try {
    const raw: unknown = JSON.parse(line);
    if (raw !== null && typeof raw === 'object' && !Array.isArray(raw))
      return namesIn(line) === Object.keys(raw).length
        ? { raw: raw as Raw }
        : { error: 'This names a field twice, or has objects in it' };
  } catch {
    // Falls through: what is no JSON is as bad as what is no object.
  }
  return { error: 'This is no object of JSON' };
};

const readNdjson = async function* (lines: Lines): AsyncGenerator<ReadRow> {
  let isFirst = true;
  for await (const line of lines) {
    yield line === null ? tooLong : readObject(isFirst ? line.replace(/^\uFEFF/, '') : line);
    isFirst = false;
  }
};

/** How rows of a content type are read from lines, one by one as they come. @throws RequestRefused for a type that is none of the two */
export const rowReader = (type: string | undefined): ((lines: Lines) => AsyncGenerator<ReadRow>) => {
  const name = (type ?? '').split(';')[0]!.trim().toLowerCase();
  if (name === 'text/csv') return readCsv;
  if (name === 'application/x-ndjson' || name === 'application/ndjson') return readNdjson;
  throw new RequestRefused('UNSUPPORTED_TYPE', 'Rows come as text/csv or as application/x-ndjson');
};
