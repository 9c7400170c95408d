import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish, ready } = newsroom(graph);
const paragraph = (zhHant: string) => ({ kind: 'PARAGRAPH', text: { zhHant } });
const save = (article: { id: string; version: number }, changes: object, as = viewers.editor) =>
  graph.mutated('saveArticleDraft', { ...seenOf(article), ...changes }, as);
const night = { ...viewers.editor, subject: 'night-editor' };

test('every saving is a version: who, when, why, the newest first; two are compared, one is restored', async () => {
  const first = await draft({
    body: [paragraph('項目共十四個。'), paragraph('投資三十七億元。')],
    slug: 'kept',
  });
  const second = await save(
    first,
    {
      body: [paragraph('項目共十五個。'), paragraph('投資三十七億元。')],
      slug: 'renamed',
      reason: '補一個項目',
    },
    night,
  );
  await save(second, { tagIds: [seedId('Tag', 'analysis')] });
  const { data, errors } = await graph.ask(
    `query ($id: ID!) {
      article(id: $id) { versionNumber
        versions(first: 2) { totalCount nodes { number author reason publishedAt body { ... on ParagraphBlock { text { zhHant } } } } pageInfo { hasNextPage } }
        one: articleVersion(number: 1) { number headline { zhHant } } none: articleVersion(number: 9) { number } }
      compareArticleVersions(articleId: $id, from: 1, to: 3) { from { author } to { number } otherFields headline { language }
        body { kind from { __typename } texts { language pieces { kind text } } } }
      nothing: compareArticleVersions(articleId: $id, from: 1, to: 4) { otherFields }
    }`,
    { as: viewers.editor, variables: { id: first.id } },
  );
  expect(errors).toBeUndefined();
  expect(data.article).toMatchObject({
    versionNumber: 3,
    versions: { totalCount: 3, pageInfo: { hasNextPage: true } },
    one: { number: 1, headline: { zhHant: '一條示例標題' } },
    none: null,
  });
  expect(data.article.versions.nodes[1]).toMatchObject({
    ...{ number: 2, author: 'night-editor', reason: '補一個項目', publishedAt: null },
    body: [{ text: { zhHant: '項目共十五個。' } }, { text: { zhHant: '投資三十七億元。' } }],
  });
  expect(data.nothing).toBeNull();
  expect(data.compareArticleVersions).toMatchObject({
    ...{ from: { author: 'editor' }, to: { number: 3 }, headline: [], otherFields: ['slug', 'tagIds'] },
    body: [
      {
        kind: 'CHANGED',
        from: { __typename: 'ParagraphBlock' },
        texts: [{ language: 'zh-Hant', pieces: expect.arrayContaining([{ kind: 'ADDED', text: '十五' }]) }],
      },
      { kind: 'SAME', texts: [] },
    ],
  });
  const now = await save({ id: first.id, version: 3 }, { label: null });
  const { thing: restored } = await act('restoreArticleVersion', { ...seenOf(now), number: 1 });
  expect(restored).toMatchObject({ versionNumber: 5, slug: 'renamed' });
  const texts = await graph.ask(
    `{ article(id: "${first.id}") { tags { slug } body { ... on ParagraphBlock { text { zhHant } } } } }`,
    { as: viewers.editor },
  );
  expect(texts.data.article).toEqual({
    tags: [],
    body: [{ text: { zhHant: '項目共十四個。' } }, { text: { zhHant: '投資三十七億元。' } }],
  });
});

test('restoring is a change: it lifts the review, and is refused where a change is', async () => {
  const article = await ready(await save(await draft(), { label: null }));
  for (const number of [0, -1, 3])
    expect(await act('restoreArticleVersion', { ...seenOf(article), number })).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'number'],
    });
  expect((await act('restoreArticleVersion', { ...seenOf(article), number: 1 }, reviewers[0])).code).toBe(
    'FORBIDDEN',
  );
  const { thing: restored } = await act('restoreArticleVersion', { ...seenOf(article), number: 1 });
  expect(restored.status).toBe('REVIEW_3');
  const { thing: published } = await publish(await ready(restored), 'web');
  expect((await act('restoreArticleVersion', { ...seenOf(published), number: 2 })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('the legal archive keeps what readers had before them, whatever becomes of it, and nobody alters it', async () => {
  const { thing: published } = await publish(await draft({ slug: 'archived-once' }), 'web');
  const { thing: taken } = await act('unpublishArticle', seenOf(published));
  const mended = await ready(await save(taken, { headline: { zhHant: '改後的標題' } }));
  await publish(mended, 'web');
  const { data } = await graph.ask(
    `{ publishedArticleVersions { totalCount nodes { article { slug } publishedAt publishedBy version { number headline { zhHant } publishedAt } } } }`,
    { as: reviewers[0]! },
  );
  const ours = data.publishedArticleVersions.nodes.filter(
    ({ article }: { article: { slug: string } }) => article.slug === 'archived-once',
  );
  expect(ours).toMatchObject([
    { publishedBy: 'editor', version: { number: 2, headline: { zhHant: '改後的標題' } } },
    { publishedBy: 'editor', version: { number: 1, headline: { zhHant: '一條示例標題' } } },
  ]);
  for (const statement of [
    'UPDATE published_versions SET published_at = now()',
    'DELETE FROM published_versions',
  ])
    await expect(graph.sql(statement)).rejects.toThrow('append-only');
  const later = await graph.ask(
    `{ publishedArticleVersions(times: { from: "2999-01-01T00:00:00Z" }) { totalCount } }`,
    { as: reviewers[0]! },
  );
  expect(later.data.publishedArticleVersions.totalCount).toBe(0);
});

test.each(['anonymous', 'headquarters', 'printing'] as const)('%s sees no version', async (name) => {
  const { thing: article } = await publish(await draft(), 'web');
  const { data, errors } = await graph.ask(
    `{ article(id: "${article.id}") { slug versionNumber versions { totalCount } articleVersion(number: 1) { number } lock { holder } }
       compareArticleVersions(articleId: "${article.id}", from: 1, to: 1) { otherFields } publishedArticleVersions { totalCount } }`,
    { as: viewers[name] },
  );
  expect(data.article).toMatchObject({ slug: article.slug, versions: null, lock: null });
  const code = name === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(Array(6).fill(code));
});

test('who is in a story keeps others out, for half an hour, until it is left or taken away with a reason', async () => {
  const article = await draft();
  const lock = (as = viewers.editor, more = {}) =>
    graph.mutate(
      'lockArticle',
      { id: article.id, ...more },
      as,
      'article { version lock { holder expiresAt } }',
    );
  const { thing } = await lock();
  expect(thing).toMatchObject({ version: 1, lock: { holder: 'editor' } });
  expect((Date.parse(thing.lock.expiresAt) - Date.now()) / 60_000).toBeGreaterThan(29);
  expect(await lock(night)).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
    message: expect.stringContaining('editor is in'),
  });
  const input = { ...seenOf(article), headline: { zhHant: '夜班改題' } };
  expect((await act('saveArticleDraft', input, night)).code).toBe('ILLEGAL_TRANSITION');
  expect((await act('unlockArticle', { id: article.id }, night)).code).toBe('ILLEGAL_TRANSITION');
  expect((await lock(viewers.editor)).code).toBeNull();
  const broken = await lock(night, { breakReason: '編輯已下班，明早要見報' });
  expect(broken.thing.lock.holder).toBe('night-editor');
  expect((await act('saveArticleDraft', input, night)).code).toBeNull();
  const { data } = await graph.ask(
    `{ article(id: "${article.id}") { history { kind from to reason by } } }`,
    {
      as: viewers.editor,
    },
  );
  expect(data.article.history).toEqual([
    {
      kind: 'LOCK',
      from: 'editor',
      to: 'night-editor',
      reason: '編輯已下班，明早要見報',
      by: 'night-editor',
    },
  ]);
  expect((await act('unlockArticle', { id: article.id }, night)).code).toBeNull();
  expect((await act('unlockArticle', { id: article.id }, night)).code).toBe('ILLEGAL_TRANSITION');
  await lock(night);
  await graph.sql(`UPDATE article_locks SET expires_at = now()`);
  expect((await lock()).thing.lock.holder).toBe('editor');
  for (const as of [viewers.anonymous, reviewers[0]!]) expect((await lock(as)).code).toBe('FORBIDDEN');
  expect((await graph.mutate('lockArticle', { id: 'nothing' }, viewers.editor)).code).toBe('NOT_FOUND');
});

test('of many who go into a story at one moment, one is in it', async () => {
  const { id } = await draft();
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      graph.mutate('lockArticle', { id }, { ...viewers.editor, subject: `editor-${index}` }),
    ),
  );
  expect(outcomes.map(({ code }) => code ?? 'in').sort()).toEqual([
    ...Array(5).fill('ILLEGAL_TRANSITION'),
    'in',
  ]);
});

test('a story is duplicated, and told on as an update of what readers have', async () => {
  const original = await draft({ tagIds: [seedId('Tag', 'analysis')] });
  const { thing: copy } = await act('duplicateArticle', { id: original.id });
  expect(copy).toMatchObject({ status: 'DRAFT', version: 1, headline: { en: 'A headline' } });
  expect(copy.slug).not.toBe(original.slug);
  expect((await act('duplicateArticle', { id: original.id, isUpdate: true })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  const { thing: out } = await publish(original, 'web');
  const { thing: update } = await act('duplicateArticle', { id: out.id, isUpdate: true });
  const read = async (as = viewers.anonymous) =>
    (await graph.ask(`{ article(id: "${out.id}") { updates { id updateOf { id } } } }`, { as })).data.article
      .updates;
  expect(await read(viewers.editor)).toEqual([{ id: update.id, updateOf: { id: out.id } }]);
  expect(await read()).toEqual([]);
  await publish(update, 'web');
  expect(await read()).toHaveLength(1);
  expect((await act('duplicateArticle', { id: out.id }, reviewers[0])).code).toBe('FORBIDDEN');
});
