import { expect, test } from '@jest/globals';
import { promqlNames } from './promql-names.ts';

test('a name that there is not is found', () => {
  expect(
    promqlNames('sum by (a, le) (rate(none_total{b="c", d!="e"}[5m])) / clamp_min(other, 0.1) > 1.5e9'),
  ).toEqual({
    metrics: [
      { name: 'none_total', labels: ['b', 'd'] },
      { name: 'other', labels: [] },
    ],
    grouped: ['a', 'le'],
  });
});
