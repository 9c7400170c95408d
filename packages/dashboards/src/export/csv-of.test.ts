import { expect, test } from '@jest/globals';
import { type Column, tableOf } from './column.ts';
import { csvOf } from './csv-of.ts';

type Row = { readonly name: string; readonly amount: number | null };
const columns: Column<Row>[] = [
  { title: '名稱', kind: 'text', value: ({ name }) => name },
  { title: 'Amount', kind: 'money', value: ({ amount }) => amount },
];
const csv = (...rows: Row[]): string => csvOf(tableOf(columns, rows));

test('a file begins with a byte order mark, and its numbers are whole', () => {
  expect(csv({ name: '惠州', amount: -1234567.89 }, { name: 'none', amount: null })).toBe(
    '\uFEFF名稱,Amount\r\n惠州,-1234567.89\r\nnone,\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\0=1', '＝1', '＋1', '－1', '＠1'])(
  '%j is a text to every spreadsheet',
  (name) => {
    const [, line] = csv({ name, amount: 1 }).split('\r\n', 2);
    expect(line!.replace(/^"/, '')).toMatch(/^'/);
  },
);

test('instants are what clocks show in Shanghai, and say so', () => {
  const at: Column<string>[] = [{ title: 'at', kind: 'instant', value: (instant) => instant }];
  expect(csvOf(tableOf(at, ['2024-05-07T22:10:00.000Z']))).toBe('\uFEFFat\r\n2024-05-08T06:10:00+08:00\r\n');
});

test('commas, quotes and ends of lines stay in their cells', () => {
  expect(csv({ name: 'a,"b"\nc', amount: 0 })).toContain('"a,""b""\nc",0');
});
