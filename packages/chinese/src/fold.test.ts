import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Locale } from 'opencc-js';
import { toHans, toHant } from './convert-script.ts';
import { fold, foldWithOffsets } from './fold.ts';

test('both scripts and their regional variants fold to one form', () => {
  expect(fold('統戰')).toBe(fold('统战'));
  expect(fold('東江雲媒')).toBe(fold('东江云媒'));
  expect(fold('臺灣')).toBe(fold('台灣'));
  expect(fold('衞生')).toBe(fold('衛生'));
  expect(fold('着力')).toBe(fold('著力'));
  expect(fold('統戰')).toBe('统战');
});

test('width and case do not count', () => {
  expect(fold('ＡＩ　２０２４')).toBe('ai 2024');
  expect(fold('ｶﾞ')).toBe('ガ');
  expect(fold('㈼')).toBe(fold('(監)'));
});

test('invisible characters vanish and control characters separate', () => {
  expect(fold('惠\u200b州\ufeff\u00ad')).toBe('惠州');
  expect(fold('葛\u{e0100}')).toBe('葛');
  expect(fold('a\0b')).toBe('a b');
});

test('each word of the conversion dictionaries folds to the same in either script', () => {
  const { from, to } = Locale;
  const words = [from.cn, to.cn, from.hk, to.hk, from.tw, to.tw]
    .flatMap((groups) => groups ?? [])
    .flat()
    .flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : []))
    .map((entry) => entry.split(' '));
  expect(words.length).toBeGreaterThan(50_000);
  expect(words.filter(([source = '', target = '']) => fold(source) !== fold(target))).toEqual([]);
});

const chinese = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
});

test('a converted text folds to the same as its original', () => {
  fc.assert(
    fc.property(chinese, (text) => {
      expect(fold(toHans(text))).toBe(fold(text));
      expect(fold(toHant(text))).toBe(fold(text));
    }),
  );
});

test('folding is idempotent, and remembers where each letter came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: folded, starts, ends } = foldWithOffsets(text);
      expect(folded).toBe(fold(text));
      expect(fold(folded)).toBe(folded);
      for (const [index, start] of starts.entries())
        expect(fold(text.slice(start, ends[index]))).toContain(folded[index]);
    }),
    { numRuns: 2000 },
  );
});

test('a letter that folds to several is remembered whole', () => {
  expect(foldWithOffsets('a㈱b')).toEqual({ text: 'a(株)b', starts: [0, 1, 1, 1, 2], ends: [1, 2, 2, 2, 3] });
});

test('a part of a text folds to a part of the folded text', () => {
  fc.assert(
    fc.property(chinese, chinese, chinese, (before, part, after) => {
      expect(fold(before + part + after)).toBe(fold(before) + fold(part) + fold(after));
    }),
  );
});
