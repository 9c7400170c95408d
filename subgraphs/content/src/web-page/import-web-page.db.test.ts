import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from '@jest/globals';
import { toHans } from '@media-graph/chinese/convert-script';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });

const page = (about: string) => `惠州頭條 掌中惠州
東江創(chuàng)新發(fā)展研究院 報業(yè)印務(wù)公司 惠州國畫院
原標題:
${about}座談會在惠舉行
企業(yè)與學者同席商談
昨日,${about}座談會在惠州(東江)會館舉行,UBTECH等三十家企業(yè)與市科技局代表到場,商談如何把研究成果帶進工廠。主持人說,這只是開始。
從實驗室到車間
會上報業(yè)印務(wù)公司介紹了綠色印刷的做法,市科技局則說明了扶持政策,并回答了與會者提出的二十多個問題。
惠州日報記者王小明 通訊員李大文`;

const [ubtech, bureau, printing, daily] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const organisations = [
  { id: ubtech, name: { zhHant: '優必選', en: 'UBTECH' } },
  { id: bureau, name: { zhHans: '市科技局' } },
  { id: printing, name: { zhHans: '报业印刷' }, aliases: ['報業印務公司'] },
  { id: daily, name: { zhHant: '惠州日報社' } },
  { id: randomUUID(), name: { zhHant: '四洲集團' } },
];

const importPage = async (
  bytes: string | Uint8Array,
  { as = viewers.editor, ...input }: { as?: typeof viewers.editor } & Record<string, unknown> = {},
) => {
  const contentBase64 = Buffer.from(bytes).toString('base64');
  const { code, message, things } = await graph.mutate(
    'importWebPage',
    { contentBase64, organisations, ...input },
    as,
    `wasThereAlready
     report {
       repairs { kind found replacedBy line column } unreadable { kind found guess line column }
       organisationsRecognised { organisation { id } mentions } directory { name organisation { id } } isReheadlined
     }
     article {
       id status language slug section { slug } headline { zhHant zhHans } headlines { role } standfirst { zhHant }
       body { __typename ... on HeadingBlock { text { zhHant } } ... on ParagraphBlock { text { zhHant } } }
       credits { role name person { id } employer { id } } mentionedOrganisations { id }
     }`,
  );
  return { code, message, ...things };
};
const countArticles = async () => (await graph.sql('SELECT count(*)::int FROM articles'))[0].count;

test('a page becomes one draft, cleaned, and the report tells what was done', async () => {
  const { article, report, wasThereAlready, code } = await importPage(page('新材料'));
  expect({ wasThereAlready, code }).toEqual({ wasThereAlready: false, code: null });
  expect(article).toMatchObject({
    status: 'DRAFT',
    language: 'zh-Hant',
    section: { slug: 'politics' },
    headline: { zhHant: '新材料座談會在惠舉行', zhHans: '新材料座谈会在惠举行' },
    standfirst: { zhHant: '企業與學者同席商談' },
    credits: [
      { role: 'REPORTER', name: '王小明', person: null, employer: { id: daily } },
      { role: 'CORRESPONDENT', name: '李大文', person: null, employer: null },
    ],
    mentionedOrganisations: [{ id: ubtech }, { id: bureau }, { id: printing }],
  });
  const body = JSON.stringify(article.body);
  expect(article.body.map((block: { __typename: string }) => block.__typename)).toEqual([
    'ParagraphBlock',
    'HeadingBlock',
    'ParagraphBlock',
  ]);
  expect(body).toContain('惠州(東江)會館');
  expect(body).not.toMatch(/\([a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]+\)/);
  expect(report.repairs).toContainEqual({
    kind: 'PINYIN',
    found: '(chuàng)',
    replacedBy: '',
    line: 2,
    column: 4,
  });
  expect(report.organisationsRecognised).toContainEqual({ organisation: { id: bureau }, mentions: 2 });
  expect(report.directory).toContainEqual({ name: '報業印務公司', organisation: { id: printing } });
  expect(report.directory).toContainEqual({ name: '惠州國畫院', organisation: null });
  expect(report.isReheadlined).toBe(true);
});

test('the newsroom finds the draft, readers do not', async () => {
  const { article } = await importPage(page('量子計算'), { sectionId: seedId('Section', 'education') });
  const query = '{ searchArticles(text: "量子计算") { totalCount nodes { id section { slug } } } }';
  const found = (await graph.ask(query, { as: viewers.editor })).data.searchArticles;
  expect(found.nodes).toEqual([{ id: article.id, section: { slug: 'education' } }]);
  expect((await graph.ask(query)).data.searchArticles.totalCount).toBe(0);
});

test('a saved page of HTML makes the same article as its text, and its frame is told', async () => {
  const [title = '', standfirst = '', ...lines] = page('海上風電').split('\n').slice(3);
  const body = [title, standfirst, ...lines].join('\n');
  const html = `<!DOCTYPE html><html><head><title>${title}_惠州頭條</title></head><body><nav><a href="/">首頁</a></nav>
    <main><h1>${title}</h1><p>${standfirst}</p>${lines.map((line) => `<p>${line}</p>`).join('\n')}</main>
    <aside><a href="1">夜市下周開張</a></aside></body></html>`;
  const first = await importPage(body);
  const { article, wasThereAlready, report } = await importPage(html);
  expect({ id: article.id, wasThereAlready }).toEqual({ id: first.article.id, wasThereAlready: true });
  const told = report.unreadable.map(({ kind, found }: Record<string, string>) => `${kind} ${found}`);
  expect(told).toEqual(['LINE_LEFT_OUT 首頁', 'LINE_LEFT_OUT 夜市下周開張']);
});

test('the same page makes one article: again, by another editor, in the other script, with other surroundings', async () => {
  const first = await importPage(page('海洋經濟'));
  const other = { ...viewers.editor, subject: 'editor-2' };
  const again = [
    await importPage(page('海洋經濟')),
    await importPage(page('海洋經濟'), { as: other }),
    await importPage(toHans(page('海洋經濟').replaceAll(/\([^)]*[a-z][^)]*\)/g, ''))),
    await importPage(page('海洋經濟').split('\n').slice(2).join('\r\n')),
  ];
  for (const { article, wasThereAlready } of again)
    expect({ id: article.id, wasThereAlready }).toEqual({ id: first.article.id, wasThereAlready: true });
});

test('many import one page at once: one article, and all are told the same id', async () => {
  const before = await countArticles();
  const editors = Array.from({ length: 8 }, (_, index) => ({
    ...viewers.editor,
    subject: `editor-${index}`,
  }));
  const answers = await Promise.all(editors.map((as) => importPage(page('低空經濟'), { as })));
  expect(new Set(answers.map(({ article }) => article.id)).size).toBe(1);
  expect(answers.filter(({ wasThereAlready }) => !wasThereAlready)).toHaveLength(1);
  expect(await countArticles()).toBe(before + 1);
});

test('a repeated idempotency key gets the same answer', async () => {
  const idempotencyKey = randomUUID();
  const first = await importPage(page('冷鏈物流'), { idempotencyKey });
  expect(await importPage(page('冷鏈物流'), { idempotencyKey })).toEqual(first);
});

const big5 = Buffer.from('b4f6a67bb3f8b9d2a9f3adbbb4e4a9f3adbbb4e4', 'hex');
test.each<[string, string | Uint8Array, Record<string, unknown>]>([
  ['nothing', '', {}],
  ['blanks', ' \n\t\n', {}],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), {}],
  ['random bytes', Uint8Array.from({ length: 500 }, (_, index) => (index * 197) % 256), {}],
  ['another encoding', Buffer.concat([big5, big5, big5]), {}],
  ['UTF-16', Buffer.from(page('x'), 'utf16le'), {}],
  ['a list without an article', '惠州頭條 掌中惠州\n報業印務公司 惠州國畫院', {}],
  [
    'an English page',
    'Headline\n\nThis page says a lot, but none of it in the language of the newspaper at all.',
    {},
  ],
  ['a README', '# media-graph\n\nA graph for 惠州日报社 and 东江云媒研究院. It needs nothing but Node.', {}],
  ['two articles', `${page('甲')}\n\n${page('乙').split('\n').slice(3).join('\n')}`, {}],
  ['more than 1 MB', '惠'.repeat(400_000), {}],
  ['a paragraph without an end', `題目在此\n${'惠州的一句話,'.repeat(2000)}。`, {}],
  ['what is not base64', '', { contentBase64: '***' }],
  ['an organisation without an id', page('甲'), { organisations: [{ id: '1', name: { en: 'One' } }] }],
  ['an organisation without a name', page('甲'), { organisations: [{ id: ubtech, name: {} }] }],
  ['a section that is not there', page('甲'), { sectionId: randomUUID() }],
  ['a section that is no id', page('甲'), { sectionId: 'politics' }],
])('%s is refused in one line, and nothing is stored', async (_, bytes, input) => {
  const before = await countArticles();
  const { article, code, message } = await importPage(bytes, input);
  expect([article, code]).toEqual([null, 'INVALID_INPUT']);
  expect(message).toMatch(/^[^\n]{5,160}$/);
  expect(await countArticles()).toBe(before);
});

test.each(['anonymous', 'headquarters', 'printing'] as const)('%s may not import', async (name) => {
  const { code, report } = await importPage(page('乙'), { as: viewers[name] });
  expect([report, code]).toEqual([null, 'FORBIDDEN']);
});

const nothing = ['\u200b', '\u3164', '\u200e', '\u0000', '\uffff'];
const named = (name: object, ...aliases: string[]) => ({ organisations: [{ id: ubtech, name, aliases }] });
test.each<[string, (text: string) => Record<string, unknown>]>([
  ['contentBase64', (contentBase64) => ({ contentBase64 })],
  ["an organisation's name", (en) => named({ en })],
  ["an organisation's alias", (alias) => named({ en: 'UBTECH' }, alias)],
])('%s takes no text that shows nothing, or cannot be printed', async (_, input) => {
  const before = await countArticles();
  for (const text of [...nothing, 'a\u200eb', 'a\u0000b', 'a\uffffb'])
    expect((await importPage(page('丙'), input(text))).code).toBe('INVALID_INPUT');
  expect(await countArticles()).toBe(before);
});

test('the example page of this repository comes in: 33 readings, one spot that nobody can read', async () => {
  const bytes = readFileSync(new URL('../demonstration/example-page.txt', import.meta.url));
  const printing = { id: randomUUID(), name: { zhHans: '汐洲印务公司' } };
  const press = { id: randomUUID(), name: { zhHant: '汐洲日報社' } };
  const { article, report, code } = await importPage(bytes, { organisations: [printing, press] });
  expect(code).toBeNull();
  expect(article).toMatchObject({
    language: 'zh-Hant',
    headline: { zhHant: '百年潮鍾重新敲響,漁港小城辦起“修鍾學堂”' },
    headlines: [{ role: 'MAIN' }, { role: 'ORIGINAL' }],
    standfirst: { zhHant: '老手藝等來新學徒' },
    credits: [
      { role: 'REPORTER', name: '沈聞潮', employer: { id: press.id } },
      { role: 'CORRESPONDENT', name: '何汀蘭', employer: null },
    ],
  });
  expect(article.body.map(({ __typename }: { __typename: string }) => __typename[0]).join('')).toBe(
    'PHPPHPPHPP',
  );
  expect(report).toMatchObject({
    unreadable: [{ kind: 'LOST_CHARACTERS', found: ';馗塾媧', guess: '。回港渔…', line: 10, column: 51 }],
    organisationsRecognised: [{ organisation: { id: printing.id }, mentions: 1 }],
    isReheadlined: true,
  });
  expect(report.repairs).toHaveLength(33);
  expect(new Set(report.repairs.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['PINYIN']));
  expect(report.directory).toHaveLength(20);
  expect(report.directory).toContainEqual({ name: '汐洲印務公司', organisation: { id: printing.id } });
  expect(report.directory).toContainEqual({ name: '汐洲發行公司', organisation: null });
  expect(JSON.stringify([article, report.directory])).not.toMatch(/[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǘǚǜ]+[)）]/);
});

// The real page is somebody else's text and no part of the repository.
const realPage = process.env.REAL_PAGE;
(realPage ? test : test.skip)('the real page is imported (skipped without REAL_PAGE)', async () => {
  const { article, report, code } = await importPage(readFileSync(join(realPage!, 'page.txt')));
  expect(code).toBeNull();
  expect(
    article.body.filter((block: { __typename: string }) => block.__typename === 'HeadingBlock'),
  ).toHaveLength(3);
  expect(article.credits.map(({ name, role }: { name: string; role: string }) => `${role} ${name}`)).toEqual([
    'REPORTER 歐陽成',
    'CORRESPONDENT 楊東興',
  ]);
  expect(report.repairs.filter(({ kind }: { kind: string }) => kind === 'PINYIN')).toHaveLength(209);
  expect(
    report.organisationsRecognised.map(
      ({ organisation }: { organisation: { id: string } }) => organisation.id,
    ),
  ).toContain(bureau);
  expect((await importPage(readFileSync(join(realPage!, 'page.txt')))).wasThereAlready).toBe(true);
});
