import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { valueReader } from './value-reader.ts';

const timestamptz = 1184;
const readInstant = valueReader(timestamptz)!;
const driver: (text: string) => unknown = pg.types.getTypeParser(timestamptz);

test.each([
  '2024-05-07 08:30:00+00',
  '2024-05-07 08:30:00.2+00',
  '2024-05-07 08:30:00.25+00',
  '2024-05-07 08:30:00.256+00',
  '2024-05-07 08:30:00.256789+00',
  '2024-05-07 08:30:00+08',
  '2024-05-07 08:30:00-03:30',
  '0099-05-07 08:30:00+00',
  '12024-05-07 08:30:00+00',
  '0044-03-15 12:00:00+00 BC',
  'infinity',
  '-infinity',
])('%s is read as the driver reads it', (text) => {
  expect(readInstant(text)).toEqual(driver(text));
});

test('any instant to the millisecond is read as it was written', () => {
  const instants = fc.date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (instant) => {
      const text = instant
        .toISOString()
        .replace('T', ' ')
        .replace(/\.?0*Z$/, '');
      expect(readInstant(`${text}+00`)).toEqual(instant);
    }),
  );
});

test('a bigint is one, a date and a text stay as they are', () => {
  expect(valueReader(20)!('9007199254740993')).toBe(9007199254740993n);
  expect([valueReader(1082), valueReader(25), valueReader(2950)]).toEqual([undefined, undefined, undefined]);
  expect(valueReader(3802)!('{"en":"text"}')).toEqual({ en: 'text' });
});
