import { expect, test } from '@jest/globals';
import { processorTime } from '@media-graph/testing';
import { readNewsPage } from './read-news-page.ts';

const headline = '示例县首条有轨电车今日试跑';
const [one, two] = [
  '示例县首条有轨电车线路今天上午开始试运行，全长十一点六公里，设站十四座，串起三个镇。',
  '县交通局介绍，试运行为期三个月，期间不载客，主要检验车辆、信号和供电是否稳定可靠。',
];
const read = (page: string) => readNewsPage(Buffer.from(page));
const texts = (page: string): string[] => read(page).blocks.map(({ text }) => text);
const between = (middle: string): string[] =>
  texts(`<html><body><h1>${headline}</h1><p>${one}</p>${middle}<p>${two}</p></body></html>`).slice(1, -1);

test.each([
  ['<tr><td><p>学校</p></td><td><p class=MsoNormal>12</p></td></tr>', ['学校\t12']],
  ['<tr><td>医院<br>诊所</td><td><div>3</div></td></tr>', ['医院 诊所\t3']],
  ['<tr><td>西河</td><td></td><td>21:30</td></tr>', ['西河\t\t21:30']],
  ['<tr><th>站名<th>首班<th>末班<tr><td>东河<td> <td>22:00', ['站名\t首班\t末班', '东河\t\t22:00']],
  ['<tr>\n  <td>\n <span>甲</span>\n </td>\n <td>\n 乙 </td>\n</tr>', ['甲\t乙']],
])('a cell keeps to its row and column: %s', (rows, expected) =>
  expect(between(`<table>${rows}</table>`)).toEqual(expected),
);

test('a caption that ends in the photographer’s name credits them, wherever it stands', () => {
  const draft = read(`${headline}\n电车驶过大桥。陈示例 摄\n${one}\n${two}`);
  expect(draft.blocks.map(({ text }) => text)).toEqual([one, two]);
  expect(draft.credits).toEqual([{ name: '陈示例', role: 'PHOTOGRAPHER' }]);
});

test('what nobody sees is none of the text', () =>
  expect(between('<p style="visibility:hidden">看不见的文字，请勿阅读。</p>')).toEqual([]));

test('Markdown’s quotations, tables and fences lose their marks, and its particulars are read', () => {
  const table = '| 站名 | 首班 |\n|:---|---:|\n| 东河 | 6:00 |\n| 西河 | |';
  expect(texts(`# ${headline}\n\n> ${one}\n\n${table}\n\n\`\`\`\n甲乙\n\`\`\`\n\n${two}`)).toEqual([
    ...[one, '站名\t首班', '东河\t6:00', '西河', '甲乙', two],
  ]);
  expect(
    read(
      `---\ntitle: "${headline}"\ndate: 2026-11-30\nauthor: 陈示例\ntags:\n  - 交通\n---\n\n${one}\n\n${two}`,
    ),
  ).toMatchObject({ headline, blocks: [{ text: one }, { text: two }], credits: [{ name: '陈示例' }] });
});

test('a row of very many signs takes no longer than others', async () => {
  const page = `# ${headline}\n${'|'.repeat(300_000)}\n${'| 甲 '.repeat(60_000)}`;
  expect(await processorTime(() => expect(() => read(page)).toThrow())).toBeLessThan(20_000);
});

test('a feed is refused as such', () => {
  const item = (title: string, text: string) =>
    `<item><title>${title}</title><description>${text}</description></item>`;
  const feed = `<?xml version="1.0"?>\n<rss><channel>${item(headline, one)}${item('夜市', two)}</channel></rss>`;
  expect(() => read(feed)).toThrow(/it is a feed/u);
});
