import { expect, test } from '@jest/globals';
import { textRunsIn } from './text-runs-in.ts';

const run = (text: string, ...marks: 'STRONG'[]) => ({ text, marks, href: null });

test('a word that is marked in part is converted as the whole word that it is', () => {
  const runs = [run('随'), run('着', 'STRONG'), run('发'), run('展', 'STRONG')];
  const traditional = textRunsIn({ text: { zhHans: '随着发展' }, runs }, 'zh-Hant');
  expect(traditional).toEqual([run('隨'), run('着', 'STRONG'), run('發'), run('展', 'STRONG')]);
});

test('a text without marks is one run, and a text of another language none', () => {
  expect(textRunsIn({ text: { zhHant: '發' } }, 'zh-Hans')).toEqual([run('发')]);
  expect(textRunsIn({ text: { zhHant: '發' } }, 'en')).toEqual([]);
  expect(() => textRunsIn({ text: {} }, 'toString')).toThrow('The language is one of');
});
