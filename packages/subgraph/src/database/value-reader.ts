import pg from 'pg';

const int8 = 20;
const date = 1082;
const timestamptz = 1184;

const parseTimestamp: (text: string) => unknown = pg.types.getTypeParser(timestamptz);
const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
};

/**
 * An instant as PostgreSQL writes it in UTC, `2024-05-07 08:30:00.25+00`, which costs a tenth of what the driver's
 * parser takes; what is written in another way, such as `infinity`, is the driver's.
 */
const readTimestamp = (text: string): unknown => {
  const { length } = text;
  const isUsual = length >= 22 && length <= 26 && text[0] !== '0' && text[4] === '-' && text.endsWith('+00');
  if (!isUsual) return parseTimestamp(text);
  const fraction = length === 22 ? 0 : digits(text, 20, length - 3) * 10 ** (26 - length);
  return new Date(
    Date.UTC(
      digits(text, 0, 4),
      digits(text, 5, 7) - 1,
      digits(text, 8, 10),
      digits(text, 11, 13),
      digits(text, 14, 16),
      digits(text, 17, 19),
      fraction,
    ),
  );
};

type Read = (text: string) => unknown;

/** int8 is a bigint and a date stays `YYYY-MM-DD`; the driver's defaults are a string and a local midnight. */
const own: Readonly<Record<number, Read>> = {
  [int8]: BigInt,
  [date]: (text) => text,
  [timestamptz]: readTimestamp,
};

/** How values of PostgreSQL's types are read, for the driver. */
export const valueTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): Read =>
    own[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
};

/** What makes a value of PostgreSQL's text; undefined where it is the text. */
export type ValueReader = Read | undefined;

const textTypes = new Set([18, 19, 25, 1042, 1043, 2950, date]);

export const valueReader = (oid: number): ValueReader =>
  textTypes.has(oid) ? undefined : valueTypes.getTypeParser(oid, 'text');
