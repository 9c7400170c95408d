import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toHans, toHant } from './convert-script.ts';
import { searchQuery } from './search-query.ts';
import { searchTerms } from './search-terms.ts';
import { searchVector } from './search-vector.ts';

const text =
  '惠州市委統戰部昨日在惠州日報社舉行座談會，介紹東江雲媒的新平台。Printing companies from Hong Kong visited ' +
  '3個印刷廠；歐陽先生說：「發展要靠人才」，會後參觀了報業印務公司。';

test.each([
  '統戰部',
  '统战',
  '云媒',
  '雲媒',
  '惠州日报',
  '印刷',
  '歐陽先生',
  'ＨＯＮＧ kong',
  'print company',
  'visits',
])('%s is found', (query) => expect(finds(text, query)).toBe(true));

test.each(['統戰局', '日媒', '戰統', '昨日在深圳', 'Macau', '惠州 澳門'])('%s is not found', (query) =>
  expect(finds(text, query)).toBe(false),
);

test('words typed without a space may stand apart in the text', () => {
  expect(finds(text, '惠州印刷')).toBe(true);
  expect(finds(text, '印务公司惠州')).toBe(true);
});

test('a word of the dictionary is a term, and so is each word inside it', () => {
  const terms = searchTerms('惠州市委統戰部').map(({ term }) => term);
  expect(terms).toEqual(expect.arrayContaining(['=统战部', '=统战', '=惠州', '统战', '战部']));
});

test('a word that only looks like one inside two others has no term of its own', () => {
  const terms = searchTerms('今日报道').map(({ term }) => term);
  expect(terms).toContain('日报');
  expect(terms).not.toContain('=日报');
});

const sentences = [
  '惠州市委統戰部舉行座談會研究招商引資新舉措推動高質量發展',
  '粤港澳大湾区主流媒体联盟昨日在东江边成立首批成员共二十三家',
  '歐陽震華與司馬光於臺北後里的麵館裏複習複雜的髮型設計乾坤',
  '長春市長春藥店里賣的葯品乒乓球拍賣完了南京市長江大橋',
];

test.each(sentences)(
  'each piece of two to six characters finds its sentence in either script: %s',
  (sentence) => {
    const scripts = [(piece: string) => piece, toHans, toHant];
    for (let start = 0; start < sentence.length - 1; start++) {
      for (let length = 2; length <= 6; length++) {
        const piece = sentence.slice(start, start + length);
        for (const script of scripts) expect([piece, finds(sentence, script(piece))]).toEqual([piece, true]);
      }
    }
  },
);

test('each piece of any text of Chinese characters finds it, single characters too', () => {
  const character = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
  const words = fc.constantFrom(...'的了和惠州市委統戰部东江云媒日报发展大学生活动中心公司机场'.split(''));
  const chinese = fc.string({ unit: fc.oneof(character, words), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(chinese, fc.nat(), fc.integer({ min: 1, max: 6 }), (whole, at, length) => {
      const start = at % whole.length;
      expect(finds(whole, whole.slice(start, start + length))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('each piece is found in a text that exceeds the positions PostgreSQL keeps', () => {
  const long = `${'公司發展，'.repeat(6000)}最後一句說統戰部`;
  expect(finds(long, '统战部')).toBe(true);
  expect(finds(long, '最后一句说')).toBe(true);
  expect(finds(long, '統戰局')).toBe(false);
});

test.each(['', ' ', '\0', '😀', "'", '& | ! ( ) :* <->', '\\', '。，「」', '\ud800'])(
  '%j looks for nothing',
  (query) => {
    expect(searchQuery(query)).toBe('');
  },
);

test('whatever is typed is a valid query, and whatever is indexed a valid vector', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom("'", "''", '\\', ':*', '&', '<->', '統戰部', "it's", '的', 'a', '\0', '😀', ' '))
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(anything, (typed) => {
      const query = searchQuery(typed);
      expect(query === '' || /^(?:'[^'\\\0\s]+'(?::\*)?|[()&| ]|<->)+$/u.test(query)).toBe(true);
      expect(searchVector(typed)).toMatch(/^(?:'[^'\\\0\s]+':\d+(?:,\d+)* ?)*$/u);
      if (query !== '') expect(finds(typed, typed)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a very long text is cut to a query of bounded size', () => {
  expect(searchQuery('惠州日報統戰部招商引資'.repeat(1000)).length).toBeLessThan(5000);
  expect(searchQuery('惠'.repeat(10_000)).length).toBeLessThan(10_000);
  expect(searchQuery('x'.repeat(10_000))).toBe(`'${'x'.repeat(64)}'`);
});

const finds = (indexed: string, typed: string): boolean => matches(searchVector(indexed), searchQuery(typed));

// PostgreSQL's rules for @@, as far as these queries use them; search.db.test.ts asks PostgreSQL itself.
const matches = (vector: string, query: string): boolean => {
  const index = new Map(
    Array.from(vector.matchAll(/'([^']+)':([\d,]+)/gu), ([, term = '', at = '']) => [
      term,
      at.split(',').map(Number),
    ]),
  );
  const tokens = query.match(/'[^']+'(?::\*)?|<->|[()&|]/gu) ?? [];
  const has = (tokens: readonly string[]): boolean => {
    const parts = splitAt(tokens, '|');
    if (parts.length > 1) return parts.some(has);
    const all = splitAt(tokens, '&');
    if (all.length > 1) return all.every(has);
    const phrase = splitAt(tokens, '<->');
    if (phrase.length > 1) {
      const places = phrase.map(([term = '']) => index.get(term.slice(1, -1)) ?? []);
      return places[0]!.some((at) => places.every((place, offset) => place.includes(at + offset)));
    }
    if (tokens[0] === '(') return has(tokens.slice(1, -1));
    const term = tokens[0]?.match(/'(.+)'/u)?.[1] ?? '';
    return tokens[0]?.endsWith(':*')
      ? [...index.keys()].some((key) => key.startsWith(term))
      : index.has(term);
  };
  return tokens.length > 0 && has(tokens);
};

const splitAt = (tokens: readonly string[], operator: string): string[][] => {
  let depth = 0;
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token === operator && depth === 0) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
};
