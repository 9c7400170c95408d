import { expect, test } from '@jest/globals';
import { plainWraps } from './plain-wraps.ts';
import { readNewsPage } from './read-news-page.ts';

const headline = '示例县首条有轨电车今日试跑';
const paragraphs = [
  '示例县首条有轨电车线路今天上午开始试运行，全长十一点六公里，设站十四座，串起三个镇。',
  '县交通局介绍，试运行为期三个月，期间不载客，主要检验车辆、信号和供电是否稳定可靠。',
  '“以后进城上班不用倒两趟公交了，”家住东河镇的李女士说，“就盼着它早点开。”',
];
const wrapped = (text: string, width: number): string =>
  text.match(new RegExp(`.{1,${width}}`, 'gu'))!.join('\n');

test.each([13, 15, 20, 24])('a text that is wrapped at %i letters has its paragraphs', (width) => {
  for (const [before, between] of [
    ['', '\n'],
    ['', '\n\n'],
    ['　　', '\n'],
  ] as const) {
    const lines = paragraphs.map((text) => wrapped(before + text, width));
    const page = readNewsPage(Buffer.from([headline, ...lines].join(between)));
    expect(page).toMatchObject({ headline, blocks: paragraphs.map((text) => ({ text })) });
    expect(page).not.toHaveProperty('standfirst');
  }
});

test.each([
  ['an article', [headline, ...paragraphs].join('\n')],
  ['a list of one width', `${headline}\n${'东河镇人民政府大院门前站\n'.repeat(9)}`],
  [
    'a poem',
    '铁轨伸向远方的时候没有人说话\n它像一句没有说完也不必说的话\n电车来了今天它还不载着什么人\n只载着清晨里那一层薄薄的白雾',
  ],
  ['sentences of one width', `${paragraphs[0]!}\n`.repeat(9)],
])('%s keeps its lines', (_, text) => expect(plainWraps(text)).toEqual([]));
