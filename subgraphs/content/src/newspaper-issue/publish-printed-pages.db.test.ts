import { expect, test } from '@jest/globals';
import { addDays, seedId, todayInShanghai } from '@media-graph/subgraph';
import { inHours, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newspaper } from '../testing/newspaper.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, ready, publish, articleWith } = newsroom(graph);
const { newPage, place } = newspaper(graph);
await graph.sql(
  `INSERT INTO newspapers (id, code, name, channel_id) VALUES (uuidv7(), 'test', '{"en": "Test"}', $1)`,
  [seedId('Channel', 'paper')],
);
const today = todayInShanghai();
const yesterday = addDays(today, -1);
const tomorrow = addDays(today, 1);
type Seen = { id: string; version: number };
const select = `page { id version signedOffAt plateSentAt plates { number articles { id } }
  reopenings { reason plateSentAt } placements { position column article { id } } }`;
const on = (mutation: string, page: Seen, input: object = {}, as = viewers.editor) =>
  graph.mutate(mutation, { ...seenOf(page), ...input }, as, select);
const plate = async (page: Seen) => {
  const { thing } = await on('signOffNewspaperPage', page);
  return (await on('recordNewspaperPlate', thing, { sentAt: new Date().toISOString() })).thing;
};
const plated = async (issueDate: string, ...articles: Seen[]) => {
  const page = await newPage(issueDate);
  for (const [index, { id }] of articles.entries()) await place(page.id, id, index + 1);
  return plate({ ...page, version: 1 });
};
const read = (id: string, as = viewers.anonymous) =>
  articleWith(
    id,
    `version status firstPublishedAt
     publications { channel { slug } status publishedAt url }`,
    as,
  );
const prove = (id: string) =>
  graph.sql(
    'INSERT INTO page_proofs (page_id, pass) SELECT $1, n FROM generate_series(1, 3) AS n ON CONFLICT DO NOTHING',
    [id],
  );

test('what a plate bears is out on paper on the morning of its issue, once, by several processes', async () => {
  const [one, other, later] = [
    await ready(await draft()),
    await ready(await draft()),
    await ready(await draft()),
  ];
  const { thing: onWeb } = await publish(other, 'web');
  await plated(yesterday, one, onWeb);
  await plated(tomorrow, later);
  expect(await read(one.id)).toBeNull();
  await Promise.all([graph.runJobs(), graph.runJobs(), graph.runJobs()]);
  const out = await read(one.id);
  expect(out).toMatchObject({
    status: 'PUBLISHED',
    publications: [
      { channel: { slug: 'paper' }, status: 'LIVE', url: null, publishedAt: out.firstPublishedAt },
    ],
  });
  expect((await read(onWeb.id)).publications).toHaveLength(2);
  expect(await read(later.id)).toBeNull();
  expect((await read(later.id, viewers.editor)).status).toBe('READY');
});

test('a story that an app gets later stays scheduled there, and is out on paper before', async () => {
  const article = await ready(await draft());
  const at = inHours(1);
  const { thing } = await act('scheduleArticle', {
    ...seenOf(article),
    publications: [{ channelId: seedId('Channel', 'web'), at }],
  });
  await plated(yesterday, thing);
  await graph.runJobs();
  expect((await read(article.id)).publications.map(({ channel }: { channel: object }) => channel)).toEqual([
    { slug: 'paper' },
  ]);
  const { publications } = await read(article.id, viewers.editor);
  expect(publications.map(({ status }: { status: string }) => status).sort()).toEqual(['LIVE', 'SCHEDULED']);
});

test('until its morning a story on a signed page is neither withdrawn, spiked nor held up', async () => {
  const article = await ready(await draft());
  await plated(tomorrow, article);
  const until = inHours(1);
  const steps: [string, object][] = [
    ['withdrawArticle', {}],
    ['spikeArticle', { reason: 'Late' }],
    ['saveArticleDraft', { headline: { zhHant: '臨時改題' } }],
    ['setArticleEmbargo', { until }],
  ];
  for (const [mutation, input] of steps)
    expect(await act(mutation, { ...seenOf(article), ...input })).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('signed page'),
    });
});

test('no plate goes out of a page whose story was taken back since; one killed while the press runs is not published', async () => {
  const { thing: story } = await publish(await draft(), 'web');
  const page = { ...(await newPage(yesterday)), version: 1 };
  await place(page.id, story.id);
  const { thing: signed } = await on('signOffNewspaperPage', page);
  const { thing: off } = await act('unpublishArticle', { ...seenOf(story), reason: '網上撤下' });
  const sentAt = new Date().toISOString();
  expect((await on('recordNewspaperPlate', signed, { sentAt })).code).toBe('ILLEGAL_TRANSITION');
  await publish(off, 'web');
  const printed = await on('recordNewspaperPlate', signed, { sentAt });
  expect(printed.code).toBeNull();
  await act('killArticle', { ...seenOf({ ...(await read(story.id)), id: story.id }), reason: '失實' });
  await graph.runJobs();
  expect(await read(story.id)).toBeNull();
  expect((await read(story.id, viewers.editor)).status).toBe('KILLED');
});

test('a page is remade for another plate, with a reason; what the first one bore counts as printed', async () => {
  const [first, second] = [await ready(await draft()), await ready(await draft())];
  const page = await plated(tomorrow, first);
  for (const reason of ['', '\u3164', '長'.repeat(1001)])
    expect((await on('remakeNewspaperPage', page, { reason })).code).toBe('INVALID_INPUT');
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.printing, reviewers[0]!])
    expect((await on('remakeNewspaperPage', page, { reason: 'Late' }, as)).code).toBe('FORBIDDEN');
  const { thing: open } = await on('remakeNewspaperPage', page, { reason: '凌晨突發' });
  expect(open).toMatchObject({ signedOffAt: null, plateSentAt: null, reopenings: [{ reason: '凌晨突發' }] });
  expect(open.reopenings[0].plateSentAt).toBe(page.plateSentAt);
  expect((await on('remakeNewspaperPage', open, { reason: 'Again' })).code).toBe('ILLEGAL_TRANSITION');
  const { thing: without } = await on('removeArticleFromPage', open, { articleId: first.id });
  const { thing: remade } = await on('placeArticle', without, { articleId: second.id, position: 1 });
  expect((await on('signOffNewspaperPage', remade)).message).toContain('three proofs');
  await prove(page.id);
  const again = await plate(remade);
  expect(again.plates).toEqual([
    { number: 1, articles: [{ id: first.id }] },
    { number: 2, articles: [{ id: second.id }] },
  ]);
  await graph.sql(
    `UPDATE newspaper_issues SET issue_date = $2 WHERE id = (SELECT issue_id FROM newspaper_pages WHERE id = $1)`,
    [page.id, yesterday],
  );
  await graph.runJobs();
  for (const { id } of [first, second]) expect((await read(id)).status).toBe('PUBLISHED');
  const late = await on(
    'remakeNewspaperPage',
    { ...again, version: again.version + 1 },
    { reason: 'Too late' },
  );
  expect([late.code, late.message]).toEqual(['ILLEGAL_TRANSITION', 'The issue is out']);
});

test('an issue of which a plate is out is not cancelled while a page is remade', async () => {
  const page = await plated(tomorrow, await ready(await draft()));
  await on('remakeNewspaperPage', page, { reason: '凌晨突發' });
  const [{ issue_id: id }] = await graph.sql('SELECT issue_id FROM newspaper_pages WHERE id = $1', [page.id]);
  expect((await act('cancelNewspaperIssue', { id, version: 1, reason: '颱風' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});
