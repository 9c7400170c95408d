import { expect, test } from '@jest/globals';
import { lookupHash } from './lookup-hash.ts';

const key = 'a key of this test alone, of 32 characters';
const hash = (kind: 'name' | 'phone' | 'address', text: string, company = 'one', by = key) =>
  lookupHash(by, company, kind, text)?.toString('hex') ?? null;

test.each([
  ['phone', '138-1234-5678', '+86 13812345678'],
  ['phone', '13812345678', '１３８ １２３４ ５６７８'],
  ['phone', '0752 222 3333', '(0752)2223333'],
  ['name', '歐陽成', '欧阳 成'],
  ['name', 'Chan Tai Man', 'chan tai-man'],
  ['address', '惠州市文明一路9號', '惠州市 文明一路 9号'],
] as const)('%s: %s is looked for as %s', (kind, one, other) => {
  expect(hash(kind, one)).toBe(hash(kind, other));
});

test('another text, kind, company or key is another hash', () => {
  const hashes = [
    hash('phone', '13812345678'),
    hash('phone', '13812345679'),
    hash('name', '13812345678'),
    hash('phone', '13812345678', 'other'),
    hash('phone', '13812345678', 'one', `${key}!`),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});

test.each(['', ' \u200b', '-()'])('nothing is looked for by %j', (text) => {
  expect([hash('phone', text), hash('name', text)]).toEqual([null, null]);
});
