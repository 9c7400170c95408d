import { expect, test } from '@jest/globals';
import { readDeadline } from './read-deadline.ts';

test('an answer is waited for as long as the gateway says, and never for long', () => {
  expect(readDeadline({})).toBe(5_000);
  expect(readDeadline({ 'graph-deadline': '120' })).toBe(120);
  expect(readDeadline({ 'graph-deadline': '0' })).toBe(0);
  expect(readDeadline({ 'graph-deadline': '999999999' })).toBe(5_000);
});

test.each(['', '-1', '1e3', 'soon', '1234567890'])('%j is no time', (given) => {
  expect(() => readDeadline({ 'graph-deadline': given })).toThrow(
    expect.objectContaining({ code: 'BAD_REQUEST' }),
  );
});
