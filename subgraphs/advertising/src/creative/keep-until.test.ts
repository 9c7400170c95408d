import { expect, test } from '@jest/globals';
import { keepUntil } from './keep-until.ts';

test.each([
  ['three years after the last line', ['2024-05-31', '2024-06-14', '2024-01-01'], '2027-06-14'],
  ['three years after a leap day', ['2024-02-29'], '2027-02-28'],
  ['without lines', [], null],
])('%s', (_, ends, until) => expect(keepUntil(ends.map((endsOn) => ({ endsOn })))).toBe(until));
