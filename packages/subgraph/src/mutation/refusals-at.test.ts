import { expect, test } from '@jest/globals';
import { refusalsAt } from './refusals-at.ts';
import { refused } from './refused.ts';

const work = (error: Error) => refusalsAt(() => Promise.reject(error), 'input', 'notices', '1');

test('what an entry refuses of its own input is told at its place', async () => {
  await expect(work(refused('INVALID_INPUT', 'No', 'input', 'pages', '3'))).rejects.toMatchObject({
    userErrors: [{ code: 'INVALID_INPUT', message: 'No', field: ['input', 'notices', '1', 'pages', '3'] }],
  });
  await expect(work(refused('SOLD_OUT', 'No'))).rejects.toMatchObject({
    userErrors: [{ field: ['input', 'notices', '1'] }],
  });
});

test('what is done is answered, and what broke stays what it was', async () => {
  expect(await refusalsAt(async () => 7, 'input')).toBe(7);
  await expect(work(new TypeError('broken'))).rejects.toThrow(TypeError);
});
