import { expect, test } from '@jest/globals';
import { MutationRefused } from '../mutation/user-error.ts';
import { requireBetween } from './require-between.ts';
import { optionalId, requireId } from './require-id.ts';
import { optionalLocalized, requireLocalized } from './require-localized.ts';
import { isMonth, requireMonth } from './require-month.ts';
import { optionalText, requireText, requireTextBetween } from './require-text.ts';

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
])('a text %s is refused at its field', (_, text) => {
  expect(refusal(() => requireText(text, 5, 'input', 'a'))).toEqual(invalid('input', 'a'));
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
  expect(requireMonth('2024-05')).toBe('2024-05');
  expect(() => requireMonth('2024-13', 'from')).toThrow('`from` is a month');
});
