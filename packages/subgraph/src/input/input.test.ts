import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMonth } from '../calendar/is-month.ts';
import { MutationRefused } from '../mutation/refused.ts';
import { optionalFapiaoNumber } from './optional-fapiao-number.ts';
import { optionalUrl } from './optional-url.ts';
import { requireBetween } from './require-between.ts';
import {
  requireCode,
  requireFapiaoNumber,
  requirePhone,
  requireReference,
  requireSlug,
} from './require-code.ts';
import { readDate, requireDate } from './require-date.ts';
import { requireEntries } from './require-entries.ts';
import { optionalId, requireId } from './require-id.ts';
import { optionalLocalized, requireLocalized } from './require-localized.ts';
import { requireMinor } from './require-minor.ts';
import { requirePast } from './require-past.ts';
import { requireTerritory } from './require-territory.ts';
import { isBlank, optionalText, requireText, requireTextBetween } from './require-text.ts';

const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof MutationRefused)) throw error;
    return error.userErrors[0];
  }
};
const invalid = (...field: string[]) => expect.objectContaining({ code: 'INVALID_INPUT', field });

test('a text comes without the blanks around it, and counts characters, not UTF-16 units', () => {
  expect(requireText('  統戰\n第二行 ', 8, 'input', 'a')).toBe('統戰\n第二行');
  expect(requireText('𠮷'.repeat(5), 5, 'input', 'a')).toBe('𠮷'.repeat(5));
});

test.each([
  ['empty', ' '],
  ['too long', 'abcdef'],
  ['with a NUL', 'a\u0000b'],
  ['with half a character', 'a\ud842'],
  ['that turns the direction of a page', 'a\u202eb'],
  ['with a mark of direction', 'a\u200eb'],
  ['with a code point that is none', 'a\uffffb'],
])('a text %s is refused at its field', (_, text) => {
  expect(refusal(() => requireText(text, 5, 'input', 'a'))).toEqual(invalid('input', 'a'));
});

/** Blanks of any script, format characters, fillers, marks without a letter, damage: nothing that a reader sees. */
const nothings = [
  ...['', ' ', '\t\n', '\u00a0', '\u1680', '\u2003', '\u3000', '\u2028', '\u0085'],
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u034f', '\ufe0f', '\u{e0020}'],
  ...['\u3164', '\u115f', '\u1160', '\uffa0', '\u2800', '\u0301', '\u20e3'],
  ...[
    '\u200e',
    '\u200f',
    '\u061c',
    '\u202e',
    '\u2066',
    '\0',
    '\u0007',
    '\uffff',
    '\ufdd0',
    '\ufffc',
    '\ufffd',
    '\ud842',
  ],
];

test('a text of nothing that shows is empty, on its own and in any mixture', () => {
  for (const text of nothings) {
    expect([text, isBlank(text)]).toEqual([text, true]);
    expect(refusal(() => requireText(text, 9, 'input', 'a'))).toEqual(invalid('input', 'a'));
    expect(optionalText(text, 9)).toBeNull();
    expect(optionalLocalized({ zhHant: text, en: 'x' }, 9)).toEqual({ en: 'x' });
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...nothings)), (parts) => isBlank(parts.join(''))),
    { numRuns: 200 },
  );
});

test.each(['a', '統', '。', '-', '👩‍👩‍👧', '❤️', 'é', '\u{20bb7}', 'ㅤ統ㅤ'])('%s says something', (text) => {
  expect(isBlank(text)).toBe(false);
  expect(requireText(text, 9, 'input', 'a')).toBe(text.replaceAll('ㅤ', ''));
});

test('a text that must say something has characters enough, blanks not counted', () => {
  expect(requireTextBetween(' 停電了 ', 3, 5, 'input', 'a')).toBe('停電了');
  expect(refusal(() => requireTextBetween(' 停電 ', 3, 5, 'input', 'a'))).toEqual(invalid('input', 'a'));
});

test('an optional text of blanks is none', () => {
  expect([optionalText(undefined, 5), optionalText(null, 5), optionalText(' ', 5)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('of a localized text the languages that were written stay', () => {
  expect(requireLocalized({ zhHant: ' 統戰 ', en: '' }, 9, 'input', 'name')).toEqual({ zhHant: '統戰' });
  expect(optionalLocalized({ en: ' ' }, 9, 'input', 'name')).toBeNull();
  expect(refusal(() => requireLocalized({}, 9, 'input', 'name'))).toEqual(invalid('input', 'name'));
  expect(refusal(() => requireLocalized({ en: 'abc' }, 2, 'input', 'name'))).toEqual(
    invalid('input', 'name', 'en'),
  );
});

test('an id has the shape of one', () => {
  expect(requireId('018CC251-F400-7672-9094-0C5F469F1818', 'input', 'id')).toMatch(/^018cc251/);
  expect(optionalId(null, 'input', 'id')).toBeNull();
  expect(refusal(() => requireId('1; DROP TABLE', 'input', 'id'))).toEqual(invalid('input', 'id'));
});

test('a number lies between two others', () => {
  expect(requireBetween(3, 1, 3, 'input', 'n')).toBe(3);
  expect(requireBetween(3n, 1n, 3n, 'input', 'n')).toBe(3n);
  expect(refusal(() => requireBetween(4n, 1n, 3n, 'input', 'n'))).toEqual(invalid('input', 'n'));
});

test('a month is written as one', () => {
  expect(['1999-12', '2024-05'].every(isMonth)).toBe(true);
  expect(['2024-13', '2024-00', '2024-5', '1024-05', '2999-01', 'May', ''].some(isMonth)).toBe(false);
});

test.each([
  ['a territory', () => requireTerritory('XX', 'input', 'a'), () => requireTerritory('HK')],
  ['a territory', () => requireTerritory('hk', 'input', 'a'), () => requireTerritory('CN')],
  ['a territory', () => requireTerritory('ZZ', 'input', 'a'), () => requireTerritory('MO')],
  ['a slug', () => requireSlug('Greater Bay', 60, 'input', 'a'), () => requireSlug('greater-bay', 60)],
  ['a slug', () => requireSlug('greater--bay', 60, 'input', 'a'), () => requireSlug('b2', 2)],
  ['a code', () => requireCode('r-1', 2, 20, 'input', 'a'), () => requireCode('R-1', 2, 20)],
  ['a reference', () => requireReference('a b', 40, 'input', 'a'), () => requireReference('a-B1', 40)],
  [
    'the number of a tax invoice',
    () => requireFapiaoNumber('123456789', 'input', 'a'),
    () => requireFapiaoNumber('01234567'),
  ],
  [
    'the number of a tax invoice, if any',
    () => optionalFapiaoNumber('1', 'input', 'a'),
    () => optionalFapiaoNumber(null),
  ],
  ['a telephone number', () => requirePhone('call me', 'input', 'a'), () => requirePhone('+86 752-123')],
  ['a date', () => requireDate('0001-01-01', 'input', 'a'), () => requireDate('1900-01-01')],
  ['a past', () => requirePast(new Date(Date.now() + 60_000), 'input', 'a'), () => requirePast(new Date(0))],
  ['a sum', () => requireMinor(-1n, {}, 'input', 'a'), () => requireMinor(0n, {})],
  ['a list', () => requireEntries([], 1, 2, 'input', 'a'), () => requireEntries([1], 1, 2)],
  [
    'an address',
    () => optionalUrl('https://me:pw@a.example', 'input', 'a'),
    () => optionalUrl('http://a.example/報'),
  ],
  ['an address', () => optionalUrl('javascript:1', 'input', 'a'), () => optionalUrl(' ')],
])('what is no %s is refused at its field, what is one is taken', (_, bad, good) => {
  expect(refusal(bad)).toEqual(invalid('input', 'a'));
  expect(good).not.toThrow();
});

test('dates of an argument are the caller’s mistake', () => {
  expect(() => readDate('3000-01-01', 'on')).toThrow('`on` is a date');
});
