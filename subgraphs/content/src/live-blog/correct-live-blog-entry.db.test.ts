import { expect, test } from '@jest/globals';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { liveBlogs, said } from '../testing/live-blogs.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act } = newsroom(graph);
const { add, live, read, texts, toReview } = liveBlogs(graph);
const reviewer = reviewers[0]!;

test('a correction leaves its trace: readers have the notice, the newsroom what was said before', async () => {
  const { article } = await live();
  const { thing: entry } = await add(article, '三人受傷');
  const correct = (input: object) => act('correctLiveBlogEntry', { ...seenOf(entry), ...input });
  expect(await correct({ notice: {}, document: said('兩人受傷') })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'notice'],
  });
  await correct({ notice: { zhHant: '傷者應為兩人' }, document: said('兩人受傷') });
  expect(await texts(article)).toEqual(['兩人受傷']);
  expect((await read(article)).liveBlog.entries.nodes[0].corrections).toEqual([
    { notice: { zhHant: '傷者應為兩人' } },
  ]);
  const trace = async (as = viewers.editor) =>
    graph.ask(
      `query ($id: ID!) { article(id: $id) { liveBlog { entries { nodes { author corrections { correctedBy
        body { ... on ParagraphBlock { text { zhHant } } } } } } } } }`,
      { variables: { id: article.id }, as },
    );
  expect((await trace()).data.article.liveBlog.entries.nodes[0]).toEqual({
    author: 'editor',
    corrections: [{ correctedBy: 'editor', body: [{ text: { zhHant: '三人受傷' } }] }],
  });
  const hidden = await trace(viewers.headquarters);
  expect(JSON.stringify(hidden.data)).not.toContain('三人受傷');
  expect(hidden.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  // Nothing is said anew without a notice, and no trace is taken away, for PostgreSQL neither.
  await graph.sql(`UPDATE live_blog_entries SET corrections = '[]', version = version + 1 WHERE id = $1`, [
    entry.id,
  ]);
  expect((await read(article)).liveBlog.entries.nodes[0].corrections).toHaveLength(1);
  await expect(
    graph.sql(
      `UPDATE live_blog_entries SET headline = '{"en": "Silent"}', version = version + 1 WHERE id = $1`,
      [entry.id],
    ),
  ).rejects.toMatchObject({ constraint: 'live_blog_entries_notice_needed' });
  const { thing: plain } = await add(article, '另一條');
  const nothing = await act('correctLiveBlogEntry', { ...seenOf(plain), notice: { en: 'Nothing' } });
  expect(nothing.code).toBe('INVALID_INPUT');
  await expect(
    graph.sql(`UPDATE live_blog_entries SET headline = '{"en": "Other"}' WHERE id = $1`, [plain.id]),
  ).rejects.toMatchObject({ constraint: 'live_blog_entries_notice_needed' });
  expect((await act('correctLiveBlogEntry', { ...seenOf(entry), notice: { en: 'Again' } })).code).toBe(
    'VERSION_CONFLICT',
  );
});

test('a second person reads each entry, and again what was corrected', async () => {
  const { article } = await live();
  const { thing: entry } = await add(article, '待讀');
  expect(await toReview()).toContain(entry.id);
  expect((await act('reviewLiveBlogEntry', seenOf(entry))).code).toBe('SEPARATION_OF_DUTY');
  expect((await act('reviewLiveBlogEntry', seenOf(entry), viewers.headquarters)).code).toBe('FORBIDDEN');
  const { thing: reviewed } = await act('reviewLiveBlogEntry', seenOf(entry), reviewer);
  expect(reviewed).toMatchObject({ reviewedBy: 'reviewer-1', reviewedAt: expect.any(String) });
  expect((await act('reviewLiveBlogEntry', seenOf(reviewed), reviewers[1])).code).toBe('DUPLICATE');
  expect(await toReview()).not.toContain(entry.id);
  const { thing: again } = await act('correctLiveBlogEntry', {
    ...{ ...seenOf(reviewed), notice: { zhHant: '改' }, document: said('改過') },
  });
  expect([again.reviewedAt, (await toReview()).includes(entry.id)]).toEqual([null, true]);
  // Nor does whoever has written in it once, whoever came after.
  const other = { ...viewers.editor, subject: 'editor-2' };
  const { thing: third } = await act(
    'correctLiveBlogEntry',
    { ...seenOf(again), notice: { zhHant: '再改' }, document: said('再改過') },
    other,
  );
  for (const as of [viewers.editor, other])
    expect((await act('reviewLiveBlogEntry', seenOf(third), as)).code).toBe('SEPARATION_OF_DUTY');
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.printing])
    expect(await toReview(as)).toBe(refusalOf(as));
});
