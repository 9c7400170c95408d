import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newspaper } from '../testing/newspaper.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, ready } = newsroom(graph);
const { newPage, newArticle } = newspaper(graph);
const tomorrow = inDays(1);
const select =
  'page { id version signedOffAt placements { position column areaCm2 article { id } } proofs { pass liftedAt readBy } reopenings { reason reopenedBy } }';
const on = (
  mutation: string,
  page: { id: string; version: number },
  input: object = {},
  as = viewers.editor,
) => graph.mutate(mutation, { ...seenOf(page), ...input }, as, select);
const open = async () => ({ ...(await newPage(tomorrow)), version: 1 });
const stories = ({ placements }: { placements: { article: { id: string } }[] }) =>
  placements.map(({ article }) => article.id);
const heldProofs = ({ proofs }: { proofs: { liftedAt: string | null }[] }) =>
  proofs.filter(({ liftedAt }) => !liftedAt).length;

test('a story is placed, moved on its page and taken off; each change lifts the proofs', async () => {
  const page = await open();
  const [one, other] = [await newArticle('READY'), await newArticle('READY')];
  const placed = await on('placeArticle', page, { articleId: one, position: 1, column: 2, areaCm2: 300 });
  expect(placed.thing).toMatchObject({
    version: 2,
    placements: [{ position: 1, column: 2, areaCm2: 300, article: { id: one } }],
  });
  expect(heldProofs(placed.thing)).toBe(0);
  expect(await on('placeArticle', placed.thing, { articleId: other, position: 1 })).toMatchObject({
    code: 'DUPLICATE',
    field: ['input', 'position'],
  });
  const moved = await on('placeArticle', placed.thing, { articleId: one, position: 2 });
  const both = await on('placeArticle', moved.thing, { articleId: other, position: 1 });
  expect(stories(both.thing)).toEqual([other, one]);
  const off = await on('removeArticleFromPage', both.thing, { articleId: other });
  expect(stories(off.thing)).toEqual([one]);
  expect((await on('removeArticleFromPage', off.thing, { articleId: other })).code).toBe('NOT_FOUND');
});

test.each<[string, object, string, string]>([
  ['a place that is none', { position: 0 }, 'INVALID_INPUT', 'position'],
  ['a column that is none', { column: 13 }, 'INVALID_INPUT', 'column'],
  ['an area of nothing', { areaCm2: 0 }, 'INVALID_INPUT', 'areaCm2'],
  ['a story that is none', { articleId: seedId('Article', 'none') }, 'NOT_FOUND', 'articleId'],
])('%s is refused', async (_, input, code, field) => {
  const outcome = await on('placeArticle', await open(), {
    articleId: await newArticle('READY'),
    position: 1,
    ...input,
  });
  expect(outcome).toMatchObject({ code, field: ['input', field] });
});

test('a page is signed off with three proofs and reviewed stories; nothing on it changes until it is reopened', async () => {
  const page = await open();
  const article = await draft();
  let { thing } = await on('placeArticle', page, { articleId: article.id, position: 1 });
  expect((await on('recordPageProof', thing, { pass: 2 })).field).toEqual(['input', 'pass']);
  for (const pass of [1, 2, 3])
    thing = (await on('recordPageProof', thing, { pass, comment: '改一處標點' }, reviewers[0])).thing;
  expect(thing.proofs.at(-1)).toMatchObject({ pass: 3, readBy: 'reviewer-1', liftedAt: null });
  expect((await on('recordPageProof', thing, { pass: 4 })).code).toBe('ILLEGAL_TRANSITION');
  expect((await on('signOffNewspaperPage', thing)).message).toContain('has not passed its reviews');
  const passed = await ready(article);
  const { thing: signed } = await on('signOffNewspaperPage', thing);
  expect(signed.signedOffAt).not.toBeNull();

  for (const [mutation, input] of [
    ['placeArticle', { articleId: article.id, position: 2 }],
    ['removeArticleFromPage', { articleId: article.id }],
    ['recordPageProof', { pass: 1 }],
    ['setNewspaperPageCredits', {}],
  ] as const)
    expect([mutation, (await on(mutation, signed, input)).code]).toEqual([mutation, 'ILLEGAL_TRANSITION']);
  const change = { ...seenOf(passed), headline: { zhHant: '臨時改題' } };
  expect(await act('saveArticleDraft', change)).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
    message: expect.stringContaining('signed page'),
  });
  await expect(graph.sql('DELETE FROM page_placements WHERE page_id = $1', [page.id])).rejects.toMatchObject({
    constraint: 'page_placements_page_open',
  });

  for (const reason of ['', '\u3164', '長'.repeat(1001)])
    expect((await on('reopenNewspaperPage', signed, { reason })).code).toBe('INVALID_INPUT');
  const { thing: reopened } = await on('reopenNewspaperPage', signed, { reason: '頭條更新' });
  expect(reopened).toMatchObject({
    signedOffAt: null,
    reopenings: [{ reason: '頭條更新', reopenedBy: 'editor' }],
  });
  expect((await on('reopenNewspaperPage', reopened, { reason: 'Again' })).code).toBe('ILLEGAL_TRANSITION');
  expect((await act('saveArticleDraft', change)).code).toBeNull();
});

test('a page without its proofs is not signed off, and one whose plate is out not reopened', async () => {
  const page = await open();
  await graph.sql('UPDATE page_proofs SET lifted_at = now() WHERE page_id = $1 AND pass = 2', [page.id]);
  expect((await on('signOffNewspaperPage', page)).message).toContain('three proofs');
  const other = await open();
  await graph.sql('UPDATE newspaper_pages SET signed_off_at = now(), plate_sent_at = now() WHERE id = $1', [
    other.id,
  ]);
  expect((await on('reopenNewspaperPage', other, { reason: 'Late' })).code).toBe('ILLEGAL_TRANSITION');
  await expect(
    graph.sql('UPDATE newspaper_pages SET signed_off_at = NULL, plate_sent_at = NULL WHERE id = $1', [
      other.id,
    ]),
  ).rejects.toMatchObject({ constraint: 'newspaper_pages_plate_out' });
});

test('while one signs a page off and another changes its story, one of them is told', async () => {
  for (let round = 0; round < 4; round++) {
    const page = await open();
    const article = await ready(await draft());
    await graph.sql('INSERT INTO page_placements (page_id, article_id, position) VALUES ($1, $2, 1)', [
      page.id,
      article.id,
    ]);
    const [signed, saved] = await Promise.all([
      on('signOffNewspaperPage', page),
      act('saveArticleDraft', { ...seenOf(article), headline: { zhHant: '同時改題' } }),
    ]);
    expect([signed.code, saved.code].filter((code) => code === null)).toHaveLength(1);
  }
});

test('a story is taken from one page to another in one step, whoever else is at them', async () => {
  const one = await open();
  const [other] = await graph.sql(
    `INSERT INTO newspaper_pages (id, issue_id, number, name) VALUES (uuidv7(), $1, 2, 'A3') RETURNING id, version`,
    [one.issueId],
  );
  const articleId = await newArticle('READY');
  const from = (await on('placeArticle', one, { articleId, position: 1 })).thing;
  const move = (page: { id: string; version: number }, { id, version }: { id: string; version: number }) =>
    on('placeArticle', page, { articleId, position: 1, fromPageId: id, fromVersion: version });
  for (const [input, field] of [
    [{ fromPageId: from.id }, 'fromVersion'],
    [{ fromVersion: 1 }, 'fromPageId'],
    [{ fromPageId: other.id, fromVersion: 1 }, 'fromPageId'],
  ] as const)
    expect(await on('placeArticle', other, { articleId, position: 1, ...input })).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: ['input', field] },
    });
  expect((await move(await open(), from)).code).toBe('INVALID_INPUT');
  expect((await move(other, { ...from, version: 9 })).code).toBe('VERSION_CONFLICT');
  const [moved, swapped] = await Promise.all([
    move(other, from),
    on('swapNewspaperPages', from, { withPageId: other.id, withVersion: other.version }),
  ]);
  expect([moved.code, swapped.code].filter((code) => code === null)).toHaveLength(1);
  // Either way it stands on the other page now, and on no other.
  expect(await graph.sql('SELECT page_id FROM page_placements WHERE article_id = $1', [articleId])).toEqual([
    { page_id: other.id },
  ]);
  const seen = (page: { id: string }) =>
    graph
      .sql('SELECT id, version FROM newspaper_pages WHERE id = $1', [page.id])
      .then(([row]) => row as typeof one);
  expect(await move(await seen(other), await seen(one))).toMatchObject({
    ...{ code: 'NOT_FOUND', field: ['input', 'fromPageId'] },
  });
  await graph.sql('INSERT INTO page_proofs (page_id, pass) SELECT $1, generate_series(1, 3)', [other.id]);
  await graph.sql('UPDATE newspaper_pages SET signed_off_at = now() WHERE id = $1', [other.id]);
  expect((await move(await seen(one), await seen(other))).code).toBe('ILLEGAL_TRANSITION');
});

test('two pages of an issue are swapped, whoever begins', async () => {
  const one = await open();
  const [{ id: otherId }] = await graph.sql(
    `INSERT INTO newspaper_pages (id, issue_id, number, name) VALUES (uuidv7(), $1, 2, 'A2') RETURNING id`,
    [one.issueId],
  );
  const [first, second] = [await newArticle('READY'), await newArticle('READY')];
  const a = (await on('placeArticle', one, { articleId: first, position: 1 })).thing;
  const b = (await on('placeArticle', { id: otherId, version: 1 }, { articleId: second, position: 1 })).thing;
  const [swapped, late] = await Promise.all([
    on('swapNewspaperPages', a, { withPageId: b.id, withVersion: b.version }),
    on('swapNewspaperPages', b, { withPageId: a.id, withVersion: a.version }),
  ]);
  expect([swapped.code, late.code].sort()).toEqual(['VERSION_CONFLICT', null].sort());
  const placements = 'placements { article { id } }';
  const { entities } = await graph.entities('NewspaperPage', [one.id, otherId], placements, viewers.editor);
  expect(entities.map(stories)).toEqual([[second], [first]]);
  const alien = await open();
  const now = { id: one.id, version: 3 };
  expect((await on('swapNewspaperPages', now, { withPageId: alien.id, withVersion: 1 })).code).toBe(
    'INVALID_INPUT',
  );
  expect((await on('swapNewspaperPages', now, { withPageId: one.id, withVersion: 3 })).code).toBe(
    'INVALID_INPUT',
  );
});

test.each(['anonymous', 'headquarters', 'printing'] as const)('%s makes no page', async (name) => {
  const page = await open();
  const steps: [string, object][] = [
    ['placeArticle', { articleId: page.id, position: 1 }],
    ['removeArticleFromPage', { articleId: page.id }],
    ['swapNewspaperPages', { withPageId: page.id, withVersion: 1 }],
    ['setNewspaperPageCredits', {}],
    ['recordPageProof', { pass: 1 }],
    ['reopenNewspaperPage', { reason: 'None' }],
  ];
  for (const [mutation, input] of steps)
    expect([mutation, (await on(mutation, page, input, viewers[name])).code]).toEqual([
      mutation,
      'FORBIDDEN',
    ]);
});
