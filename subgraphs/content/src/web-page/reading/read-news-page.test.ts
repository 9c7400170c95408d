import { expect, test } from '@jest/globals';
import { processorTime } from '@media-graph/testing';
import { PageRefused } from './page-refused.ts';
import { readNewsPage } from './read-news-page.ts';

const read = (page: string) => readNewsPage(Buffer.from(page));

const headings = (page: ReturnType<typeof read>): string[] =>
  page.blocks.filter(({ kind }) => kind === 'HEADING').map(({ text }) => text);

const traditional = `濱江頭條 掌上濱江
濱江輿情研究院 濱江圖片社 濱江云媒研究院
濱江印務公司 濱江發行公司 新文創公司 濱江國旅
演播廳 會議室
原標題:
老碼頭換新顏,“水上集市”人氣旺
修舊如舊留住一江記憶
清晨六時,濱江老碼頭響起第一聲汽笛。去年冬天開始的修繕工程上月完工,三百米長的石階、兩座吊橋和一排騎樓重新開放。
先修屋再開市,老街坊回來了
修繕隊(市屬)把每塊青磚編上號,拆下來洗淨再砌回去。負責工程的發(fā)展公司說,全部用料九成取自原址。
“我在這裏賣了四十年魚粥,”攤主何嬸說,“現(xiàn)在雨天也不怕水浸了。”
夜市加班船,遊客多了三成
碼頭管理處統(tǒng)計,開放首月接待遊客12.6萬人次,較去年同期增(zēng)長三成。
濱江日報記者梁志遠 通訊員蘇小曼`;

test('a page with directory, mark of the original headline, standfirst, headings and credits', () => {
  const page = read(traditional);
  expect(page).toMatchObject({
    headline: '老碼頭換新顏,“水上集市”人氣旺',
    originalHeadline: '老碼頭換新顏,“水上集市”人氣旺',
    isReheadlined: true,
    standfirst: '修舊如舊留住一江記憶',
    language: 'zh-Hant',
    credits: [
      { name: '梁志遠', role: 'REPORTER', employer: '濱江日報' },
      { name: '蘇小曼', role: 'CORRESPONDENT' },
    ],
  });
  expect(headings(page)).toEqual(['先修屋再開市,老街坊回來了', '夜市加班船,遊客多了三成']);
  expect(page.blocks).toHaveLength(6);
  expect(page.directory).toHaveLength(11);
  expect(page.directory).toContain('掌上濱江');
  expect(page.report.repairs).toMatchObject([
    { kind: 'PINYIN', found: '(fā)', line: 10 },
    { kind: 'PINYIN', found: '(xiàn)', line: 11 },
    { kind: 'PINYIN', found: '(tǒng)', line: 13 },
  ]);
  expect(page.report.unreadable).toMatchObject([
    { kind: 'READING_IN_PARENTHESES', found: '增(zēng)', line: 13 },
  ]);
});

test('a headline of the site above the mark is the printed one', () => {
  const page = read(traditional.replace('原標題:\n', '濱江老碼頭重新開放\n原標題：'));
  expect(page.headline).toBe('濱江老碼頭重新開放');
  expect(page.originalHeadline).toBe('老碼頭換新顏,“水上集市”人氣旺');
  expect(page.standfirst).toBe('修舊如舊留住一江記憶');
  expect(page.directory).toHaveLength(11);
});

test('a simplified page without a directory, with a line of date and source, Windows line ends and an editor', () => {
  const page = read(
    [
      '村口办起“夜学堂”，二十位老师轮流上课！',
      '2025-03-12 08:30　来源：滨江日报　字体：大 中 小',
      '滨江日报记者 陈 晨 何若溪 通讯员 黎晓',
      '',
      '\u00a0\u00a0　　每到周三晚上，河头村的祠堂就亮起灯。剪纸、算盘、短视频，村民想学什么，就请谁来教。',
      '　　一、课表村民定',
      '　　“先问大家想学啥，再去找老师。”驻村干部说。办班半年，开课四十二节，听课的人从十几个增加到两百多个。',
      '　　二、老师身边找',
      '　　篾匠、厨师、退休教师都成了讲师。下个月，县里的农技员也会来。',
      '　　责编：钱多 校对：孙可可',
      '',
    ].join('\r\n'),
  );
  expect(page).toMatchObject({
    headline: '村口办起“夜学堂”，二十位老师轮流上课！',
    isReheadlined: false,
    language: 'zh-Hans',
    directory: [],
    credits: [
      { name: '陈晨', role: 'REPORTER', employer: '滨江日报' },
      { name: '何若溪', role: 'REPORTER', employer: '滨江日报' },
      { name: '黎晓', role: 'CORRESPONDENT' },
      { name: '钱多', role: 'EDITOR' },
      { name: '孙可可', role: 'PROOFREADER' },
    ],
    report: { repairs: [], unreadable: [{ kind: 'LINE_LEFT_OUT', line: 2 }] },
  });
  expect(page).not.toHaveProperty('standfirst');
  expect(page).not.toHaveProperty('originalHeadline');
  expect(headings(page)).toEqual(['一、课表村民定', '二、老师身边找']);
  expect(page.blocks[0]?.text).toMatch(/^每到周三晚上/);
});

test('a page pasted as HTML, credits in the opening and at the end of the last paragraph', () => {
  const page = read(
    `<h1>校园里的气象站</h1><p>孩子们每天三次读数</p>
<p>本报讯（记者 罗立 通讯员 高见）在滨江三小的楼顶，六名学生正在记录温度和风速。&nbsp;他们的数据会送到市气象台。</p>
<p>气象站<strong>三年前</strong>建成，已经积累了三千多组数据。（摄影：罗立）</p>
<div>（原标题：小小气象员上岗记）</div>`,
  );
  expect(page).toMatchObject({
    headline: '校园里的气象站',
    originalHeadline: '小小气象员上岗记',
    isReheadlined: true,
    standfirst: '孩子们每天三次读数',
    credits: [
      { name: '罗立', role: 'REPORTER' },
      { name: '高见', role: 'CORRESPONDENT' },
      { name: '罗立', role: 'PHOTOGRAPHER' },
    ],
  });
  expect(page.blocks.map(({ kind }) => kind)).toEqual(['PARAGRAPH', 'PARAGRAPH']);
  expect(page.blocks[1]?.text).toBe('气象站三年前建成，已经积累了三千多组数据。');
});

test('lines of an app around the article are left out, and said so', () => {
  const page = read(
    '新书房今天开门\n原创 滨江发布 2025-05-10 08:00 广东\n江边的新书房今天开门，藏书两万册，全天免费。\n图片由市图书馆提供\n来源：滨江日报\n编辑：钱多\n审核：孙可可',
  );
  expect(page).toMatchObject({ headline: '新书房今天开门', credits: [{ name: '钱多', role: 'EDITOR' }] });
  expect(page).not.toHaveProperty('standfirst');
  expect(page.blocks).toHaveLength(1);
  expect(page.report.unreadable.map(({ kind, line }) => [kind, line])).toEqual(
    [2, 4, 5, 7].map((line) => ['LINE_LEFT_OUT', line]),
  );
});

test('a whole HTML document is read without its head', () => {
  const page = read(
    '<!DOCTYPE html><html><head><title>新书房今天开门 - 滨江网</title><style>p{}</style></head><body><h1>新书房今天开门</h1><p>江边的新书房今天开门，藏书两万册，全天免费。</p></body></html>',
  );
  expect(page.headline).toBe('新书房今天开门');
  expect(page.blocks).toHaveLength(1);
});

test('a page of ten times as many lines takes no hundred times as long', async () => {
  const timeOf = (lines: number): Promise<number> => {
    const page = `江濱路明晚封路\n${'短句\n'.repeat(lines * 0.8)}江濱路全線封閉施工,車輛請繞行環城路。\n${'短句\n'.repeat(lines * 0.2)}`;
    return processorTime(() => read(page));
  };
  expect(await timeOf(100_000)).toBeLessThan(40 * Math.max(await timeOf(10_000), 20));
});

test('a short notice without credits', () => {
  const page = read('江濱路明晚封路\n明晚八時至後日清晨六時,江濱路全線封閉施工,車輛請繞行環城路。');
  expect(page).toMatchObject({
    headline: '江濱路明晚封路',
    credits: [],
    directory: [],
    isReheadlined: false,
  });
  expect(page.blocks).toHaveLength(1);
});

test('a directory without a mark of the original headline, and a headline with a space in it', () => {
  const directory = '濱江日報社 濱江時報社 濱江圖片社\n印務公司 發行公司';
  const text = '元宵夜裏,三千盞花燈照亮江面。主辦方說,今年的燈組比去年多一倍。';
  const page = read(`${directory}\n花燈照江 萬人同樂\n${text}`);
  expect(page.headline).toBe('花燈照江 萬人同樂');
  expect(page.directory).toEqual(['濱江日報社', '濱江時報社', '濱江圖片社', '印務公司', '發行公司']);
  expect(read(`花燈照江 萬人同樂\n${text}`)).toMatchObject({ headline: '花燈照江 萬人同樂', directory: [] });
});

test('a spoken line and a line that breaks off are paragraphs, two headings may follow each other', () => {
  const page = read(
    '標題一則\n第一段文字在這裏，說明事情的來由。\n“太好了！”\n一、經過\n（一）起初\n後來大家都同意了，事情就這樣辦成。\n未完，',
  );
  expect(page.blocks.map(({ kind }) => kind[0]).join('')).toBe('PPHHPP');
});

test.each([
  ['only a directory', '濱江頭條 掌上濱江\n濱江印務公司 濱江發行公司\n演播廳 會議室'],
  ['only a headline', '老碼頭換新顏'],
  ['only running text', '清晨六時，濱江老碼頭響起第一聲汽笛，修繕工程上月完工，石階重新開放。'],
  ['only credits under a headline', '老碼頭換新顏\n記者 梁志遠'],
  [
    'another language',
    'Old pier opens again\nAt six in the morning the first whistle was heard, and people came.',
  ],
  ['mojibake', 'æ\u0083 å·\u009eæ\u0097¥æ\u008a¥\nè®°è\u0080\u0085äº\u0086è§£å\u0088°ï¼\u008c'],
  ['a mark without a headline', '濱江頭條 掌上濱江 濱江公司\n原標題：'],
])('%s is refused', (_, page) => {
  expect(() => read(page)).toThrow(PageRefused);
  expect(() => read(page)).toThrow(/^No article was found on the page: [^\n]+\.$/);
});

test('the same page has the same checksum in any dress', () => {
  const { checksum } = read(traditional);
  expect(checksum).toMatch(/^[0-9a-f]{64}$/);
  expect(read(`\ufeff${traditional.replaceAll('\n', '\r\n\r\n')}`).checksum).toBe(checksum);
  expect(read(traditional.replaceAll(',', '，').replace('(fā)', '')).checksum).toBe(checksum);
  expect(read(traditional.replace('三百米', '四百米')).checksum).not.toBe(checksum);
});
