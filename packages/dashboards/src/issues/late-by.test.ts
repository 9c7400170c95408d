import { expect, test } from '@jest/globals';
import { type IssueTimes, lateBy } from './late-by.ts';

const night: IssueTimes = {
  platesSentAt: '2024-05-07T16:30:00Z',
  pressStart: '2024-05-07T17:05:00Z',
  pressEnd: '2024-05-07T18:16:00Z',
  onTimeRate: 1,
  pressRuns: [{ plannedStart: '2024-05-07T17:05:00Z', plannedEnd: '2024-05-07T18:16:00Z' }],
};

test.each<[string, Partial<IssueTimes>, string[]]>([
  ['all is in time', {}, []],
  [
    'plates after the planned start',
    { platesSentAt: '2024-05-07T17:10:00Z', pressStart: '2024-05-07T17:40:00Z' },
    ['newsroom'],
  ],
  ['a press that starts late with its plates there', { pressStart: '2024-05-07T17:25:00Z' }, ['printing']],
  ['a press that stood still', { pressEnd: '2024-05-07T19:00:00Z' }, ['printing']],
  ['ten minutes are no matter', { pressStart: '2024-05-07T17:15:00Z' }, []],
  ['routes after a run in time', { onTimeRate: 0.9 }, ['distribution']],
  ['routes after a late run', { onTimeRate: 0.9, pressEnd: '2024-05-07T19:00:00Z' }, ['printing']],
  [
    'nothing is known',
    { platesSentAt: null, pressStart: null, pressEnd: null, onTimeRate: null, pressRuns: null },
    [],
  ],
])('%s', (_, times, late) => {
  expect(lateBy({ ...night, ...times })).toEqual(late);
});
