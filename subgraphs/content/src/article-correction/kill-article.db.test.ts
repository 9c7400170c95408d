import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, publish, ready } = newsroom(graph);

const address = async (slug: string, as = viewers.anonymous) => {
  const { data, errors } = await graph.ask(
    'query ($url: String!) { articleAddress(url: $url) { article { slug } goneSince reason } }',
    { variables: { url: `https://www.huizhou-daily.example/news/${slug}` }, as },
  );
  return { ...data, codes: errors?.map(({ extensions }) => extensions?.code) };
};
const seenAnywhere = async (slug: string, as = viewers.anonymous) => {
  const { data } = await graph.ask(
    `query ($slug: String!) { articleBySlug(slug: $slug) { id } articles(first: 100) { nodes { slug } }
      channels { articles(first: 100) { nodes { slug } } } }`,
    { variables: { slug }, as },
  );
  return JSON.stringify(data).includes(slug) || data.articleBySlug !== null;
};

test('a killed story is gone everywhere at once, its address too, and the newsroom knows why', async () => {
  const { thing: article } = await publish(
    await draft({ slug: 'to-be-killed' }),
    'web',
    'huizhou-toutiao',
    'paper',
  );
  expect(await address('to-be-killed')).toMatchObject({
    articleAddress: { article: { slug: 'to-be-killed' }, goneSince: null },
  });
  const { thing: killed } = await act('killArticle', { ...seenOf(article), reason: '當事人身分錯誤' });
  expect(killed).toMatchObject({ status: 'KILLED', statusReason: '當事人身分錯誤', embargoedUntil: null });
  expect(await seenAnywhere('to-be-killed')).toBe(false);
  const gone = await address('to-be-killed');
  expect(gone).toMatchObject({
    articleAddress: { article: null, goneSince: expect.any(String), reason: null },
    codes: ['UNAUTHENTICATED'],
  });
  expect((await address('to-be-killed', reviewers[0])).articleAddress.reason).toBe('當事人身分錯誤');
  expect((await address('never-there')).articleAddress).toBeNull();
});

test('nothing leads back from KILLED, for PostgreSQL neither', async () => {
  const { thing: article } = await publish(await draft(), 'web');
  const { thing: killed } = await act('killArticle', { ...seenOf(article), reason: '侵權' });
  const steps: [string, object][] = [
    ['submitArticle', {}],
    ['saveArticleDraft', { label: null }],
    ['restoreArticleVersion', { number: 1 }],
    ['publishArticle', { channelIds: [article.id] }],
    ['setArticleEmbargo', { until: new Date(Date.now() + 60_000).toISOString() }],
    ['recallArticle', { reason: 'Again' }],
    ['killArticle', { reason: 'Again' }],
    ['correctArticle', { kind: 'RETRACTION', notice: { en: 'Gone' } }],
    ['spikeArticle', { reason: 'Again' }],
  ];
  for (const [mutation, input] of steps)
    expect([mutation, (await act(mutation, { ...seenOf(killed), ...input })).code]).toEqual([
      mutation,
      'ILLEGAL_TRANSITION',
    ]);
  for (const change of [`status = 'DRAFT'`, `status = 'PUBLISHED'`, `headline = '{"en": "Other"}'`])
    await expect(graph.sql(`UPDATE articles SET ${change} WHERE id = $1`, [killed.id])).rejects.toMatchObject(
      {
        constraint: 'articles_killed_stay',
      },
    );
});

test('a recalled story is gone as well, and returns by three new reviews', async () => {
  const { thing: article } = await publish(await draft({ slug: 'recalled' }), 'web');
  for (const reason of ['', ' ', '\u3164', '長'.repeat(1001)])
    expect(await act('recallArticle', { ...seenOf(article), reason })).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'reason'],
    });
  const { thing: recalled } = await act('recallArticle', { ...seenOf(article), reason: '數據待核' });
  expect([recalled.status, await seenAnywhere('recalled')]).toEqual(['RECALLED', false]);
  expect((await publish(recalled, 'web')).code).toBe('ILLEGAL_TRANSITION');
  const saved = await graph.mutated('saveArticleDraft', { ...seenOf(recalled), label: null }, viewers.editor);
  expect(saved.status).toBe('RECALLED');
  const again = await publish(await ready(saved), 'web');
  expect([again.thing.status, await seenAnywhere('recalled')]).toEqual(['PUBLISHED', true]);
  expect(Date.parse(again.thing.firstPublishedAt)).toBe(Date.parse(article.firstPublishedAt));
});

test('what nobody has seen is spiked, not killed', async () => {
  expect((await act('killArticle', { ...seenOf(await draft()), reason: 'None' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});
