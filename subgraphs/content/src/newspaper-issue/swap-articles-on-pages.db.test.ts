import { expect, test } from '@jest/globals';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newspaper } from '../testing/newspaper.ts';
import { reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { newPage, newArticle, place } = newspaper(graph);
const tomorrow = inDays(1);
type Seen = { id: string; version: number };
const select =
  'page { id version placements { position column areaCm2 article { id } } proofs { liftedAt } }';
const swap = (page: Seen, input: object, as = viewers.editor) =>
  graph.mutate('swapArticlesOnPages', { ...seenOf(page), ...input }, as, select);
const stand = (pageId: string, articleId: string, position: number, column: number) =>
  graph.sql(
    'INSERT INTO page_placements (page_id, article_id, position, first_column, area_cm2) VALUES ($1, $2, $3, $4, $5)',
    [pageId, articleId, position, column, column * 100],
  );
const twoPages = async () => {
  const one = { ...(await newPage(tomorrow)), version: 1 };
  const [{ id }] = await graph.sql(
    `INSERT INTO newspaper_pages (id, issue_id, number, name) VALUES (uuidv7(), $1, 2, 'A2') RETURNING id`,
    [one.issueId],
  );
  return [one, { id, version: 1 }] as const;
};

test('two stories of a page change places, and two of two pages', async () => {
  const [page, other] = await twoPages();
  const [a, b, c] = [await newArticle('READY'), await newArticle('READY'), await newArticle('READY')];
  await stand(page.id, a, 1, 2);
  await stand(page.id, b, 2, 5);
  await stand(other.id, c, 1, 7);
  const within = await swap(page, { articleId: a, withArticleId: b });
  expect(within.thing).toMatchObject({
    version: 2,
    placements: [
      { position: 1, column: 2, areaCm2: 200, article: { id: b } },
      { position: 2, column: 5, areaCm2: 500, article: { id: a } },
    ],
  });
  expect(within.thing.proofs.every(({ liftedAt }: { liftedAt: string | null }) => liftedAt)).toBe(true);
  const seen = { withPageId: other.id, withVersion: 1 };
  const across = await swap(within.thing, { articleId: a, ...seen, withArticleId: c });
  expect(across.thing.placements).toEqual([
    { position: 1, column: 2, areaCm2: 200, article: { id: b } },
    { position: 2, column: 5, areaCm2: 500, article: { id: c } },
  ]);
  expect((await swap(across.thing, { articleId: c, ...seen, withArticleId: a })).code).toBe(
    'VERSION_CONFLICT',
  );
});

test('what cannot be swapped is refused', async () => {
  const [page, other] = await twoPages();
  const [a, b, c] = [await newArticle('READY'), await newArticle('READY'), await newArticle('READY')];
  await stand(page.id, a, 1, 1);
  await stand(page.id, b, 2, 1);
  await stand(other.id, a, 1, 1);
  await stand(other.id, c, 2, 1);
  const seen = { withPageId: other.id, withVersion: 1 };
  const cases: [object, string, string][] = [
    [{ articleId: a, withArticleId: a }, 'INVALID_INPUT', 'withArticleId'],
    [{ articleId: c, withArticleId: b }, 'NOT_FOUND', 'articleId'],
    [{ articleId: a, withArticleId: c }, 'NOT_FOUND', 'withArticleId'],
    [{ articleId: 'a', withArticleId: c }, 'INVALID_INPUT', 'articleId'],
    [{ articleId: a, withArticleId: c, withPageId: other.id }, 'INVALID_INPUT', 'withVersion'],
    [{ articleId: b, withArticleId: a, ...seen }, 'INVALID_INPUT', 'withPageId'],
    [{ articleId: a, withArticleId: c, ...seen }, 'DUPLICATE', 'withArticleId'],
  ];
  for (const [input, code, field] of cases.filter(([, , at]) => at !== 'withPageId'))
    expect(await swap(page, input)).toMatchObject({ code, field: ['input', field] });
  for (const as of [viewers.anonymous, viewers.headquarters, reviewers[0]!])
    expect((await swap(page, { articleId: a, withArticleId: b }, as)).code).toBe('FORBIDDEN');
});

test('a story on several pages of an issue says where it goes on, in as many statements for all', async () => {
  const [page, other] = await twoPages();
  const alien = await newPage(tomorrow);
  const story = await newArticle('PUBLISHED');
  await place(page.id, story);
  await place(other.id, story);
  await place(alien.id, story);
  const { data } = await graph.ask(
    `query ($id: ID!) { article(id: $id) { placements { page { id } continuedFrom { name } continuedOn { name } } } }`,
    { variables: { id: story } },
  );
  const lines = new Map(
    data.article.placements.map(({ page: { id }, ...line }: { page: { id: string } }) => [id, line]),
  );
  expect(lines.get(page.id)).toEqual({ continuedFrom: null, continuedOn: { name: 'A2' } });
  expect(lines.get(other.id)).toEqual({ continuedFrom: { name: 'A1' }, continuedOn: null });
  expect(lines.get(alien.id)).toEqual({ continuedFrom: null, continuedOn: null });
});
