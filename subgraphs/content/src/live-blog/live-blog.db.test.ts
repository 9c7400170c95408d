import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { inHours, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { liveBlogs, said } from '../testing/live-blogs.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, publish, rights } = newsroom(graph);
const { add, live, read, texts, toReview } = liveBlogs(graph);
const reviewer = reviewers[0]!;
type Thing = { id: string; version: number };

test('entries are with readers at once, the newest first, whatever the order in which they were written', async () => {
  const { article } = await live();
  await add(article, '第二');
  await add(article, '第一', { occurredAt: inHours(-1) });
  const { thing: third } = await add(article, '第三', { headline: { zhHant: '快訊' }, isKeyEvent: true });
  expect(await texts(article)).toEqual(['第三', '第二', '第一']);
  const page = async (after: string | null, first: number) => {
    const { data } = await graph.ask(
      `query ($id: ID!, $first: Int!, $after: String) { article(id: $id) { liveBlog {
        entries(first: $first, after: $after) { totalCount nodes { id } pageInfo { endCursor } } } } }`,
      { variables: { id: article.id, first, after } },
    );
    return data.article.liveBlog.entries;
  };
  const next = await page((await page(null, 1)).pageInfo.endCursor, 20);
  expect([next.totalCount, next.nodes.length]).toEqual([3, 2]);
  expect((await read(article)).liveBlog.keyEvents.nodes).toEqual([{ id: third.id }]);
});

test('one entry is pinned, and the one before it stands in its place again', async () => {
  const { article, blog } = await live();
  const { thing: one } = await add(article, '甲');
  const { thing: two } = await add(article, '乙');
  for (const entry of [one, two])
    await act('highlightLiveBlogEntry', { ...seenOf(entry), isPinned: true, isKeyEvent: true });
  expect((await read(article)).liveBlog).toMatchObject({
    pinned: { id: two.id },
    keyEvents: { nodes: [{ id: two.id }, { id: one.id }] },
  });
  await act('summariseLiveBlog', { ...seenOf(blog), summary: { zhHant: '至今兩件事' } });
  await act('deleteLiveBlogEntry', { id: two.id, version: 2, reason: '未經證實' });
  expect((await read(article)).liveBlog).toMatchObject({ pinned: null, summary: { zhHant: '至今兩件事' } });
});

test('what is deleted is with the newsroom alone, with its reason, and stays so', async () => {
  const { article } = await live();
  const { thing: entry } = await add(article, '刪去的話');
  for (const reason of ['', '\u200b', '長'.repeat(1001)])
    expect((await act('deleteLiveBlogEntry', { ...seenOf(entry), reason })).code).toBe('INVALID_INPUT');
  await act('deleteLiveBlogEntry', { ...seenOf(entry), reason: '侵權' });
  expect(await texts(article)).toEqual([]);
  expect(await texts(article, viewers.editor)).toEqual([]);
  const deleted = (as = viewers.editor) =>
    graph.ask(
      `query ($id: ID!) { article(id: $id) { liveBlog { deletedEntries { nodes { deletionReason deletedBy } } } } }`,
      { variables: { id: article.id }, as },
    );
  expect((await deleted()).data.article.liveBlog.deletedEntries.nodes).toEqual([
    { deletionReason: '侵權', deletedBy: 'editor' },
  ]);
  expect((await deleted(viewers.anonymous)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  for (const [mutation, input] of [
    ['deleteLiveBlogEntry', { reason: 'Again' }],
    ['correctLiveBlogEntry', { notice: { en: 'Again' } }],
    ['highlightLiveBlogEntry', { isPinned: true }],
  ] as const)
    expect((await act(mutation, { id: entry.id, version: 2, ...input })).code).toBe('NOT_FOUND');
});

test('a closed blog takes no entry until it is opened again, and the history tells of both', async () => {
  const { article, blog } = await live();
  const { thing: entry } = await add(article, '一');
  const { thing: closed } = await act('closeLiveBlog', seenOf(blog));
  expect((await add(article, '二')).code).toBe('ILLEGAL_TRANSITION');
  expect((await act('closeLiveBlog', seenOf(closed))).code).toBe('ILLEGAL_TRANSITION');
  const fixed = await act('correctLiveBlogEntry', {
    ...seenOf(entry),
    notice: { en: 'Two' },
    document: said('兩'),
  });
  expect(fixed.code).toBeNull();
  expect(await act('reopenLiveBlog', { ...seenOf(closed), reason: ' ' })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'reason'],
  });
  const { thing: open } = await act('reopenLiveBlog', { ...seenOf(closed), reason: '事情又有進展' });
  expect([open.status, open.closedAt, (await add(article, '二')).code]).toEqual(['OPEN', null, null]);
  const { data } = await graph.ask(
    'query ($id: ID!) { article(id: $id) { history { kind from to reason } } }',
    { variables: { id: article.id }, as: reviewer },
  );
  expect(data.article.history.filter(({ kind }: { kind: string }) => kind === 'LIVE_BLOG')).toEqual([
    { kind: 'LIVE_BLOG', from: null, to: 'OPEN', reason: null },
    { kind: 'LIVE_BLOG', from: 'OPEN', to: 'CLOSED', reason: null },
    { kind: 'LIVE_BLOG', from: 'CLOSED', to: 'OPEN', reason: '事情又有進展' },
  ]);
});

test('entries of ten editors at once are all there, and none comes after the blog was closed', async () => {
  const { article, blog } = await live();
  const numbers = Array.from({ length: 10 }, (_, number) => number);
  const [outcomes, closed] = await Promise.all([
    Promise.all(numbers.map((number) => add(article, `第${number}條`))),
    act('closeLiveBlog', seenOf(blog)),
  ]);
  expect(closed.code).toBeNull();
  const added = outcomes.filter(({ code }) => code === null);
  for (const { code } of outcomes) expect([null, 'ILLEGAL_TRANSITION']).toContain(code);
  expect(await texts(article)).toHaveLength(added.length);
});

test('under an embargo, taken back or killed, no entry is anywhere, and nothing is added to what was killed', async () => {
  const until = inHours(1);
  const { thing: held } = await act('setArticleEmbargo', { ...seenOf(await draft()), until });
  const { thing: hidden } = await publish(held, 'web');
  await act('openLiveBlog', { articleId: hidden.id });
  await add(hidden, '秘密');
  const { article } = await live();
  await add(article, '殺前');
  const { thing: killed } = await act('killArticle', { ...seenOf(article), reason: 'wrong' });
  const all = async (as = viewers.anonymous) =>
    JSON.stringify(
      (
        await graph.ask(
          '{ liveBlogs(first: 100) { totalCount nodes { article { id } entries { nodes { body { ... on ParagraphBlock { text { zhHant } } } } } } } }',
          { as },
        )
      ).data,
    );
  for (const as of [viewers.anonymous, viewers.headquarters])
    expect([(await all(as)).includes('秘密'), (await all(as)).includes('殺前')]).toEqual([false, false]);
  expect(await all(reviewer)).toContain('秘密');
  expect([await read(hidden), await read(killed)]).toEqual([null, null]);
  expect((await add(killed, '殺後')).code).toBe('ILLEGAL_TRANSITION');
  const { data } = await graph.ask(
    '{ liveBlogs(first: 100) { nodes { id version article { id } entries { nodes { id } } } } }',
    { as: reviewer },
  );
  const gone = data.liveBlogs.nodes.find((one: { article: Thing }) => one.article.id === killed.id);
  for (const [mutation, more] of [
    ['summariseLiveBlog', { summary: { en: 'Over' } }],
    ['closeLiveBlog', {}],
  ] as const)
    expect((await act(mutation, { ...seenOf(gone), ...more })).code).toBe('ILLEGAL_TRANSITION');
  // Nobody reads what readers have no more.
  expect(await toReview()).not.toContain(gone.entries.nodes[0].id);
});

test('pictures of entries need their rights, and are among what the story shows, also once its text was corrected', async () => {
  const { article } = await live();
  const assetId = seedId('MediaAsset', 'e6-board');
  const document = said('有圖', { type: 'image', attrs: { assetId } });
  expect((await act('addLiveBlogEntry', { articleId: article.id, document })).code).toBe('RIGHTS_BLOCKED');
  const rightsStatement = await rights(article, ['web'], assetId);
  const { thing: entry } = await act('addLiveBlogEntry', {
    articleId: article.id,
    document,
    rightsStatement,
  });
  expect((await read(article)).assetRefs).toEqual([assetId]);
  await act('correctArticle', {
    ...{ ...seenOf(article), kind: 'CORRECTION', notice: { en: 'Mended' }, headline: { en: 'Mended' } },
  });
  expect((await read(article)).assetRefs).toEqual([assetId]);
  await act('deleteLiveBlogEntry', { ...seenOf(entry), reason: 'Its rights ended' });
  expect((await read(article)).assetRefs).toEqual([]);
});

test('a story is found by what its live blog tells, until that is corrected or taken back, also after the story was', async () => {
  const { article } = await live();
  const finds = async (text: string) => {
    const { data } = await graph.ask(
      `query ($text: String!) { searchArticles(text: $text) { nodes { id } } }`,
      {
        variables: { text },
      },
    );
    return data.searchArticles.nodes.some(({ id }: { id: string }) => id === article.id);
  };
  const { thing: entry } = await add(article, '龍舟衝線', { headline: { zhHant: '觀眾沸騰' } });
  await add(article, '蓮花盛開');
  expect([await finds('龍舟 示例'), await finds('觀眾沸騰'), await finds('蓮花')]).toEqual([
    true,
    true,
    true,
  ]);
  const [row] = await graph.sql('SELECT id, version FROM articles WHERE id = $1', [article.id]);
  const corrected = { kind: 'CORRECTION', notice: { zhHant: '改' }, headline: { zhHant: '另一條' } };
  expect(
    (await act('correctArticle', { ...(row as { id: string; version: number }), ...corrected })).code,
  ).toBeNull();
  expect([await finds('龍舟'), await finds('另一條')]).toEqual([true, true]);
  await act('deleteLiveBlogEntry', { ...seenOf(entry), reason: 'wrong' });
  expect([await finds('龍舟'), await finds('蓮花')]).toEqual([false, true]);
});
