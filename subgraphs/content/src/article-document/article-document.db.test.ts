import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish, articleWith } = newsroom(graph);

type Json = Record<string, unknown>;
const text = (words: string, ...marks: Json[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: Json[]) => ({ type: 'paragraph', content });
const says = (words: string) => paragraph(text(words));
const doc = (...content: Json[]) => ({ type: 'doc', content });
const link = (href: string) => ({ type: 'link', attrs: { href } });
const [strong, em] = [{ type: 'strong' }, { type: 'em' }];
const asset = randomUUID();
const image = (caption: string | null = null) => ({ type: 'image', attrs: { assetId: asset, caption } });
const cell = (words: string, attrs: Json = { colspan: 1, rowspan: 1 }, type = 'table_cell') => ({
  ...{ type, attrs },
  content: [words === '' ? paragraph() : says(words)],
});
const row = (...content: Json[]) => ({ type: 'table_row', content });
const table = (...content: Json[]) => ({ type: 'table', attrs: { caption: null }, content });

const item = (words: string, ...lists: Json[]) => ({ type: 'list_item', content: [says(words), ...lists] });
const save = (document: unknown, changes: object = {}) =>
  act('createArticleDraft', {
    ...{ headline: { zhHant: '頭條' }, sectionId: seedId('Section', 'economy'), document, ...changes },
  });

const asked = `body {
  __typename
  ... on ParagraphBlock { text { zhHant en } runs { text marks link { __typename
    ... on ArticleLink { article { slug } } ... on OutsideLink { url } ... on PersonLink { person { id } } } }
    simplified: runs(language: "zh-Hans") { text } english: runs(language: "en") { text } }
  ... on HeadingBlock { heading: text { zhHant } level }
  ... on QuoteBlock { quote: text { zhHant } attribution { zhHant } runs { text } }
  ... on ListBlock { items { text { zhHant } level isOrdered } }
  ... on TableBlock { caption { zhHant } rows { cells { text { zhHant } isHeader columns rows } } }
  ... on EmbedBlock { url title { zhHant } }
  ... on VideoBlock { caption { zhHant } }
  ... on GalleryBlock { title { zhHant } images { caption { zhHant } } }
  ... on CorrectionBlock { correction { kind notice { zhHant } } }
} document assetRefs`;
const read = ({ id }: { id: string }, as = viewers.editor) => articleWith(id, asked, as);

test('a document of every kind of node is read as blocks, and written as the same document', async () => {
  const linked = await draft();
  const person = randomUUID();
  const document = doc(
    paragraph(
      text('發'),
      text('展', strong),
      text('見', strong, em, link(`article:${linked.id}`)),
      text('此'),
      { type: 'hard_break' },
      text('林示例', link(`person:${person}`)),
      text('說', link('https://example.com/報告')),
    ),
    { type: 'heading', attrs: { level: 3 }, content: [text('小標題')] },
    { type: 'blockquote', attrs: { attribution: '林示例' }, content: [says('引文')] },
    {
      type: 'ordered_list',
      content: [item('一', { type: 'bullet_list', content: [item('甲'), item('乙')] }), item('二')],
    },
    table(
      row(cell('年份', { colspan: 1, rowspan: 2 }, 'table_header'), cell('合計', { colspan: 2, rowspan: 1 })),
      row(cell('一'), cell('')),
    ),
    image('圖說'),
    { type: 'video', attrs: { assetId: asset, caption: null } },
    { type: 'gallery', attrs: { title: '圖集' }, content: [image('甲'), image()] },
    { type: 'embed', attrs: { url: 'https://player.bilibili.com/player.html?bvid=1', title: '片段' } },
    { type: 'fact_box', attrs: { title: '速覽' }, content: [{ type: 'fact', content: [text('事實')] }] },
  );
  const { thing } = await save(document);
  const article = await read(thing);
  expect(article.document).toEqual(document);
  expect(article.assetRefs).toEqual([asset]);
  const [first, heading, quote, list, grid, , , gallery, embed] = article.body;
  expect(first.text).toEqual({ zhHant: '發展見此\n林示例說', en: null });
  expect(first.runs).toEqual([
    { text: '發', marks: [], link: null },
    { text: '展', marks: ['STRONG'], link: null },
    {
      ...{ text: '見', marks: ['STRONG', 'EMPHASIS'] },
      link: { __typename: 'ArticleLink', article: { slug: linked.slug } },
    },
    { text: '此\n', marks: [], link: null },
    { text: '林示例', marks: [], link: { __typename: 'PersonLink', person: { id: person } } },
    { text: '說', marks: [], link: { __typename: 'OutsideLink', url: 'https://example.com/報告' } },
  ]);
  expect(first.simplified.map((run: { text: string }) => run.text)).toEqual([
    ...['发', '展', '见', '此\n', '林示例', '说'],
  ]);
  expect(first.english).toEqual([]);
  expect(heading).toMatchObject({ heading: { zhHant: '小標題' }, level: 3 });
  expect(quote).toMatchObject({ quote: { zhHant: '引文' }, attribution: { zhHant: '林示例' } });
  expect(list.items).toEqual([
    { text: { zhHant: '一' }, level: 1, isOrdered: true },
    { text: { zhHant: '甲' }, level: 2, isOrdered: false },
    { text: { zhHant: '乙' }, level: 2, isOrdered: false },
    { text: { zhHant: '二' }, level: 1, isOrdered: true },
  ]);
  expect(grid.rows[0].cells[0]).toEqual({ text: { zhHant: '年份' }, isHeader: true, columns: 1, rows: 2 });
  expect(grid.rows[1].cells[1].text).toBeNull();
  expect(gallery).toMatchObject({
    title: { zhHant: '圖集' },
    images: [{ caption: { zhHant: '甲' } }, { caption: null }],
  });
  expect(embed).toMatchObject({ url: 'https://player.bilibili.com/player.html?bvid=1' });

  const again = await act('saveArticleDraft', { ...seenOf(thing), document: article.document });
  expect((await read(again.thing)).document).toEqual(document);
  const { data } = await graph.ask(
    `query ($id: ID!) { compareArticleVersions(articleId: $id, from: 1, to: 2) { body { kind } } }`,
    { variables: { id: thing.id }, as: viewers.editor },
  );
  expect(new Set(data.compareArticleVersions.body.map(({ kind }: Json) => kind))).toEqual(new Set(['SAME']));
});

test('empty lines and blanks at the ends of an editor go, marks stay where they were', async () => {
  const { thing } = await save(
    doc(paragraph(), says('\u200b'), paragraph(text('  前', strong), text('後  '))),
  );
  expect((await read(thing)).document).toEqual(doc(paragraph(text('前', strong), text('後'))));
});

test('a link to what the caller may not see is mere text', async () => {
  const linked = await draft();
  const { thing } = await save(doc(paragraph(text('見', link(`article:${linked.id}`)))));
  await publish(thing, 'web');
  const { body } = await read(thing, viewers.anonymous);
  expect(body[0].runs).toEqual([
    { text: '見', marks: [], link: { __typename: 'ArticleLink', article: null } },
  ]);
});

const deep = Array.from({ length: 4 }).reduce<Json>(
  (inner) => ({ type: 'bullet_list', content: [item('層', ...(inner.type ? [inner] : []))] }),
  {},
);
test.each<[string, unknown]>([
  ['a text', 'text'],
  ['nothing', []],
  ['a node alone', says('x')],
  ['an unknown node', doc({ type: 'script' })],
  ['an unknown mark', doc(paragraph(text('x', { type: 'blink' })))],
  ['an unknown attribute', doc({ ...says('x'), attrs: { onclick: 'x' } })],
  ['an unknown field', doc({ ...says('x'), html: 'x' })],
  ['a missing attribute', doc({ type: 'image', attrs: { caption: null } })],
  ['an attribute of another kind', doc({ type: 'image', attrs: { assetId: 1 } })],
  ['a picture that is no id', doc({ type: 'image', attrs: { assetId: 'x' } })],
  ['a block in a paragraph', doc(paragraph(image()))],
  ['a heading of another level', doc({ type: 'heading', attrs: { level: 1 }, content: [text('x')] })],
  ['bold in a heading', doc({ type: 'heading', attrs: { level: 2 }, content: [text('x', strong)] })],
  ['an empty text', doc(paragraph(text('')))],
  ['a script as a link', doc(paragraph(text('x', link('javascript:alert(1)'))))],
  ['a link to nowhere', doc(paragraph(text('x', link(''))))],
  ['a link to no id', doc(paragraph(text('x', link('article:x'))))],
  ['a link to an unknown kind', doc(paragraph(text('x', link(`tour:${asset}`))))],
  [
    'an embed that is not trusted',
    doc({ type: 'embed', attrs: { url: 'https://example.com/', title: null } }),
  ],
  ['an embed without https', doc({ type: 'embed', attrs: { url: 'http://v.qq.com/', title: null } })],
  [
    'an embed of a likeness',
    doc({ type: 'embed', attrs: { url: 'https://v.qq.com.example/', title: null } }),
  ],
  ['a gallery of one', doc({ type: 'gallery', attrs: { title: null }, content: [image()] })],
  ['rows of two widths', doc(table(row(cell('x')), row(cell('x'), cell('y'))))],
  ['a cell below its table', doc(table(row(cell('x', { colspan: 1, rowspan: 2 }))))],
  ['a table too wide', doc(table(row(...Array(21).fill(cell('x')))))],
  ['a table without cells', doc(table(row()))],
  ['a cell over nothing', doc(table(row(cell('x', { colspan: 0, rowspan: 1 }))))],
  ['a list too deep', doc(deep)],
  ['a list too long', doc({ type: 'bullet_list', content: Array(201).fill(item('x')) })],
  [
    'a fact without title',
    doc({ type: 'fact_box', attrs: { title: ' ' }, content: [{ type: 'fact', content: [text('x')] }] }),
  ],
  ['a paragraph too long', doc(says('x'.repeat(10_001)))],
  ['a text without an end', doc(...Array(101).fill(says('x'.repeat(1000))))],
  ['too many blocks', doc(...Array(501).fill(says('x')))],
  ['half a character', doc(says('a\ud800b'))],
  ['a notice of nothing', doc({ type: 'correction', attrs: { correctionId: randomUUID() } })],
])('%s is refused', async (_, document) => {
  expect(await save(document)).toMatchObject({ code: 'INVALID_INPUT', thing: null });
});

test('a text is given once, as blocks or as a document', async () => {
  const body = [{ kind: 'PARAGRAPH', text: { en: 'x' } }];
  expect(await save(doc(), { body })).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'document'] });
});

test('a notice of correction stands at the place that was wrong, and only in its own story', async () => {
  const { thing: story } = await save(doc(says('十四個'), says('尾')));
  const { thing: out } = await publish(story, 'web');
  const correction = { kind: 'CORRECTION', notice: { zhHant: '數字應為十五。' } };
  const outside = await act('correctArticle', { ...seenOf(out), ...correction, noticeAt: 3 });
  expect(outside).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'noticeAt'] });
  const { thing: corrected } = await act('correctArticle', {
    ...{ ...seenOf(out), ...correction, document: doc(says('十五個'), says('尾')), noticeAt: 1 },
  });
  const { body, document } = await read(corrected, viewers.anonymous);
  expect(body[1]).toEqual({ __typename: 'CorrectionBlock', correction: correction });
  expect(await save(document)).toMatchObject({ code: 'INVALID_INPUT' });
  const again = await act('correctArticle', { ...seenOf(corrected), ...correction, document });
  expect(again.thing.status).toBe('CORRECTED');

  const copy = await act('duplicateArticle', { id: story.id, isUpdate: true });
  expect((await read(copy.thing)).document).toEqual(doc(says('十五個'), says('尾')));
});

test('a text in another language is asked for in vain, an unknown one is refused', async () => {
  const { thing } = await save(doc(says('word')), { language: 'en', headline: { en: 'x' } });
  const runs = (language: string) =>
    graph.ask(
      `query ($id: ID!, $language: String!) { article(id: $id) { body { ... on ParagraphBlock { runs(language: $language) { text } } } } }`,
      { variables: { id: thing.id, language }, as: viewers.editor },
    );
  expect((await runs('en')).data.article.body[0].runs).toEqual([{ text: 'word' }]);
  expect((await runs('zh-Hant')).data.article.body[0].runs).toEqual([]);
  expect((await runs('fr')).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
