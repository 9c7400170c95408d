import { inShanghai } from '../language/dates.ts';
import type { Table } from './column.ts';

/** By which a spreadsheet takes a text for a formula (OWASP ASVS 1.2.10), also as full-width signs. */
const dangerous = /^[=+\-@\t\r\0＝＋－＠]/;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as CSV (RFC 4180) that spreadsheets open in the right script and run nothing of: with a byte order mark, and an
 * apostrophe before texts that would be formulas. Numbers are whole, with a point; instants are what clocks show in Shanghai,
 * as on the page.
 */
export const csvOf = ({ titles, rows }: Table): string => {
  const written = ({ value, kind }: Table['rows'][number][number]): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return String(value);
    if (kind === 'instant') return inShanghai(value);
    return quoted(dangerous.test(value) ? `'${value}` : value);
  };
  const head = titles.map((value) => ({ value, kind: 'text' as const }));
  return `\uFEFF${[head, ...rows].map((line) => line.map(written).join(',')).join('\r\n')}\r\n`;
};
