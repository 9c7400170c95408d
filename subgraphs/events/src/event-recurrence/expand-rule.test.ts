import { expect, test } from '@jest/globals';
import { expandRule } from './expand-rule.ts';

/** A Thursday. */
const start = '2027-03-04';

test.each([
  ['FREQ=WEEKLY;COUNT=3', ['2027-03-04', '2027-03-11', '2027-03-18']],
  ['FREQ=WEEKLY;BYDAY=TH,FR;COUNT=3', ['2027-03-04', '2027-03-05', '2027-03-11']],
  ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20270401', ['2027-03-04', '2027-03-18', '2027-04-01']],
  ['FREQ=MONTHLY;BYDAY=1TH;COUNT=3', ['2027-03-04', '2027-04-01', '2027-05-06']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=4;COUNT=2', ['2027-03-04', '2027-04-06']],
  ['FREQ=YEARLY;COUNT=2', ['2027-03-04', '2028-03-04']],
  ['FREQ=DAILY;UNTIL=20270305T235959Z', ['2027-03-04', '2027-03-05']],
])('%s', (rule, days) => {
  expect(expandRule(rule, start)).toEqual(days);
});

test.each([
  ['FREQ=WEEKLY;INTERVAL=1;COUNT=2', ['2027-03-04', '2027-03-11']],
  ['FREQ=WEEKLY;INTERVAL=01;COUNT=2', ['2027-03-04', '2027-03-11']],
  ['FREQ=WEEKLY;INTERVAL=02;COUNT=2', ['2027-03-04', '2027-03-18']],
  ['FREQ=WEEKLY;COUNT=02;BYDAY=TH,TH', ['2027-03-04', '2027-03-11']],
  ['FREQ=YEARLY;BYMONTH=03;BYMONTHDAY=04;COUNT=2', ['2027-03-04', '2028-03-04']],
  ['FREQ=MONTHLY;BYDAY=+1TH;COUNT=2', ['2027-03-04', '2027-04-01']],
])('%s says what it means, however it is written', (rule, days) => {
  expect(expandRule(rule, start)).toEqual(days);
});

test.each([
  ['20270304T230000Z', '2027-03-03T23:00:00Z', 'Asia/Shanghai', ['2027-03-04', '2027-03-05']],
  ['20270305T155959Z', '2027-03-04T01:00:00Z', 'Asia/Shanghai', ['2027-03-04', '2027-03-05']],
  ['20270306T000000Z', '2027-03-04T01:00:00Z', 'Asia/Shanghai', ['2027-03-04', '2027-03-05']],
  ['20270305T160000Z', '2027-03-03T16:00:00Z', 'Asia/Shanghai', ['2027-03-04', '2027-03-05', '2027-03-06']],
  ['20270305T155959Z', '2027-03-03T16:00:00Z', 'Asia/Shanghai', ['2027-03-04', '2027-03-05']],
  ['20270305T235959', '2027-03-04T01:00:00Z', 'Asia/Shanghai', ['2027-03-04', '2027-03-05']],
  ['20270306T040000Z', '2027-03-05T04:00:00Z', 'America/New_York', ['2027-03-04', '2027-03-05']],
])('until %s, from %s in %s', (last, startsAt, timeZone, days) => {
  const clock = { startsAt: new Date(startsAt), timeZone };
  expect(expandRule(`FREQ=DAILY;UNTIL=${last}`, start, clock)).toEqual(days);
});

test('a month without such a day has none', () => {
  expect(expandRule('FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', '2027-01-31')).toEqual([
    ...['2027-01-31', '2027-03-31', '2027-05-31'],
  ]);
  expect(expandRule('FREQ=YEARLY;COUNT=2', '2028-02-29')).toEqual(['2028-02-29', '2032-02-29']);
});

test.each([
  ...['', 'weekly', 'FREQ=FOO;COUNT=2', 'BYDAY=TH;COUNT=2', 'FREQ=SECONDLY;COUNT=2', 'FREQ=WEEKLY'],
  ...[
    'FREQ=WEEKLY;COUNT=2;UNTIL=20280101',
    'FREQ=WEEKLY;COUNT=1',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=DAILY;COUNT=367',
    'FREQ=YEARLY;COUNT=366',
    'FREQ=WEEKLY;BYDAY=1TH;COUNT=2',
  ],
  ...['FREQ=DAILY;COUNT=99999999', 'FREQ=DAILY;COUNT=1e9', 'FREQ=DAILY;INTERVAL=-1;COUNT=2'],
  ...['FREQ=WEEKLY;BYDAY=TU;COUNT=2', 'FREQ=WEEKLY;BYDAY=XX;COUNT=2', 'FREQ=YEARLY;BYMONTH=13;COUNT=2'],
  ...[
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2',
    'FREQ=WEEKLY;COUNT=2;FOO=1',
    'FREQ=DAILY;BYHOUR=3;COUNT=2',
  ],
  ...[
    'FREQ=WEEKLY;UNTIL=soon',
    'FREQ=WEEKLY;UNTIL=19990101',
    'FREQ=WEEKLY;COUNT=2;COUNT=3',
    'FREQ=WEEKLY;COUNT=2\nX',
  ],
  ...[`FREQ=WEEKLY;COUNT=2;BYDAY=${'TH,'.repeat(90)}TH`, 'FREQ=WEEKLY;\u200bCOUNT=2'],
])('%j is no rule', (rule) => {
  expect(() => expandRule(rule, start)).toThrow('INVALID_INPUT');
});
