import { expect, test } from '@jest/globals';
import { keepUntil } from './keep-until.ts';

test.each([
  ['three years after the last line', '2024-06-14', 3, '2027-06-14'],
  ['three years after a leap day', '2024-02-29', 3, '2027-02-28'],
  ['ten years', '2024-06-14', 10, '2034-06-14'],
] as const)('%s', (_, lastDay, years, until) => expect(keepUntil(lastDay, years)).toBe(until));
