import { expect, test } from '@jest/globals';
import { readNewsPage } from './read-news-page.ts';

const headline = '河东新桥今日通车，早高峰少堵十五分钟';
const paragraphs = [
  '示例市河东新桥今天上午六时正式通车，全长一点二公里，双向六车道，总投资三亿二千万元。',
  '市交通部门监测，早高峰过江平均用时由三十二分钟降至十七分钟，新桥分流了约四成车辆。',
  '据悉，配套的公交专线将于下月一日开通，首批投入新能源公交车二十辆。',
];
const [one, two, three] = paragraphs as [string, string, string];
const text = paragraphs.join('\n');
const html = paragraphs.map((each) => `<p>${each}</p>`).join('\n');

const read = (page: string) => readNewsPage(Buffer.from(page));
const blocks = (page: string): string[] => read(page).blocks.map((block) => block.text);
const credits = (page: string): string[] => read(page).credits.map(({ role, name }) => `${role} ${name}`);
const told = (page: string): string[] => read(page).report.unreadable.map(({ found }) => found);

const quoted = (source: string): string =>
  Buffer.from(source)
    .toString('latin1')
    .replace(
      /[^\x20-\x7e\n]|=/gu,
      (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
const wrapped = (source: string): string => source.replace(/.{70}(?<!=.?)/gu, '$&=\r\n');
const archive = (encoding: string, body: string): string =>
  [
    'From: <Saved by a browser>',
    'Subject: =?utf-8?Q?x?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part"',
    '',
    '------Part',
    'Content-Type: text/html; charset="utf-8"',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------Part',
    'Content-Type: image/png',
    '',
    'x',
    '------Part--',
  ].join('\r\n');
const saved = `<html><body><h1>${headline}</h1>${html}</body></html>`;

test.each([
  ['quoted-printable', wrapped(quoted(saved))],
  ['base64', Buffer.from(saved).toString('base64')],
  ['8bit', saved],
])('a web archive whose page is in %s is the same article', (encoding, body) => {
  const page = archive(encoding, body);
  expect(read(page)).toMatchObject({ headline, checksum: read(`${headline}\n${text}`).checksum });
});

test('a page in an encoding of its own says so in the report', () => {
  const page = Buffer.from(`\ufeff${headline}\n${text}`, 'utf16le');
  const { report } = readNewsPage(page);
  expect(report.repairs).toEqual([
    { kind: 'ENCODING', found: 'UTF-16LE', replacedBy: 'UTF-8', line: 1, column: 1 },
  ]);
});

test('marks of Markdown go, with what they mark left', () => {
  const page = `# ${headline}\n\n**记者 陈示例**\n\n${one}\n\n## 分流四成车辆\n\n${two}见[专题](https://example.com/a)。\n\n${three}`;
  expect(read(page).headline).toBe(headline);
  expect(read(page)).not.toHaveProperty('standfirst');
  expect(credits(page)).toEqual(['REPORTER 陈示例']);
  expect(blocks(page)).toEqual([one, '分流四成车辆', `${two}见专题。`, three]);
  expect(blocks(`${headline}\n${one}**${two}**\n#话题#很热。`)).toEqual([`${one}**${two}**`, '#话题#很热。']);
});

test.each([
  ['点击上方蓝字关注我们', '示例日报官方账号'],
  ['示例日报', '点下方关注'],
  ['掌上示例客户端', '示例发布官方微信'],
])('%j and %j under a headline are the site’s', (first, second) => {
  const page = `${headline}\n${first}\n${second}\n${text}`;
  expect(read(page)).not.toHaveProperty('standfirst');
  expect(blocks(page)).toEqual(paragraphs);
  expect(told(page).toSorted()).toEqual([first, second].toSorted());
});

test.each([
  '剩余内容登录后可读。开通会员阅读全文',
  '余下60%内容，订阅后继续阅读',
  '登入後閱讀全文',
  '成為會員，解鎖全文',
  '以下为付费内容，购买后查看全文',
])('%j says that the page does not hold the whole text, and is told', (wall) => {
  const page = `${headline}\n${one}\n${two}\n${wall}`;
  expect(blocks(page)).toEqual([one, two]);
  expect(told(page)).toEqual([wall]);
});

test('what is asked and answered is text, and no heading', () => {
  const talk = ['问：新桥什么时候通车？', `答：${one}`, '问：公交专线呢？', `答：${three}`];
  expect(read(`${headline}\n记者 陈示例\n${talk.join('\n')}`)).toMatchObject({
    blocks: talk.map((each) => ({ kind: 'PARAGRAPH', text: each })),
  });
});

test('the first of several headings is no standfirst', () => {
  const page = `<h1>${headline}</h1><h2>分流四成车辆</h2><p>${one}</p><h2>公交下月开通</h2><p>${two}</p>`;
  expect(read(page)).not.toHaveProperty('standfirst');
  expect(read(page).blocks.map(({ kind }) => kind)).toEqual(['HEADING', 'PARAGRAPH', 'HEADING', 'PARAGRAPH']);
  const short = read(`<h1>${headline}</h1><h2>背景</h2><p>${one}</p><h2>影响</h2><p>${one}</p>`);
  expect(short).not.toHaveProperty('standfirst');
  expect(JSON.stringify(short.blocks)).toContain('背景');
  expect(read(`<h1>${headline}</h1><h2>新桥分流四成车辆</h2><p>${one}</p>`).standfirst).toBe(
    '新桥分流四成车辆',
  );
});

test.each([
  ['▲今天早上，车辆驶过新桥。陈示例摄', ['PHOTOGRAPHER 陈示例']],
  ['■河東新橋昨日通車。 陳示例攝', ['PHOTOGRAPHER 陳示例']],
  ['◆新桥夜景（林示例摄）', ['PHOTOGRAPHER 林示例']],
  ['▼新桥全长一点二公里。', []],
])('%j between paragraphs is a caption', (caption, people) => {
  const page = `${headline}\n${one}\n${caption}\n${two}`;
  expect(blocks(page)).toEqual([one, two]);
  expect(credits(page)).toEqual(people);
  expect(told(page)).toEqual([caption]);
});

test('a line behind a sign of a list is text', () => {
  const lines = ['■双向六车道，设计时速六十公里。', '●总投资三亿二千万元，工期两年。'];
  expect(blocks(`${headline}\n${one}\n${lines.join('\n')}`)).toEqual([one, ...lines]);
});

test.each([
  ['（完）', []],
  ['(完)【编辑:林示例】', ['EDITOR 林示例']],
  ['【責任編輯：林示例】', ['EDITOR 林示例']],
])('%j ends an agency’s report', (end, people) => {
  const page = `${headline}\n${one}\n${two}\n${end}`;
  expect([blocks(page), credits(page)]).toEqual([[one, two], people]);
});

test.each([
  ['記者陳示例／台北報導', ['REPORTER 陳示例']],
  ['〔記者陳示例／台北報導〕', ['REPORTER 陳示例']],
  ['记者 陈示例/广州报道', ['REPORTER 陈示例']],
  [
    '本报记者 陈示例 实习生 王示例 文/图',
    ['REPORTER 陈示例', 'REPORTER 王示例', 'PHOTOGRAPHER 陈示例', 'PHOTOGRAPHER 王示例'],
  ],
])('%j names those who reported', (line, people) => {
  const page = `${headline}\n${line}\n${text}`;
  expect(read(page)).not.toHaveProperty('standfirst');
  expect(credits(page)).toEqual(people);
  expect(credits(`${headline}\n〔記者陳示例／台北報導〕${text}`)).toEqual(['REPORTER 陳示例']);
});

test('what is typed into a page is none of it', () => {
  const page = `<body><h1>${headline}</h1>${html}<textarea>请输入评论内容，文明发言，理性讨论。</textarea></body>`;
  expect(blocks(page)).toEqual(paragraphs);
});

test('two headlines of the first rank, each with its text, are two articles', () => {
  const night = '<h1>夜市下周开张</h1><p>示例市江边夜市将于下周开张，营业到凌晨一点，欢迎市民前来。</p>';
  const more = '<p>摊主们说，盼了很久，今年终于等到了，大家都准备好了。</p>';
  expect(() => read(`<h1>${headline}</h1>${html}${night}${more}`)).toThrow(
    /several articles, “河东新桥今日通车.*” and “夜市下周开张”/u,
  );
  expect(read(`<h1>示例网</h1><h1>${headline}</h1>${html}`).headline).toBe(headline);
});

test.each([
  '2026年11月30日 星期一 多云 12℃',
  '11月30日 晴转多云 8℃~15℃',
  'CCTV.com 首页 新闻 视频 经济',
  '示例日报数字报',
  '示例晚报电子版',
  '返回目录',
  '版面目录 返回目录',
  '放大 缩小 默认',
])('%j above a headline is the site’s', (line) => {
  const page = `${line}\n${headline}\n${text}`;
  expect(read(page)).toMatchObject({ headline, blocks: paragraphs.map((each) => ({ text: each })) });
  expect(read(page)).not.toHaveProperty('standfirst');
  expect(told(page)).toEqual([line]);
});

test.each([
  ['庚午年十月廿一', []],
  ['本报讯', []],
  ['丨新华社', []],
  ['陈示例', []],
  ['陈示例 林示例', []],
  ['原创：陈示例', ['REPORTER 陈示例']],
])('%j under a headline is no standfirst', (line, people) => {
  const page = `${headline}\n${line}\n${text}`;
  expect(read(page)).not.toHaveProperty('standfirst');
  expect([credits(page), told(page)]).toEqual([people, people.length > 0 ? [] : [line]]);
});

test.each([
  ['更多精彩内容，请关注示例日报视频号', []],
  ['举报/反馈', []],
  ['（下转A3版）', []],
  ['（上接A1版）', []],
  ['据新华社', []],
  ['新华社发', []],
  ['（本版图片均为资料图）', []],
  ['网络编辑：陈示例', ['EDITOR 陈示例']],
])('%j below a text is none of it', (line, people) => {
  const page = `${headline}\n${text}\n${line}`;
  expect([blocks(page), credits(page)]).toEqual([paragraphs, people]);
  expect(told(page)).toEqual(people.length > 0 ? [] : [line]);
});

test.each([
  '他今天多云转晴的心情写在脸上，大家都看见了。',
  '新华社记者在现场看到，新桥车流平稳有序。',
  '上接天水，下转千山，新桥成了一景。',
])('%j is text, whatever words it holds', (line) =>
  expect(blocks(`${headline}\n${one}\n${line}`)).toEqual([one, line]),
);

test('short items of a list are no headings', () => {
  const lists =
    '<ul><li>一<ul><li>甲车道已经开通</li></ul></li><li>二</li></ul><dl><dt>全长</dt><dd>一点二公里</dd></dl>';
  const page = `<h1>${headline}</h1><p>${one}</p>${lists}<h2>公交下月开通</h2><p>${three}</p>`;
  expect(read(page).blocks.map(({ kind, text: each }) => `${kind[0]} ${each}`)).toEqual([
    `P ${one}`,
    'P 一',
    'P 甲车道已经开通',
    'P 二',
    'P 全长',
    'P 一点二公里',
    'H 公交下月开通',
    `P ${three}`,
  ]);
});
