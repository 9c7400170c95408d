import { expect, test } from '@jest/globals';
import { keepUntil } from './keep-until.ts';

test.each([
  ['three years after the last line', '2024-06-14', '2027-06-14'],
  ['three years after a leap day', '2024-02-29', '2027-02-28'],
  ['without lines', null, null],
])('%s', (_, lastDay, until) => expect(keepUntil(lastDay)).toBe(until));
