import process from 'node:process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { searchQuery } from './search-query.ts';
import { searchVector } from './search-vector.ts';

const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
beforeAll(() => client.connect());
afterAll(() => client.end());

const found = async (pairs: readonly (readonly [text: string, typed: string])[]): Promise<boolean[]> => {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT vector::tsvector @@ query::tsquery AS found
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (vector, query, position) ORDER BY position`,
    [pairs.map(([text]) => searchVector(text)), pairs.map(([, typed]) => searchQuery(typed))],
  );
  return rows.map((row) => row.found);
};

test('PostgreSQL finds what the two scripts and English endings have in common, and nothing else', async () => {
  const text = '惠州市委統戰部在惠州日報社舉行座談會。Printing companies visited 東江雲媒。';
  const hits = ['统战部', '統戰', '云媒', '座', '惠州座谈会', 'visit print', '日報社'];
  const misses = ['統戰局', '戰統', '澳門', 'Macau', '會東'];
  expect(await found(hits.map((typed) => [text, typed]))).toEqual(hits.map(() => true));
  expect(await found(misses.map((typed) => [text, typed]))).toEqual(misses.map(() => false));
});

test('PostgreSQL finds each piece of a text of any Chinese characters', async () => {
  const character = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
  const frequent = fc.constantFrom(...'的了和惠州市委統戰部东江云媒日报发展大学生活动中心');
  const text = fc.string({ unit: fc.oneof(character, frequent), minLength: 2, maxLength: 40 });
  const samples = fc.sample(fc.tuple(text, fc.nat(), fc.integer({ min: 1, max: 6 })), 1000);
  const pairs = samples.map(([whole, at, length]) => {
    const start = at % whole.length;
    return [whole, whole.slice(start, start + length)] as const;
  });
  expect((await found(pairs)).indexOf(false)).toBe(-1);
});

test('PostgreSQL takes whatever is typed, and whatever is indexed', async () => {
  const piece = fc.constantFrom(
    "'",
    '"',
    '\\',
    ':*',
    '&',
    '<->',
    '!',
    '(',
    '統戰部',
    "it's",
    '的',
    '\0',
    '😀',
    ' ',
    'ß',
    '𠮷',
  );
  const typed = fc.oneof(
    fc.array(piece).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  const samples = fc.sample(typed, 1000);
  const expected = samples.map((text) => searchQuery(text) !== '');
  expect(await found(samples.map((text) => [text, text]))).toEqual(expected);
});

test('a text above the limits of a vector is taken, and phrases are found behind them', async () => {
  const long = `${'公司發展，'.repeat(6000)}最後一句說統戰部`;
  expect(
    await found([
      [long, '統戰部'],
      [long, '最后一句说'],
      [long, '統戰局'],
    ]),
  ).toEqual([true, true, false]);
  const varied = Array.from({ length: 300_000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * 7919) % 20_902)),
  );
  expect(await found([[varied.join(''), varied.slice(5, 9).join('')]])).toEqual([true]);
});

test('a word of its own ranks above the same characters inside two other words', async () => {
  const { rows } = await client.query<{ text: string }>(
    `SELECT text FROM unnest($1::text[], $2::text[]) AS indexed (text, vector)
     WHERE vector::tsvector @@ $3::tsquery ORDER BY ts_rank(vector::tsvector, $3::tsquery) DESC`,
    [
      ['今日報道會議', '惠州日報會議'],
      ['今日報道會議', '惠州日報會議'].map(searchVector),
      searchQuery('日报'),
    ],
  );
  expect(rows.map(({ text }) => text)).toEqual(['惠州日報會議', '今日報道會議']);
});
