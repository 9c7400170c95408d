import { expect, test } from '@jest/globals';
import { fillMissingScript, toHans, toHant } from './convert-script.ts';

test('traditional text of any region becomes simplified', () => {
  expect(toHans('惠州鏈接港澳聯通海外')).toBe('惠州链接港澳联通海外');
  expect(toHans('衞生、衛生與臺灣、台灣')).toBe('卫生、卫生与台湾、台湾');
});

test('an ambiguous character is converted by its word', () => {
  expect(toHans('乾坤與乾杯')).toBe('乾坤与干杯');
  expect(toHant('头发与发布')).toBe('頭髮與發佈');
  expect(toHant('皇后以后')).toBe('皇后以後');
});

test('traditional text is in the forms of Hong Kong', () => {
  expect(toHant('卫生说明台湾')).toBe('衞生説明台灣');
});

test('simplified text passes through toHans unchanged, and other scripts through both', () => {
  expect(toHans('惠州市委统战部云媒')).toBe('惠州市委统战部云媒');
  for (const text of ['', 'Huizhou Daily 1949', 'ひらがな', '😀\0\ud800']) {
    expect(toHans(text)).toBe(text);
    expect(toHant(text)).toBe(text);
  }
});

test('a missing script is filled from the other', () => {
  expect(fillMissingScript({ zhHans: '统战' })).toEqual({ zhHans: '统战', zhHant: '統戰', en: null });
  expect(fillMissingScript({ zhHant: '統戰', zhHans: ' ', en: 'United Front' })).toEqual({
    zhHans: '统战',
    zhHant: '統戰',
    en: 'United Front',
  });
});

test('what was given is kept as it is, and nothing is made up', () => {
  expect(fillMissingScript({ zhHans: '云媒', zhHant: '云媒' })).toEqual({
    zhHans: '云媒',
    zhHant: '云媒',
    en: null,
  });
  expect(fillMissingScript({ en: 'Report', zhHans: null })).toEqual({
    zhHans: null,
    zhHant: null,
    en: 'Report',
  });
  expect(fillMissingScript({})).toEqual({ zhHans: null, zhHant: null, en: null });
});
