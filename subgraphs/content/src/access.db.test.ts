import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { type Session, seedId } from '@media-graph/subgraph';
import { type TestSubgraph, testSubgraph, viewers } from '@media-graph/testing';
import { createDataSources } from './context.ts';
import { content } from './subgraph.ts';
import { newsroom, seenOf } from './testing/newsroom.ts';
import { articlePaths, readEverywhere } from './testing/read-everywhere.ts';

const seeds = ['sections', 'tags', 'channels'];
const graph = await testSubgraph(content, { seeds });
// Each of the two doors must hold when the other one stands open.
const asNewsroom = (session: Session) => createDataSources({ ...session, viewer: viewers.editor });
const withoutCondition = await testSubgraph({ ...content, createDataSources: asNewsroom }, { seeds });
const withoutPolicy = await testSubgraph({ ...content, databaseRole: () => 'content_newsroom' }, { seeds });

const readers: [string, Viewer][] = [
  ['an anonymous reader', viewers.anonymous],
  ['headquarters', viewers.headquarters],
  ['the picture desk', viewers.pictureDesk],
  ['staff of a company', viewers.printing],
];

const things = () => ({
  section: seedId('Section', 'culture'),
  tag: seedId('Tag', 'analysis'),
  channel: seedId('Channel', 'web'),
  organisation: randomUUID(),
  event: randomUUID(),
  person: randomUUID(),
  asset: randomUUID(),
});

/** Puts an article on a page of an issue of its own. */
const place = async (served: TestSubgraph, articleId: string): Promise<string> => {
  const [issue, page] = [randomUUID(), randomUUID()];
  await served.sql(
    `INSERT INTO newspaper_issues (id, publication_code, issue_date, edition, issue_number, format, page_count)
     VALUES ($1, 'test', '2024-05-08', $2, 1, 'TABLOID', 4)`,
    [issue, `E${page.slice(0, 8).toUpperCase()}`],
  );
  await served.sql('INSERT INTO newspaper_pages (id, issue_id, number, name) VALUES ($1, $2, 1, $3)', [
    page,
    issue,
    'A1',
  ]);
  await served.sql('INSERT INTO page_placements (page_id, article_id, position) VALUES ($1, $2, 1)', [
    page,
    articleId,
  ]);
  return issue;
};

/** An article that can be found by each path there is. */
const write = async (
  served: TestSubgraph,
  fate: 'DRAFT' | 'EMBARGO' | 'UNPUBLISHED' | 'PUBLISHED',
  until = new Date(Date.now() + 3_600_000),
) => {
  const { act, draft, publish } = newsroom(served);
  const at = things();
  const secret = `蜂鳥${randomUUID().replaceAll('-', '')}`;
  const slug = `secret-${randomUUID()}`;
  let article = await draft({
    slug,
    headline: { zhHant: secret },
    body: [{ kind: 'PARAGRAPH', text: { zhHant: secret } }],
    sectionId: at.section,
    tagIds: [at.tag],
    eventId: at.event,
    leadImageId: at.asset,
    mentionedOrganisationIds: [at.organisation],
    credits: [{ role: 'REPORTER', name: secret, personId: at.person }],
  });
  if (fate === 'EMBARGO')
    article = (await act('setArticleEmbargo', { ...seenOf(article), until: until.toISOString() })).thing;
  if (fate !== 'DRAFT') article = (await publish(article, 'web')).thing;
  if (fate === 'UNPUBLISHED') article = (await act('unpublishArticle', seenOf(article))).thing;
  const issue = await place(served, article.id);
  return { ...at, issue, slug, id: article.id, version: article.version, text: secret };
};

test('the crawl goes all paths that the schema has to an article', async () => {
  const { data } = await graph.ask(
    '{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }',
  );
  type Type = { name: string | null; ofType?: Type };
  const named = (type: Type): string => type.name ?? named(type.ofType!);
  const leads = /^(Article|ArticleConnection|ArticleSearchConnection|_Entity)$/;
  const found = data.__schema.types.flatMap(
    (type: { name: string; fields: { name: string; type: Type }[] | null }) =>
      (type.fields ?? [])
        .filter((field) => leads.test(named(field.type)))
        .map((field) => `${type.name}.${field.name}`),
  );
  const isPart = (path: string) => /Payload\.|(Connection|Edge)\.nodes?$/.test(path);
  expect(found.filter((path: string) => !isPart(path)).toSorted()).toEqual(articlePaths.toSorted());
});

test('what is published is found on every path, so the crawl can find something', async () => {
  const article = await write(graph, 'PUBLISHED');
  const { found, missing } = await readEverywhere(graph, viewers.anonymous, article);
  expect({ found: found.length, missing }).toEqual({ found: expect.any(Number), missing: [] });
});

const hidden = ['DRAFT', 'EMBARGO', 'UNPUBLISHED'] as const;
const doors: [string, TestSubgraph][] = [
  ['both doors', graph],
  ['the row policies alone', withoutCondition],
  ['the condition alone', withoutPolicy],
];
for (const [door, served] of doors)
  test.each(hidden)(`%s: readers find it on no path, with ${door}`, async (fate) => {
    const article = await write(served, fate);
    for (const [name, viewer] of readers) {
      const { found, told } = await readEverywhere(served, viewer, article);
      expect([name, found, told]).toEqual([name, [], false]);
    }
  });

test('the newsroom finds it on every path', async () => {
  const article = await write(graph, 'EMBARGO');
  const { missing } = await readEverywhere(graph, viewers.editor, article);
  expect(missing).toEqual([]);
});

test('the instant passes, and it is there on every path', async () => {
  const until = new Date(Date.now() + 1_500);
  const article = await write(graph, 'EMBARGO', until);
  const before = await readEverywhere(graph, viewers.anonymous, article);
  expect(before.found).toEqual([]);
  for (;;) {
    const asked = Date.now();
    const { found, missing } = await readEverywhere(graph, viewers.anonymous, article);
    const wasEarly = Date.now() < until.getTime();
    if (wasEarly) expect(found).toEqual([]);
    if (asked > until.getTime()) {
      expect(missing).toEqual([]);
      break;
    }
    await wait(100);
  }
});

test('every table that holds a part of an article has its policies, also against the owner', async () => {
  const tables = await graph.sql(`
    SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
      (SELECT array_agg(polname::text) FROM pg_policy WHERE polrelid = c.oid AND polroles @> ARRAY['content_reader'::regrole::oid]) AS policies
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname IN ('article_id', 'visible_from')
    WHERE c.relkind = 'r' GROUP BY c.oid`);
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['articles', 'article_credits', 'article_tags', 'article_publications']),
  );
  for (const { name, forced, policies } of tables)
    expect([name, forced, policies]).toEqual([name, true, [expect.stringContaining('published')]]);
});
