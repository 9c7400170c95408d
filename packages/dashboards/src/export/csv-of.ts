import type { Cell, Table } from './column.ts';

/** By which a spreadsheet takes a text for a formula (OWASP ASVS 1.2.10), also as full-width signs. */
const dangerous = /^[=+\-@\t\r\0＝＋－＠]/;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as CSV (RFC 4180) that spreadsheets open in the right script and run nothing of: with a byte order mark, and an
 * apostrophe before texts that would be formulas. Numbers are whole, with a point.
 */
export const csvOf = ({ titles, rows }: Table): string => {
  const written = (value: Cell): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return String(value);
    return quoted(dangerous.test(value) ? `'${value}` : value);
  };
  const lines = [titles, ...rows.map((row) => row.map(({ value }) => value))];
  return `\uFEFF${lines.map((line) => line.map(written).join(',')).join('\r\n')}\r\n`;
};
