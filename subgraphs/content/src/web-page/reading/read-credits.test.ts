import { expect, test } from '@jest/globals';
import { readCredits } from './read-credits.ts';

const brief = (line: string): string | undefined =>
  readCredits(line)
    ?.map(({ name, role, employer }) => `${role} ${name}${employer === undefined ? '' : ` @${employer}`}`)
    .join(', ');

test.each([
  ['惠州日報記者陳大文 通訊員林小明', 'REPORTER 陳大文 @惠州日報, CORRESPONDENT 林小明'],
  [
    '惠州日报记者 陈大文 黄 河 通讯员 林小明',
    'REPORTER 陈大文 @惠州日报, REPORTER 黄河 @惠州日报, CORRESPONDENT 林小明',
  ],
  ['（本報記者　陳大文　攝影報道）', 'REPORTER 陳大文 @本報, PHOTOGRAPHER 陳大文 @本報'],
  ['文/陈大文 图/林小明', 'REPORTER 陈大文, PHOTOGRAPHER 林小明'],
  ['文／圖 陳大文', 'REPORTER 陳大文, PHOTOGRAPHER 陳大文'],
  ['陳大文/文 林小明/圖', 'REPORTER 陳大文, PHOTOGRAPHER 林小明'],
  ['[責任編輯：陳大文]', 'EDITOR 陳大文'],
  ['责编：陈大文 校对：林小明', 'EDITOR 陈大文, PROOFREADER 林小明'],
  ['編輯：陳大文｜校對：林小明｜翻譯：歐陽修文', 'EDITOR 陳大文, PROOFREADER 林小明, TRANSLATOR 歐陽修文'],
  ['见习记者陈大文 摄影：林小明', 'REPORTER 陈大文, PHOTOGRAPHER 林小明'],
  ['惠州日报全媒体首席记者陈大文', 'REPORTER 陈大文 @惠州日报'],
  ['東江時報 記者 陳大文、林小明', 'REPORTER 陳大文 @東江時報, REPORTER 林小明 @東江時報'],
  ['通讯员 阿依古丽·买买提', 'CORRESPONDENT 阿依古丽·买买提'],
  ['惠城区委宣传部通讯员林小明', 'CORRESPONDENT 林小明 @惠城区委宣传部'],
  ['攝影記者 文天祥', 'PHOTOGRAPHER 文天祥'],
  ['記者：陳大文', 'REPORTER 陳大文'],
  ['文：陈大文 / 图：林小明', 'REPORTER 陈大文, PHOTOGRAPHER 林小明'],
  ['文：陈大文/图：林小明', 'REPORTER 陈大文, PHOTOGRAPHER 林小明'],
  ['文 / 图：陈大文', 'REPORTER 陈大文, PHOTOGRAPHER 陈大文'],
  ['編輯：陳大文 審核：林小明', 'EDITOR 陳大文'],
  ['審核：林小明', ''],
])('%s', (line, expected) => expect(brief(line)).toBe(expected));

test.each([
  '記者了解到新平台已經啟用',
  '記者走訪了三家企業',
  '惠州日報',
  '文化惠民走進社區',
  '陳大文 林小明',
  '图书馆开放',
  '',
  '記者',
])('%j is no line of credits', (line) => expect(readCredits(line)).toBeUndefined());
