import { expect, test } from '@jest/globals';
import { toHant } from '@media-graph/chinese/convert-script';
import { mayHoldRole, rolesByName } from './credit-roles.ts';
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
  ['新华社记者 陈示例、林示例摄', 'PHOTOGRAPHER 陈示例 @新华社, PHOTOGRAPHER 林示例 @新华社'],
  ['新华社记者陈示例摄', 'PHOTOGRAPHER 陈示例 @新华社'],
  ['本報記者 陳示例 攝', 'PHOTOGRAPHER 陳示例 @本報'],
  ['林示例摄', 'PHOTOGRAPHER 林示例'],
  ['陈示例 文 林示例 图', 'REPORTER 陈示例, PHOTOGRAPHER 林示例'],
  ['责任编辑：陈示例（实习）', 'EDITOR 陈示例'],
  ['責任編輯：陳示例(實習生)', 'EDITOR 陳示例'],
  ['实习生 陈示例 实习记者 林示例', 'REPORTER 陈示例, REPORTER 林示例'],
  ['记者 John Smith', 'REPORTER John Smith'],
  [
    '记者 John Smith、Mary Ann Lee 通讯员 O’Neil',
    'REPORTER John Smith, REPORTER Mary Ann Lee, CORRESPONDENT O’Neil',
  ],
  ['文：J. K. van Dijk', 'REPORTER J. K. van Dijk'],
  ['撰稿：陈示例', 'REPORTER 陈示例'],
  ['撰稿人：陈示例、林示例', 'REPORTER 陈示例, REPORTER 林示例'],
  ['作者丨陈示例', 'REPORTER 陈示例'],
  ['作者 | 陈示例 编辑 | 林示例', 'REPORTER 陈示例, EDITOR 林示例'],
  ['編輯｜陳示例', 'EDITOR 陳示例'],
  ['一审：陈示例 二审：林示例 三审：王示例', 'EDITOR 陈示例, EDITOR 林示例, EDITOR 王示例'],
  ['初审/陈示例 复审/林示例 终审/王示例', 'EDITOR 陈示例, EDITOR 林示例, EDITOR 王示例'],
  ['供稿：陈示例', 'CORRESPONDENT 陈示例'],
  ['供稿：市教育局', ''],
  ['视频：陈示例 剪辑：林示例', 'PHOTOGRAPHER 陈示例'],
  ['海报：陈示例', ''],
  ['海报设计：陈示例 监制：林示例', ''],
  ['作者：陈示例（系示例大学教授）', 'REPORTER 陈示例'],
  ['□ 本报记者 陈示例', 'REPORTER 陈示例 @本报'],
  ['◎陈示例', 'REPORTER 陈示例'],
  ['出品：示例日报社 执行：林示例', ''],
  ['（作者：陈示例，系示例大学教授）', 'REPORTER 陈示例'],
  ['记者 陈示例 林示例 王 例 欧阳示例', 'REPORTER 陈示例, REPORTER 林示例, REPORTER 王例, REPORTER 欧阳示例'],
  ['記者 陳示例等', 'REPORTER 陳示例'],
  ['文字：陈示例 摄影：林示例 视频：王示例', 'REPORTER 陈示例, PHOTOGRAPHER 林示例, PHOTOGRAPHER 王示例'],
  ['责任编辑：陈示例 电话：0752-1234567', undefined],
  ['记者 陈示例 北京报道', 'REPORTER 陈示例'],
  ['記者 陳示例 香港報道', 'REPORTER 陳示例'],
  ['记者 陈示例 发自北京', 'REPORTER 陈示例'],
  ['（中央社記者陳示例台北30日電）', 'REPORTER 陳示例 @中央社'],
  ['（中央社記者陳示例、林示例華盛頓3日專電）', 'REPORTER 陳示例 @中央社, REPORTER 林示例 @中央社'],
  ['陈示例 林示例/文 王示例/图', 'REPORTER 陈示例, REPORTER 林示例, PHOTOGRAPHER 王示例'],
  ['作者：[美]约翰·史密斯 译者：陈示例', 'REPORTER 约翰·史密斯, TRANSLATOR 陈示例'],
  ['文图：本报记者 陈示例', 'REPORTER 陈示例 @本报, PHOTOGRAPHER 陈示例 @本报'],
  ['记者·陈示例', 'REPORTER 陈示例'],
  ['航拍：陈示例 总值班：林示例', 'PHOTOGRAPHER 陈示例'],
  ['●本报记者 陈示例 ●通讯员 林示例', 'REPORTER 陈示例 @本报, CORRESPONDENT 林示例'],
  ['驻京记者陈示例', 'REPORTER 陈示例'],
  ['記者 陳示例 香港專訊', 'REPORTER 陳示例'],
  ['记者陈示例综合报道', 'REPORTER 陈示例'],
  ['文字记者 陈示例 摄影记者 林示例', 'REPORTER 陈示例, PHOTOGRAPHER 林示例'],
  ['本文作者：陈示例', 'REPORTER 陈示例'],
  ['责任编辑：陈示例_NB1234', 'EDITOR 陈示例'],
  ['责编：陈示例 责校：林示例 数据：王示例', 'EDITOR 陈示例, PROOFREADER 林示例'],
  ['文/本报记者 陈示例 图/受访者提供', 'REPORTER 陈示例 @本报'],
  ['文：陳示例 圖：林示例、網上圖片', 'REPORTER 陳示例, PHOTOGRAPHER 林示例'],
  ['摄影：本报记者 陈示例 资料图片', 'PHOTOGRAPHER 陈示例 @本报'],
  ['（记者 陈示例 图片由市教育局提供）', 'REPORTER 陈示例'],
  ['图/视觉中国', ''],
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
  '责任编辑的一天',
])('%j is no line of credits', (line) => expect(readCredits(line)).toBeUndefined());

test('no role escapes the first look at a line, in either script', () => {
  const names = [...rolesByName.keys()];
  expect(names.flatMap((name) => [name, toHant(name)]).filter((name) => !mayHoldRole(name))).toEqual([]);
});
