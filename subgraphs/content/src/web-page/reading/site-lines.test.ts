import { expect, test } from '@jest/globals';
import { readNewsPage } from './read-news-page.ts';

const headline = '示例县首条有轨电车今日试跑';
const paragraphs = [
  '示例县首条有轨电车线路今天上午开始试运行，全长十一点六公里，设站十四座，串起三个镇。',
  '县交通局介绍，试运行为期三个月，期间不载客，主要检验车辆、信号和供电是否稳定可靠。',
];
const text = paragraphs.join('\n');

const read = (page: string) => readNewsPage(Buffer.from(page));
const told = (page: string): string[] =>
  read(page).report.unreadable.map(({ kind, found }) => `${kind} ${found}`);

test.each([
  '收藏本站 | 设为首页',
  '今日示例县 晴 12~20℃ 空气质量优',
  '示例县融媒体中心',
  '示例融媒',
  '示例日报 A01 要闻',
  '全国两会 专题',
  '跳到主要内容',
  'APP下载',
  '央广网 > 广东频道',
  '大字体 小字体 手机看',
  '您好，欢迎来到示例网！请登录 免费注册',
  '≡ 菜单',
  '🏠 首页 › 本地 › 交通',
  '首页-新闻-社会-正文',
  '首页 - 新闻中心 - 国内',
  '简体中文 | 繁體中文 | English',
  '热搜：有轨电车 暴雨 高考',
  '示例日报 2026年11月30日 星期一 第A02版 要闻',
])('%j above a headline is the site’s, and told', (line) => {
  const page = `${line}\n${headline}\n${text}`;
  expect(read(page)).toMatchObject({ headline, blocks: paragraphs.map((each) => ({ text: each })) });
  expect(read(page)).not.toHaveProperty('standfirst');
  expect(told(page).join()).toContain(`LINE_LEFT_OUT ${line}`);
});

test('a first line that has nothing of the text over one that has is told as uncertain', () => {
  const page = (first: string) => `${first}\n${headline}\n${text}`;
  expect(told(page('头条推荐热点关注深圳北京'))).toEqual(['UNCERTAIN_HEADLINE 头条推荐热点关注深圳北京']);
  // So newspapers write, too: it stays the headline.
  expect(read(page('破茧成蝶 向新而行'))).toMatchObject({
    headline: '破茧成蝶 向新而行',
    standfirst: headline,
  });
  expect(told(`${headline}\n破茧成蝶 向新而行\n${text}`)).toEqual([]);
});

test.each([
  '8小时前 · 广东',
  '稿件来源：示例日报　2026年11月30日',
  '信息来源：示例县交通局',
  '示例观察 · 2026-11-30',
  '阅读 10万+ 2026-11-30',
  '2026年11月',
  '二○二六年十一月三十日',
  '公元二〇二六年十一月',
  '民國一百一十五年十一月三十日',
  '（2026年11月30日 示例日报）',
  '本文共1024字，阅读约需3分钟',
  '中華民國一一五年十一月三十日',
  '贰零贰陆年拾壹月叁拾日',
  '二〇二六年十一月三十日上午九时三十分',
  '11月30日讯',
  '2026年第48期',
  '早上八点',
  '阅读 3 分钟',
  '人气：1234',
  '12人跟帖',
  '示例日报社',
  '本报记者',
  '出处：示例日报',
  '发布机构：示例县交通局',
  '文号：示交〔2026〕12号',
  '[打印本稿] [关闭]',
  '星期一 2026年11月30日 第12345期',
])('%j under a headline is no standfirst, and told', (line) => {
  const page = `${headline}\n${line}\n${text}`;
  expect(read(page)).not.toHaveProperty('standfirst');
  expect(told(page)).toEqual([`LINE_LEFT_OUT ${line}`]);
});

test.each([
  '你可能还想看\n地铁三号线今天开通',
  '文章评论\n共 0 条评论\n还没有人评论，快来抢沙发',
  '分享让更多人看到',
  '人民日报客户端下载',
  '示例报料热线：0752-1234567',
  '新闻线索：news@example.com',
  '主办：示例日报社 承办：示例网',
  '本文来源：示例日报',
  '#有轨电车# #试运行#',
  '觉得不错，请点赞、在看、转发三连！',
  '点击“阅读原文”了解更多',
  '打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。',
  '（全文共1234字）',
  '*本文为示例日报原创，转载请注明出处',
  '本文由示例网授权发布',
  '本文转载自示例网',
  '示例日报微信公众号\n预览时标签不可点\n微信扫一扫',
])('%j below a text is none of it, and told', (below) => {
  const page = `${headline}\n${text}\n${below}`;
  expect(read(page).blocks.map((block) => block.text)).toEqual(paragraphs);
  expect(told(page)).toEqual(below.split('\n').map((line) => `LINE_LEFT_OUT ${line}`));
});

test.each([
  '本文为作者在电车开通仪式上的讲话',
  '本文由作者在开通仪式上的即席发言扩充而成，略有删节',
  '来源：示例日报的一份旧档案。',
  '主办单位：示例县交通局',
  '主办单位：示例县交通局\n承办单位：示例日报社',
  '打开微信，她给远方的儿子发了一张电车的照片。',
])('%j closes the text', (end) => {
  expect(read(`${headline}\n${text}\n${end}`).blocks.map((block) => block.text)).toEqual([
    ...paragraphs,
    ...end.split('\n'),
  ]);
});

test.each(['来源：示例网', '#有轨电车#', '----------', '***'])(
  '%j between paragraphs takes nothing away that stands below it',
  (line) => {
    const page = `${headline}\n${paragraphs[0]}\n${line}\n${paragraphs[1]}`;
    expect(read(page).blocks.map((block) => block.text)).toEqual(expect.arrayContaining(paragraphs));
  },
);

test.each(['视频｜电车试跑', '评论：电车试跑不必急', '责任编辑的一天'])(
  '%j is the headline where nothing else can be, and told as uncertain where it looks like credits',
  (line) => {
    expect(read(`${line}\n${text}`).headline).toBe(line);
    expect(told(`${line}\n${text}`)).toEqual(/[｜：]/u.test(line) ? [`UNCERTAIN_HEADLINE ${line}`] : []);
  },
);

const of = (page: string) => {
  const { headline: found, standfirst, credits, blocks } = read(page);
  const people = credits.map(
    ({ role, name, employer }) => `${role} ${name}${employer ? ` @${employer}` : ''}`,
  );
  return { found, standfirst, people, texts: blocks.map((block) => block.text) };
};
const plain = { found: headline, standfirst: undefined, people: [], texts: paragraphs };
const [one, two] = paragraphs;

test.each([
  [
    'the window’s title and the headline',
    `示例资讯\n${headline}\n要闻\n${headline}\n2026-11-30\n${text}`,
    {},
  ],
  ['a portal’s own name', `示例新闻\n${headline}\n${text}\n海量资讯，尽在示例新闻客户端`, {}],
  [
    'an electronic paper',
    `示例日报 2026年11月30日 星期一\n第 A01 版：要闻\n上一版3  4下一版\n${headline}\n——不载客\n本报记者 陈示例\n${text}`,
    { standfirst: '——不载客', people: ['REPORTER 陈示例 @本报'] },
  ],
  [
    'a weekly',
    `${headline}\n来源于 《示例周刊》 2026年11月30日第46期 出版日期 2026年11月30日\n文｜示例周刊 陈示例\n${text}\n版面编辑：林示例`,
    { people: ['REPORTER 陈示例 @示例周刊', 'EDITOR 林示例'] },
  ],
  [
    'an editor with a number',
    `${headline}\n示例新闻 作者：陈示例\n${text}\n责任编辑：林示例 SN123`,
    { people: ['REPORTER 陈示例 @示例新闻', 'EDITOR 林示例'] },
  ],
  [
    'a post',
    `示例日报\n11-30 08:15 来自 微博视频号\n【${headline}】${one}\n${two}\n转发 12 评论 3 赞 45`,
    {},
  ],
  [
    'particulars without a space between them',
    `${headline}\n2026-11-30来源：示例日报作者：陈示例责任编辑：林示例\n${text}`,
    { people: ['REPORTER 陈示例', 'EDITOR 林示例'] },
  ],
  [
    'the buttons of an authority',
    `${headline}\n发布日期：2026-11-30 08:15 信息来源：示例县交通局 字体：【大 中 小】 视力保护色：\n${text}`,
    {},
  ],
  ['a salutation', `${headline}\n各镇人民政府：\n${text}`, { texts: ['各镇人民政府：', ...paragraphs] }],
  [
    'a talk',
    `${headline}\n示例日报：何时载客？\n陈示例：${one}\n示例日报：票价呢？\n陈示例：${two}`,
    { texts: ['示例日报：何时载客？', `陈示例：${one}`, '示例日报：票价呢？', `陈示例：${two}`] },
  ],
])('%s', (_, page, differing) => expect(of(page)).toEqual({ ...plain, ...differing }));

test('pages of Taiwan’s papers and agency', () => {
  const [first, second] = [
    '示例縣首條有軌電車今天試行，設站十四座。',
    '縣交通局說，試行三個月，期間不載客。',
  ];
  const page = (top: string, end = '') => `示例縣首條有軌電車試跑\n2026-11-30 08:15\n${top}\n${second}${end}`;
  const paper = of(page(`聯合報／ 記者陳示例／台北即時報導\n${first}\n請繼續往下閱讀...`));
  expect(paper).toMatchObject({ people: ['REPORTER 陳示例 @聯合報'], texts: [first, second] });
  const agency = of(
    page(
      `請同意我們的隱私權規範，才能啟用聽新聞的功能。\n（中央社記者陳示例台北30日電）${first}`,
      '（編輯：林示例）1151130',
    ),
  );
  expect(agency.people).toEqual(['REPORTER 陳示例 @中央社', 'EDITOR 林示例']);
  expect(agency.texts).toEqual([`（中央社記者陳示例台北30日電）${first}`, second]);
});
