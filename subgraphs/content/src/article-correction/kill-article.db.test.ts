import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { inHours, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, publish, ready, articleWith } = newsroom(graph);

const address = async (slug: string, as = viewers.anonymous) => {
  const { data, errors } = await graph.ask(
    'query ($url: String!) { articleAddress(url: $url) { article { slug } goneSince reason } }',
    { variables: { url: `https://www.huizhou-daily.example/news/${slug}` }, as },
  );
  return { ...data, codes: errors?.map(({ extensions }) => extensions?.code) };
};
const seenAnywhere = async (slug: string) => {
  const { data } = await graph.ask(
    `query ($slug: String!) { articleBySlug(slug: $slug) { id } articles(first: 100) { nodes { slug } }
      channels { articles(first: 100) { nodes { slug } } } }`,
    { variables: { slug } },
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

test('an address that was given up leads on to the story, and is gone when that is killed', async () => {
  const at = (name: string) => `https://example.com/${name}`;
  const ask = async (name: string) =>
    (
      await graph.ask(
        'query ($url: String!) { articleAddress(url: $url) { article { slug } movedTo goneSince } }',
        { variables: { url: at(name) } },
      )
    ).data.articleAddress;
  const channelId = seedId('Channel', 'web');
  const change = (article: { id: string; version: number }, name: string | null) =>
    graph.mutated(
      'changePublication',
      { ...seenOf(article), channelId, url: name && at(name) },
      viewers.editor,
    );
  const [one, two, three] = ['one', 'two', 'three'].map((name) => `${name}-${randomUUID()}`);
  const article = (await publish(await draft({ slug: one }), 'web', 'huizhou-toutiao')).thing;
  const there = { article: { slug: one }, movedTo: null, goneSince: null };
  let moved = await change(article, one!);
  moved = await change(moved, two!);
  expect([await ask(one!), await ask(two!)]).toEqual([{ ...there, movedTo: at(two!) }, there]);
  moved = await change(moved, three!);
  expect([await ask(one!), await ask(two!)]).toEqual(Array(2).fill({ ...there, movedTo: at(three!) }));
  const { publications } = await articleWith(
    article.id,
    'publications { url formerUrls }',
    viewers.anonymous,
  );
  expect(publications).toContainEqual({
    url: at(three!),
    formerUrls: [at(two!), at(one!), `https://www.huizhou-daily.example/news/${one}`],
  });
  expect(publications).toContainEqual({ url: expect.any(String), formerUrls: [] });
  moved = await change(moved, null);
  expect(await ask(three!)).toEqual(there);
  // Back where it was first.
  moved = await change(moved, one!);
  expect([await ask(one!), await ask(three!)]).toEqual([there, { ...there, movedTo: at(one!) }]);
  await expect(
    graph.sql(`UPDATE article_addresses SET url = 'https://example.com/' WHERE article_id = $1`, [
      article.id,
    ]),
  ).rejects.toThrow('append-only');
  await expect(
    graph.sql('DELETE FROM article_addresses WHERE article_id = $1', [article.id]),
  ).rejects.toThrow('append-only');
  await graph.mutated('killArticle', { ...seenOf(moved), reason: '侵權' }, viewers.editor);
  for (const name of [one!, two!, three!])
    expect(await ask(name)).toEqual({ article: null, movedTo: null, goneSince: expect.any(String) });
});

test('an address that another story took is gone with that one, and leads to whoever takes it next', async () => {
  const url = `https://example.com/${randomUUID()}`;
  const channelId = seedId('Channel', 'web');
  const ask = async (as = viewers.anonymous) =>
    (
      await graph.ask(
        'query ($url: String!) { articleAddress(url: $url) { article { id } movedTo goneSince reason } }',
        { variables: { url }, as },
      )
    ).data.articleAddress;
  const takes = async () => {
    const { thing } = await publish(await draft(), 'web');
    return graph.mutated('changePublication', { ...seenOf(thing), channelId, url }, viewers.editor);
  };
  const elsewhere = `https://example.com/${randomUUID()}`;
  const first = await takes();
  await graph.mutated('changePublication', { ...seenOf(first), channelId, url: elsewhere }, viewers.editor);
  expect(await ask()).toMatchObject({ article: { id: first.id }, movedTo: elsewhere, goneSince: null });
  const second = await takes();
  expect(await ask()).toMatchObject({ article: { id: second.id }, movedTo: null, goneSince: null });
  await graph.mutated('killArticle', { ...seenOf(second), reason: '侵權' }, viewers.editor);
  const gone = { article: null, movedTo: null, goneSince: expect.any(String) };
  expect([await ask(), await ask(viewers.editor)]).toEqual([
    { ...gone, reason: null },
    { ...gone, reason: '侵權' },
  ]);
  const third = await takes();
  expect(await ask()).toMatchObject({ article: { id: third.id }, movedTo: null, goneSince: null });
});

test('an address that no reader could open yet leaves no trace', async () => {
  const until = inHours(1);
  const { thing: hidden } = await act('setArticleEmbargo', {
    ...seenOf(await draft({ slug: 'before-noon' })),
    until,
  });
  const { thing: article } = await publish(hidden, 'web');
  const url = `https://example.com/${randomUUID()}`;
  await act('changePublication', { ...seenOf(article), channelId: seedId('Channel', 'web'), url });
  expect(await graph.sql('SELECT FROM article_addresses WHERE article_id = $1', [article.id])).toEqual([]);
  expect((await address('before-noon', viewers.editor)).articleAddress).toBeNull();
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
