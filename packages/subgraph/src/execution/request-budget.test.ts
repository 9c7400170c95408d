import { expect, test } from '@jest/globals';
import { RequestBudget } from './request-budget.ts';

const codeOf = ({ reason }: RequestBudget): unknown => reason?.extensions.code;
const times = (count: number, work: () => void): void => {
  for (let index = 0; index < count; index++) work();
};

test.each<[string, (budget: RequestBudget) => void]>([
  ['values', (budget) => times(150_001, () => budget.countValue(1))],
  ['keys', (budget) => times(10_001, () => budget.countValue(1_000))],
  ['text', (budget) => times(11, () => budget.countText(1_000_000))],
  ['rows', (budget) => times(40, () => budget.countRow(1024 * 1024))],
])('too many %s are too expensive', (_, use) => {
  const budget = new RequestBudget();
  use(budget);
  expect(codeOf(budget)).toBe('OPERATION_TOO_EXPENSIVE');
});

test('what a page of a large list takes is not', () => {
  const budget = new RequestBudget();
  times(100_000, () => budget.countValue(20));
  times(10_000, () => budget.countRow(1_000));
  expect(codeOf(budget)).toBeUndefined();
});

test('all are told once that the time is up, or that nobody waits', async () => {
  const told: string[] = [];
  const budget = new RequestBudget(10);
  budget.onStop(() => told.push('one'));
  budget.onStop(() => told.push('other'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  budget.abandon();
  expect([codeOf(budget), told]).toEqual(['DEADLINE_EXCEEDED', ['one', 'other']]);
  const left = new RequestBudget(60_000);
  left.abandon();
  expect(codeOf(left)).toBe('REQUEST_CANCELLED');
});

test('time is up although no timer could say so, and never after the end', async () => {
  const busy = new RequestBudget(5);
  const began = performance.now();
  while (performance.now() < began + 10);
  times(1024, () => busy.countValue(0));
  expect(codeOf(busy)).toBe('DEADLINE_EXCEEDED');
  const done = new RequestBudget(5);
  done.end();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(codeOf(done)).toBeUndefined();
});
