import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { highlight } from './highlight.ts';
import { matchRanges } from './match-ranges.ts';

const text = '惠州市委統戰部昨日舉行座談會。東江雲媒介紹了新平台，Printing companies 也派人出席。';

const marked = (pieces: { text: string; match: boolean }[]): string =>
  pieces.map((piece) => (piece.match ? `[${piece.text}]` : piece.text)).join('');

test('what was looked for is marked in the script of the text', () => {
  expect(marked(highlight(text, '统战部 云媒'))).toBe(
    '惠州市委[統戰部]昨日舉行座談會。東江[雲媒]介紹了新平台，Printing companies 也派人出席。',
  );
});

test('English is marked whatever its ending, and full-width letters as they stand', () => {
  expect(marked(highlight(text, 'printed company'))).toContain('，[Printing] [companies] 也');
  expect(marked(highlight('本報ＡＩ實驗室', 'ai'))).toBe('本報[ＡＩ]實驗室');
});

test('matches that touch or overlap are one', () => {
  expect(matchRanges('統戰部門', '統戰部 部門')).toEqual([{ start: 0, end: 4 }]);
});

test('a letter that folds to several is marked whole', () => {
  expect(marked(highlight('東江㈱社', '株'))).toBe('東江[㈱]社');
});

test('the snippet is taken where most is found, begins with a sentence and shows what is left out', () => {
  const long = `${'今天天氣很好。'.repeat(40)}統戰部開會。${'明天下雨。'.repeat(40)}昨天統戰部與僑商會簽約。${'後天晴。'.repeat(40)}`;
  const pieces = highlight(long, '统战部 侨商会', { length: 40 });
  expect(marked(pieces)).toMatch(/^…明天下雨。.*昨天\[統戰部\]與\[僑商會\]簽約。.*…$/u);
  expect(pieces.map((piece) => piece.text).join('').length).toBeLessThanOrEqual(42);
});

test('without a match the snippet is the beginning', () => {
  expect(highlight(text, '深圳', { length: 7 })).toEqual([
    { text: '惠州市委統戰部', match: false },
    { text: '…', match: false },
  ]);
  expect(highlight('', '深圳')).toEqual([]);
  expect(marked(highlight('短文', ''))).toBe('短文');
});

test('the pieces are the text itself, cut at most at both ends and never inside a letter', () => {
  const letters = fc.constantFrom(...'惠州統戰部云雲媒。\nab 😀𠮷㈱ｶﾞ', '😀', '𠮷');
  const texts = fc.string({ unit: letters, maxLength: 200 });
  fc.assert(
    fc.property(
      texts,
      fc.string({ unit: letters, maxLength: 6 }),
      fc.integer({ min: 2, max: 60 }),
      (whole, query, length) => {
        const pieces = highlight(whole, query, { length });
        const shown = pieces.map((piece) => piece.text).join('');
        expect(whole).toContain(shown.replace(/^…|…$/g, ''));
        expect(shown.isWellFormed()).toBe(whole.isWellFormed());
        if (whole.length <= length) expect(shown).toBe(whole);
        expect(shown.length).toBeLessThanOrEqual(length + 2);
        if (matchRanges(whole, query).length > 0) expect(pieces.some((piece) => piece.match)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
