import { expect, test } from '@jest/globals';
import { tableOf } from '../export/column.ts';
import { countedColumn } from './counted-column.ts';

test('what nobody read is 0, what nobody counted is said to be so, and what is not known is left open', () => {
  const column = countedColumn(
    'reads',
    (audience: { total: { reads: string } | null } | null) => audience,
    (text) => text,
  );
  const rows = [{ total: { reads: '12' } }, { total: { reads: '0' } }, { total: null }, null];
  expect(tableOf([column], rows)).toEqual({
    titles: ['reads'],
    rows: [
      [{ value: 12, kind: 'count' }],
      [{ value: 0, kind: 'count' }],
      [{ value: 'notCounted', kind: 'text' }],
      [{ value: undefined, kind: 'count' }],
    ],
  });
});
