import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDates } from './read-dates.ts';

const allDay = { startTime: null, endTime: null, timeZone: 'Asia/Shanghai' };

test('a month and a year reach from their first day to their last', () => {
  expect(
    readDates({
      startsOn: '2023-07-19',
      startPrecision: 'YEAR',
      endsOn: '2024-02-10',
      endPrecision: 'MONTH',
    }),
  ).toEqual({
    startsOn: '2023-01-01',
    startPrecision: 'YEAR',
    endsOn: '2024-02-29',
    endPrecision: 'MONTH',
    ...allDay,
  });
});

test('what is left out is unknown, and a date alone is a day', () => {
  expect(readDates({})).toEqual({
    startsOn: null,
    startPrecision: 'UNKNOWN',
    endsOn: null,
    endPrecision: 'UNKNOWN',
    ...allDay,
  });
  expect(readDates({ startsOn: '2024-05-07' }).startPrecision).toBe('DAY');
});

test('an hour of the end alone is one of the first day, and one before the start of the day after', () => {
  expect(readDates({ startsOn: '2024-05-07', startTime: '09:00', endTime: '11:30' })).toMatchObject({
    ...{ endsOn: '2024-05-07', endPrecision: 'DAY', startTime: '09:00:00', endTime: '11:30:00' },
  });
  const overMidnight = { startsOn: '2024-05-07', startTime: '22:00', endsOn: '2024-05-08', endTime: '01:00' };
  expect(readDates(overMidnight)).toMatchObject({ endsOn: '2024-05-08', endTime: '01:00:00' });
});

test.each([
  { startPrecision: 'MONTH' },
  { startsOn: '2024-05-07', startPrecision: 'UNKNOWN' },
  { startsOn: '2024-05-07', endsOn: '2024-05-06' },
  { startsOn: '1899-12-31' },
  { startsOn: '2024-05-07', endsOn: '2200-01-01' },
  { startsOn: '2024-05-07', startTime: '24:00' },
  { startsOn: '2024-05-07', startTime: '9:00' },
  { startsOn: '2024-05-07', startTime: '09:00 ' },
  { startsOn: '2024-05-07', startPrecision: 'MONTH', startTime: '09:00' },
  { startTime: '09:00' },
  { startsOn: '2024-05-07', endTime: '09:00' },
  { startsOn: '2024-05-07', startTime: '09:00', endTime: '09:00' },
  { startsOn: '2024-05-07', startTime: '09:00', endTime: '08:59' },
  { startsOn: '2024-05-07', timeZone: 'Asia/Huizhou' },
  { startsOn: '2024-05-07', timeZone: '+08:00' },
] as const)('%o is refused', (dates) => {
  expect(() => readDates(dates)).toThrow('INVALID_INPUT');
});

test('stored dates contain the given ones and are stored alike when given again', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const precision = fc.constantFrom('DAY' as const, 'MONTH' as const, 'YEAR' as const);
  fc.assert(
    fc.property(day, day, precision, precision, (one, other, startPrecision, endPrecision) => {
      const [startsOn, endsOn] = [one, other].sort() as [string, string];
      const stored = readDates({ startsOn, startPrecision, endsOn, endPrecision });
      expect(stored.startsOn! <= startsOn && endsOn <= stored.endsOn!).toBe(true);
      expect(readDates(stored)).toEqual(stored);
    }),
  );
});
