import { expect, test } from '@jest/globals';
import { readNewsPage } from './read-news-page.ts';

const headline = '示例市今年新建供水管网百余公里';
const one = '记者昨日从示例市水务局获悉，今年全市将新建供水管网一百二十公里，惠及居民八万户。';
const two = '市水务局局长林示例介绍，工程分三期实施，首期预计年底前完工，总投资约三亿元。';
const hant = [
  '示例市新建供水管網',
  '記者昨日從示例市水務局獲悉，今年全市將新建供水管網一百二十公里，惠及居民八萬戶。',
  '水務局長林示例表示，工程分三期實施，首期預計年底前完工。',
] as const;

const read = (page: string) => readNewsPage(Buffer.from(page));
const credits = (page: string): string[] => read(page).credits.map(({ role, name }) => `${role} ${name}`);

// As it comes when a page is marked and copied, site by site.
test.each<[string, string, string[]]>([
  [
    "an agency's",
    `新华网 > > 正文\n2024 05/07 08:15:30\n来源：新华网\n${headline}\n字体：\n小\n中\n大\n${one}\n${two}\n【纠错】 【责任编辑:王示例】\n阅读下一篇：`,
    ['EDITOR 王示例'],
  ],
  [
    "a portal's with its rows of buttons",
    `新浪首页\n新闻\n移动客户端\n${headline}\n2024年05月07日 08:15 示例日报\n语音播报\n缩小字体\n放大字体\n收藏\n${one}\n${two}\n海量资讯、精准解读，尽在新浪财经APP\n责任编辑：陈示例 SN123\n我要反馈`,
    ['EDITOR 陈示例'],
  ],
  [
    "a portal's with an editor who is not named",
    `${headline}\n2024-05-07 08:15\n来源: 示例日报\n发布于：广东省\n${one}\n${two}\n责任编辑：\n平台声明：该文观点仅代表作者本人。\n阅读 (12)\n大家都在看`,
    [],
  ],
  [
    "a portal's with the place where it was posted",
    `示例日报\n${headline}\n2024年05月07日 08:15:30\n来自广东省\n${one}\n${two}\n“特别声明：以上作品由用户上传并发布。”`,
    [],
  ],
  [
    "an electronic newspaper's",
    `示例日报\n2024年05月07日\n第A03版：民生\n上一篇 下一篇\n放大+ 缩小- 默认o\n朗读\n${headline}\n《示例日报》（2024年05月07日 第A03版）\n${one}\n${two}\n示例日报记者王示例 摄`,
    ['PHOTOGRAPHER 王示例'],
  ],
  ['a release’s', `${headline}\n${one}\n${two}\n###`, []],
])('%s page is its article', (_, page, people) => {
  expect(read(page)).toMatchObject({ headline, blocks: [{ text: one }, { text: two }] });
  expect(read(page)).not.toHaveProperty('standfirst');
  expect(credits(page)).toEqual(people);
});

test.each<[string, string, string[]]>([
  [
    'an agency of Taiwan with a caption above the text',
    `首頁 / 社會\n${hant[0]}\n2024/5/7 08:15（5/7 09:30 更新）\n水務局長林示例（右）說明工程。（中央社檔案照片）\n${hant[1]}\n${hant[2]}（編輯：林示例）1130507`,
    ['EDITOR 林示例'],
  ],
  [
    'a newspaper of Hong Kong',
    `明報新聞網\n港聞\n${hant[0]}\n文章日期：2024年5月7日\n${hant[1]}\n${hant[2]}\n明報記者 陳示例\n上 / 下一篇新聞`,
    ['REPORTER 陳示例'],
  ],
  [
    'another with a caption between the paragraphs',
    `${hant[0]}\n2024-05-07 04:03:15 來源：香港文匯報\n${hant[1]}\n◆水務局長林示例介紹工程。 香港文匯報記者陳示例 攝\n${hant[2]}\n責任編輯：林示例`,
    ['PHOTOGRAPHER 陳示例', 'EDITOR 林示例'],
  ],
  [
    'a newspaper with links below its text',
    `${hant[0]}\n圖：水務局長林示例介紹工程。\t大公報記者陳示例攝\n${hant[1]}\n${hant[2]}\n►地鐵三號線今通車\n同場加映：夜市`,
    ['PHOTOGRAPHER 陳示例'],
  ],
  [
    'an app of Hong Kong',
    `撰文：陳示例\n出版：2024-05-07 08:15 更新：2024-05-07 09:30\n${hant[0]}\n${hant[1]}\n${hant[2]}\n01新聞\n立即下載香港01 App`,
    ['REPORTER 陳示例'],
  ],
])('%s: what ends like a medium’s name is the headline where the text says it', (_, page, people) => {
  expect(read(page)).toMatchObject({ headline: hant[0], blocks: [{ text: hant[1] }, { text: hant[2] }] });
  expect(credits(page)).toEqual(people);
});

test.each(['高考成绩今日发布', '新规发布', '县里开通政务网'])('%j is a headline', (line) => {
  const text = `${line}，记者从示例县有关部门获悉，市民今起可以查看，不收取任何费用。`;
  expect(read(`示例发布\n${line}\n${text}\n${two}`).headline).toBe(line);
  expect(read(`示例发布\n高考提醒\n${text}\n${two}`).headline).toBe('高考提醒');
});

test.each(['12人跟帖引热议', '来自大山的礼物', '九时三十分', '本报记者走基层', '惠州GDP数据发布'])(
  '%j is a headline where nothing else is one',
  (line) => {
    const text = `${line}，记者从示例县有关部门获悉，相关工作正在推进，惠及居民八万户。`;
    expect(read(`2024-05-07\n${line}\n${text}\n${two}`).headline).toBe(line);
  },
);

test('a standfirst that ends as media do stays one where the text says it', () => {
  const text = '惠州GDP数据发布，记者从示例县统计部门获悉，相关数据可以在网上查看。';
  expect(read(`${headline}\n惠州GDP数据发布\n${text}\n${two}`)).toMatchObject({
    headline,
    standfirst: '惠州GDP数据发布',
  });
});

test('the numbers that posts set over their parts stand in the headings', () => {
  const page = `${headline}\n01\n供水提速\n${one}\nPART 02\n分期实施\n${two}`;
  expect(read(page).blocks).toEqual([
    { kind: 'HEADING', text: '01 供水提速' },
    { kind: 'PARAGRAPH', text: one },
    { kind: 'HEADING', text: 'PART 02 分期实施' },
    { kind: 'PARAGRAPH', text: two },
  ]);
  expect(read(page)).not.toHaveProperty('standfirst');
});

test('a text that its page hides until a script has run is read, and other hidden text is not', () => {
  const page = `<meta property="og:title" content="${headline}"><body><h1>${headline}</h1><p style="display: none">请在客户端中打开本页。</p>
    <div id="js_content" style="visibility: hidden; opacity: 0"><section><p>${one}</p></section><section>${two}</section></div></body>`;
  expect(read(page).blocks.map(({ text }) => text)).toEqual([one, two]);
});

test('who took a picture is named behind what its caption says', () => {
  const page = (caption: string) =>
    `<h1>${headline}</h1><p>${one}</p><figure><figcaption>${caption}</figcaption></figure><p>${two}</p>`;
  expect(credits(page('施工现场。陈示例 摄'))).toEqual(['PHOTOGRAPHER 陈示例']);
  expect(credits(page('陈示例 林示例 摄'))).toEqual(['PHOTOGRAPHER 陈示例', 'PHOTOGRAPHER 林示例']);
  expect(credits(page('施工现场。资料图片'))).toEqual([]);
});

test('signs of radicals, which programs that read PDF give for letters, become the letters, and are reported', () => {
  const page = read(`${headline}\n今年全市将新建供⽔管⽹一百二十公⾥，惠及居⺠八万户，⻋⻢不绝。`);
  expect(page.blocks).toEqual([
    { kind: 'PARAGRAPH', text: '今年全市将新建供水管网一百二十公里，惠及居民八万户，车马不绝。' },
  ]);
  expect(page.report.repairs.map(({ kind, found, replacedBy }) => `${kind} ${found}${replacedBy}`)).toContain(
    'LOST_CHARACTERS ⺠民',
  );
});

test('Chinese with the signs of Latin letters is running text', () => {
  const line = '记者昨日从市水务局获悉,今年全市将新建管网120.5公里,惠及居民8万户.市水务局介绍,工程分三期.';
  expect(read(`${headline}\n${line}`)).toMatchObject({
    headline,
    blocks: [{ kind: 'PARAGRAPH', text: line }],
  });
});

test('items of a list are no headings, numbered headings over their texts are', () => {
  const kinds = (body: string): string[] =>
    read(`${headline}\n${one}\n${body}`).blocks.map(({ kind }) => kind[0]!);
  expect(kinds(`1. 河东片区\n2. 河西片区\n3. 江北片区\n${two}`).join('')).toBe('PPPPP');
  expect(kinds(`一、河东片区\n${two}\n二、河西片区\n（一）进展\n${two}`).join('')).toBe('PHPHHP');
});

test('who reports is named in the opening, in each house’s way', () => {
  const opened = (opening: string, above = '') =>
    credits(`${hant[0]}\n${above}${opening}${hant[1]}\n${hant[2]}`);
  expect(opened('【大公報訊】記者陳示例報道：')).toEqual(['REPORTER 陳示例']);
  expect(opened('〔記者陳示例／示例報導〕')).toEqual(['REPORTER 陳示例']);
  expect(opened('〔記者陳示例／示例報導〕', '水務局長林示例說明工程，市民到場了解。\n')).toEqual([
    'REPORTER 陳示例',
  ]);
});

test.each([
  '（原题《新建管网来了》）',
  '原标题：《新建管网来了》',
  '本文原标题：新建管网来了',
  '原標題／新建管网来了',
  '（原标题为：新建管网来了）',
  '原标题 新建管网来了',
])('%j gives the original headline, above the text and below it', (note) => {
  const expected = { headline, originalHeadline: '新建管网来了', blocks: [{ text: one }, { text: two }] };
  expect(read(`${headline}\n${note}\n${one}\n${two}`)).toMatchObject(expected);
  expect(read(`${headline}\n${one}\n${two}\n${note}`)).toMatchObject(expected);
});
