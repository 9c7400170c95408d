import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { residentId } from '../testing/new-agency.ts';
import { ageOn } from './age-on.ts';
import { birthDateOf, isResidentId } from './resident-id.ts';

test.each([
  ['2000-06-15', '2018-06-14', 17],
  ['2000-06-15', '2018-06-15', 18],
  ['2004-02-29', '2005-02-28', 0],
  ['2004-02-29', '2005-03-01', 1],
  ['2030-01-01', '2027-01-01', -3],
])('born on %s, on %s one is %i', (bornOn, day, age) => expect(ageOn(bornOn, day)).toBe(age));

test.each(['', '11010519491231002', '11010519491231002x', '110105194912310021', '110105194912310022X'])(
  '%p is no resident identity number',
  (number) => expect(isResidentId(number)).toBe(false),
);

test('the example of GB 11643 is one', () => {
  expect(isResidentId('11010519491231002X')).toBe(true);
  expect(birthDateOf('11010519491231002X')).toBe('1949-12-31');
});

test('a wrong figure is noticed', () => {
  fc.assert(
    fc.property(fc.nat(999), fc.nat(16), fc.integer({ min: 1, max: 9 }), (serial, place, by) => {
      const number = residentId('1980-02-03', serial);
      expect(isResidentId(number)).toBe(true);
      const figure = (Number(number[place]) + by) % 10;
      expect(isResidentId(number.slice(0, place) + figure + number.slice(place + 1))).toBe(false);
    }),
  );
});
