import { expect, test } from '@jest/globals';
import { toHant } from '@media-graph/chinese/convert-script';
import { PageRefused } from './page-refused.ts';
import { readNewsPage } from './read-news-page.ts';

const one = '记者昨日从示例市教育部门获悉，今年秋季全市新增公办学位一万二千个，其中小学七千个。';
const two = '新增学位主要来自六所新建学校和九所扩建学校，全部校舍将于八月底前交付使用。';
const headline = '今年新增学位一万二千个';

const read = (page: string) => readNewsPage(Buffer.from(page));
const told = (page: string): string[] =>
  read(page).report.unreadable.map(({ kind, found }) => `${kind} ${found}`);
const texts = (page: string): string[] => read(page).blocks.map(({ text }) => text);
const credits = (page: string): string[] => read(page).credits.map(({ role, name }) => `${role} ${name}`);

test.each([
  '首页 新闻 时政 经济',
  '示例网 > 新闻 > 本地',
  '人民网>>教育>>正文',
  '您的位置：首页 > 教育',
  '繁體 English 无障碍 登录',
  'HOME NEWS SPORTS',
  '今天是2024年5月7日 星期二 农历三月廿九',
  '头条 国内 国际 军事 财经 娱乐 体育 互联网 科技 游戏 女人 汽车 房产',
  '教育 | 正文',
  '[民生]',
  '☰',
  '正文',
  '5月7日',
  '示例新闻网',
])('%j above the headline is the site’s, and reported', (line) => {
  const page = `${line}\n${headline}\n${one}\n${two}`;
  expect(read(page)).toMatchObject({ headline, blocks: [{ text: one }, { text: two }] });
  expect(read(page)).not.toHaveProperty('standfirst');
  expect(told(page)).toEqual([`LINE_LEFT_OUT ${line}`]);
});

test.each([
  '２０２４－０５－０７　０９：３０',
  '２０２４年５月７日',
  '二〇二四年五月七日',
  '民國一一三年五月七日',
  '时间：2024-05-07 09:30 来源：示例日报 点击：123',
  '发布时间：2024年5月7日　　浏览次数：２３４次',
  '示例日报 | 2024-05-07',
  '第A03版：民生新闻',
  'May 7, 2024',
  '3小时前',
])('%j under the headline is no standfirst, and reported', (line) => {
  const page = `${headline}\n${line}\n${one}`;
  expect(read(page)).not.toHaveProperty('standfirst');
  expect(told(page)).toEqual([`LINE_LEFT_OUT ${line}`]);
});

test.each([
  ['您家孩子有学上了吗？', true],
  ['好消息！今年新增学位一万二千个，家长不用再排队了！', false],
  ['今年开学您家孩子有学上了吗？一万二千个学位在这里！', false],
  ['示例市教育局关于做好秋季义务教育阶段学校招生工作有关事项的通知，现面向社会公开征求意见', true],
  ['“这是我们的学校。”', false],
  ['今年，孩子们有学上了。', false],
  ['新增学位：一万二千；新建学校：六所……', true],
])('%j is a headline, certain or said to be uncertain', (line, isCertain) => {
  const page = `${line}\n${one}\n${two}`;
  expect(read(page).headline).toBe(line);
  expect(told(page)).toEqual(isCertain ? [] : [`UNCERTAIN_HEADLINE ${line}`]);
  expect(
    read(`<title>${line}_示例网</title><body><p>${line}</p><p>${one}</p><p>${two}</p></body>`),
  ).toMatchObject({
    headline: line,
    report: { unreadable: [] },
  });
});

test('the headline may stand in the title alone, or in the note on the original one', () => {
  expect(read(`<title>${headline} - 示例网</title><body><p>${one}</p><p>${two}</p></body>`).headline).toBe(
    headline,
  );
  expect(read(`${one}\n${two}\n（原标题：${headline}）`)).toMatchObject({ headline, isReheadlined: true });
});

test.each([
  ['責任編輯：陳示例\n上一篇：地鐵三號線今天開通\n下一篇：夜市下周開張', ['EDITOR 陳示例'], 2],
  ['责任编辑：陈示例\n地铁三号线今天开通\n夜市下周开张', ['EDITOR 陈示例'], 2],
  ['上一條：無\n下一條：夜市下周開張\n責編：陳示例', ['EDITOR 陳示例'], 2],
  ['（责任编辑：陈示例）\n【延伸阅读】\n地铁三号线今天开通', ['EDITOR 陈示例'], 2],
  ['编辑：陈示例\n热门评论\n张三：说得好。\n李四：同意，早该这样了。', ['EDITOR 陈示例'], 3],
  ['编辑：陈示例\n声明：本文仅代表作者观点，不代表本网立场。\n投稿邮箱：a@b.cn', ['EDITOR 陈示例'], 2],
  ['关键词：学位 招生\n分享到：微信 微博 QQ\n0条评论', [], 3],
  ['往期推荐\n1. 地铁三号线今天开通\n点个“在看”，让更多人看到！', [], 3],
  ['新华社记者 陈示例、林示例摄', ['PHOTOGRAPHER 陈示例', 'PHOTOGRAPHER 林示例'], 0],
  ['撰稿：陈示例\n供稿：市教育局\n海报：王示例', ['REPORTER 陈示例'], 2],
])('below the text: %j', (below, people, leftOut) => {
  const page = `${headline}\n${one}\n${two}\n${below}`;
  expect(texts(page)).toEqual([one, two]);
  expect(credits(page)).toEqual(people);
  expect(told(page)).toHaveLength(leftOut);
  expect(read(page).checksum).toBe(read(`${headline}\n${one}\n${two}`).checksum);
});

test.each([
  '未经许可的校外培训机构不得招生，版权保护也将加强。',
  '凡本市户籍儿童均可报名，扫码即可办理，无须排队等候。',
  '下一期工程完工后，学位将再增三千个。',
  '相关报道说，学位仍然紧张，家长还须及早报名。',
  '关于我们的学校，林女士说了很多。',
])('%j is text, however it begins', (line) => {
  expect(texts(`${headline}\n${one}\n${line}`)).toEqual([one, line]);
});

test('a box of the newspaper’s own stays with its heading', () => {
  const page = `${headline}\n${one}\n相关链接\n${two}`;
  expect(read(page).blocks.map(({ kind }) => kind)).toEqual(['PARAGRAPH', 'HEADING', 'PARAGRAPH']);
});

test('readings that an editor wrote stay on a page without damage, and are reported', () => {
  for (const reading of [
    '單(shàn)縣',
    '尷(gān)尬',
    '華(huà)山',
    '樂(yuè)清',
    '任(rén)丘',
    '葉(shè)縣',
    '長(zhǎng)子縣',
  ]) {
    const text = `山東省${reading}今年秋季新增公辦學位一萬二千個，其中小學七千個，初中五千個。`;
    expect(texts(`縣裏新增學位\n${text}`)).toEqual([text]);
    expect(told(`縣裏新增學位\n${text}`)).toHaveLength(1);
  }
  const damaged = '單(shàn)縣創(chuàng)新辦學(xué)，業(yè)務(wù)發(fā)展。全縣新增公辦學(xué)位一萬二千個。';
  expect(texts(`縣裏新增\n${damaged}`)).toEqual(['單縣創新辦學，業務發展。全縣新增公辦學位一萬二千個。']);
});

test('rows of a table keep their cells apart, and a layout of tables is none', () => {
  const table = '<table><tr><th>学校<th>学位<tr><td>河东小学</td><td>12</td></tr></table>';
  expect(texts(`<h1>${headline}</h1><p>${one}</p>${table}<p>${two}</p>`)).toEqual([
    one,
    '学校\t学位',
    '河东小学\t12',
    two,
  ]);
});

test('a line end within a paragraph makes none', () => {
  expect(
    texts(`<h1>${headline}</h1>\n<p>${one.slice(0, 9)}\n   ${one.slice(9)}\n</p>\n<p>${two} see\nmore</p>`),
  ).toEqual([one, `${two} see more`]);
});

test('references of every kind, and emoji of several parts, come out whole', () => {
  const page = `${headline}\n一家👨‍👩‍👧‍👦来了&#151;&#x97;${one}气温25&deg;C，&frac12;&hearts;&#128;&hellip;🏳️‍🌈👩🏽‍🚒1️⃣，نمی‌خواهم。`;
  expect(texts(page)).toEqual([`一家👨‍👩‍👧‍👦来了——${one}气温25°C，½♥€…🏳️‍🌈👩🏽‍🚒1️⃣，نمی‌خواهم。`]);
  expect(texts(`${headline}\n${one}\u200d${two}`)).toEqual([`${one}${two}`]);
});

test.each(['\u200b', '\u3164', '\u2800', '\u202e', '\u061c', '\uffff', '\u{1fffe}', '\u0000'.slice(1)])(
  'what shows nothing (%j) is no headline, no name and no part of the text',
  (nothing) => {
    const page = `${nothing}\n${headline}${nothing}\n记者：${nothing}陈示例\n编辑：${nothing}\n${one}${nothing}${two}`;
    expect(read(page)).toMatchObject({ headline, blocks: [{ text: one + two }] });
    expect(credits(page)).toEqual(['REPORTER 陈示例']);
  },
);

test('a reading set above its letter stands behind it', () => {
  for (const ruby of ['單<rt>shàn</rt>', '單<rp>(</rp><rt>shàn</rt><rp>)</rp>'])
    expect(texts(`<h1>${headline}</h1><p><ruby>${ruby}</ruby>縣${one}</p>`)).toEqual([`單(shàn)縣${one}`]);
});

test('what a page calls its surroundings is left out and reported, with the editor in an article’s foot', () => {
  const page = `<article><header><h1>${headline}</h1><p>记者 陈示例</p></header><p>${one}</p><p>${two}</p><footer><p>责任编辑：林示例</p></footer></article>
    <article class="card"><h3>夜市下周开张</h3></article>`;
  expect(texts(page)).toEqual([one, two]);
  expect(credits(page)).toEqual(['REPORTER 陈示例', 'EDITOR 林示例']);
  expect(told(page)).toEqual(['LINE_LEFT_OUT 责任编辑：林示例', 'LINE_LEFT_OUT 夜市下周开张']);
});

const night =
  '示例市江边夜市将于下周开张，首批摊位一百二十个，营业到凌晨一点，欢迎市民前来。摊主们说，盼了很久，今年终于等到了。';
test.each([
  [
    'with dates',
    `${headline}\n2024-05-07\n${one}\n${two}\n夜市下周开张\n2024-05-08 来源：示例日报\n${night}`,
  ],
  [
    'with place lines',
    `${headline}\n本报讯（记者 陈示例）${one}\n夜市下周开张\n本报讯（记者 林示例）${night}`,
  ],
  [
    'each with its source',
    `${headline}\n${one}\n${two}\n来源：示例日报\n夜市下周开张\n${night}\n来源：示例晚报`,
  ],
  ['in Markdown', `# ${headline}\n\n${one}\n\n# 夜市下周开张\n\n${night}`],
  [
    'in short elements',
    `${[headline, '夜市下周开张', '地铁三号线今天开通'].map((each) => `<article><h2>${each}</h2><p>${one}</p></article>`).join('')}`,
  ],
  ['each signed', `${headline}\n${one}\n记者 陈示例\n夜市下周开张\n${night}\n记者 林示例`],
  [
    'in elements',
    `<article><h2>${headline}</h2><p>${one}</p><p>${two}</p></article><article><h2>夜市下周开张</h2><p>${night}${night}</p></article>`,
  ],
])('several articles %s are no draft, and named', (_, page) => {
  expect(() => read(page)).toThrow(
    /^The page holds several articles, “今年新增学位一万二千个” and “夜市下周开张/u,
  );
});

test.each([
  [
    'a language of Latin letters, such as English',
    '# media-graph\n\nOne GraphQL graph for a newspaper group. Names such as 惠州日报社 and 东江云媒研究院 are examples.\n\nIt needs nothing but Node. Run npm start and open the page in a browser.',
  ],
  [
    'Japanese',
    'お知らせ\n東京都は、今年の秋から新しい学校を開設すると発表しました。詳しくはホームページをご覧ください。',
  ],
  [
    'Korean',
    '알림\n서울시(首爾)는 올해 가을부터 새로운 학교를 개설한다고 발표했습니다. 자세한 내용은 홈페이지를 참조하십시오.',
  ],
])('a page in %s is refused as such', (language, page) => {
  expect(() => read(page)).toThrow(
    new PageRefused('NO_ARTICLE', `No article was found on the page: it is written in ${language}.`),
  );
});

test.each([
  ['404 Not Found', '页面不存在'],
  ['示例网', '抱歉，您访问的页面不存在或已被删除'],
  ['示例网', '用户登录'],
])('what a site answers in place of an article, %s %s, is none', (title, line) => {
  const page = `<title>${title}</title><body><h1>${line}</h1><p>您可以返回首页，或者稍后再试，也可以与管理员联系。</p></body>`;
  expect(() => read(page)).toThrow('No article was found on the page: it only says that there is none.');
});

test('a directory of several lines of names is none of the article, whatever they are called', () => {
  const page = `示例日報\n示例網\n示例書局\n縣裏新增學位\n${toHant(one)}\n${toHant(two)}`;
  expect(read(page)).toMatchObject({
    headline: '縣裏新增學位',
    directory: ['示例日報', '示例網', '示例書局'],
  });
});
