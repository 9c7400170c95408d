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
  [
    'an agenda',
    `${headline}\n${['09:00 开幕式', '10:00 主论坛', '14:00 分论坛', '16:00 闭幕式'].map((at) => `${at}，示例会展中心一楼`).join('\n')}`,
  ],
  [
    'an agenda that says it in sentences',
    ['09:00 开幕式', '10:00 主论坛', '14:00 分论坛', '16:00 闭幕式']
      .map((at) => `${at}。地点在会展中心`)
      .join('\n'),
  ],
  [
    'a list of winners',
    ['一', '二', '三', '四', '五'].map((each) => `${each}等奖：示例日报社，示例区分社`).join('\n'),
  ],
  [
    'a list of people',
    ['甲', '乙', '丙', '丁', '戊'].map((each) => `陈示${each}，示例县第一中学教师`).join('\n'),
  ],
  [
    'items with figures',
    ['1号线', '2号线', '3号线', '4号线'].map((each) => `${each}途经东河镇。全长十公里`).join('\n'),
  ],
  [
    'a poem with signs',
    '春江潮水连海平，海上明月共潮生，\n滟滟随波千万里，何处春江无月明！\n江流宛转绕芳甸，月照花林皆似霰；\n空里流霜不觉飞，汀上白沙看不见。\n江天一色无纤尘，皎皎空中孤月轮。\n江畔何人初见月？江月何年初照人，\n人生代代无穷已，江月年年只相似，\n不知江月待何人，但见长江送流水。',
  ],
  ['sentences of one width', `${paragraphs[0]!}\n`.repeat(9)],
])('%s keeps its lines', (_, text) => expect(plainWraps(text)).toEqual([]));

test('items of a wrapped text begin lines, and go on in the next', () => {
  const items = ['一', '二', '三'].map((each, at) => `${each}、${paragraphs[at]!}`);
  const page = readNewsPage(Buffer.from([headline, ...items.map((text) => wrapped(text, 15))].join('\n')));
  expect(page.blocks).toEqual(items.map((text) => ({ kind: 'PARAGRAPH', text })));
});

test('names among wrapped paragraphs keep their lines', () => {
  const names = ['甲', '乙', '丙', '丁'].map((each) => `陈示${each}，示例县第一中学老师`);
  const lines = [headline, ...paragraphs.map((text) => wrapped(text, 14)), '', ...names];
  const { blocks } = readNewsPage(Buffer.from(lines.join('\n')));
  expect(blocks.map(({ text }) => text)).toEqual([...paragraphs, ...names]);
});

test('each line end that was taken out is reported', () => {
  const lines = [headline, wrapped(paragraphs[0]!, 13)].join('\n').split('\n');
  const { repairs } = readNewsPage(Buffer.from(lines.join('\n'))).report;
  expect(repairs).toEqual(
    lines.slice(1, -1).map((line, at) => {
      return { kind: 'LINE_BREAK', found: '\n', replacedBy: '', line: at + 2, column: line.length + 1 };
    }),
  );
});
