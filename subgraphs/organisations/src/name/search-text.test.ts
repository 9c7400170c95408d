import { expect, test } from '@jest/globals';
import { searchPatterns, searchText } from './search-text.ts';

/** As LIKE matches a pattern of `searchPatterns`. */
const finds = (query: string, ...names: [string, ...string[]]): boolean =>
  searchPatterns(query).every((pattern) =>
    searchText({ zhHant: names[0] }, names.slice(1)).includes(pattern.slice(1, -1).replace(/\\(.)/g, '$1')),
  );

test.each([
  ['云媒', '東江雲媒大數據研究院'],
  ['雲媒', '東江云媒大數據研究院'],
  ['匯', '惠品匯'],
  ['务公', '報業印務公司'],
  ['惠州 日报', '惠州日報社'],
  ['ＰＲＩＮＴ', 'Newspaper Printing Company'],
  ['company news', 'Newspaper Printing Company'],
  ['JD', '加多寶集團', 'JDB Group'],
  ['100%', '100% 天然'],
])('%s finds %s', (query, ...names) => expect(finds(query, ...(names as [string]))).toBe(true));

test.each([
  ['品品', '惠品匯'],
  ['州惠', '惠州日報社'],
  ['社惠', '惠州日報社', '惠報'],
  ['DB', 'JDB Group'],
  ['100_', '1000'],
  ['惠州 新報', '惠州日報社'],
])('%s does not find %s', (query, ...names) => expect(finds(query, ...(names as [string]))).toBe(false));

test.each(['', ' \n\t', '%', '-- _', '\0'])('%p is nothing that can be looked for', (query) => {
  expect(searchPatterns(query)).toEqual([]);
});
