import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { madeUpRightsKey, seedId, writeCoverStatement } from '@media-graph/subgraph';
import {
  crawl,
  inHours,
  type TestSubgraph,
  type Thing,
  testSubgraph,
  viewers,
  withLayers,
} from '@media-graph/testing';
import { content } from './subgraph.ts';
import { countsMore } from './testing/counts-more.ts';
import { fieldsThatFound, fieldsToArticles } from './testing/fields-to-articles.ts';
import { newspaper } from './testing/newspaper.ts';
import { newsroom, seenOf } from './testing/newsroom.ts';
import { showOnFront } from './testing/show-on-front.ts';

const seeds = ['sections', 'tags', 'channels'];
const graph = await testSubgraph(content, { seeds });
const { layers, opened, subgraph } = withLayers(content, 'editor');
const layered = await testSubgraph(subgraph, { seeds });

const readers: [string, Viewer][] = [
  ['an anonymous reader', viewers.anonymous],
  ['headquarters', viewers.headquarters],
  ['the picture desk', viewers.pictureDesk],
  ['staff of a company', viewers.printing],
];

type Fate = 'DRAFT' | 'EMBARGO' | 'SCHEDULED' | 'UNPUBLISHED' | 'RECALLED' | 'KILLED' | 'PUBLISHED';

/** By which mutation what was published is taken back. */
const takenBack: Partial<Record<Fate, string>> = {
  UNPUBLISHED: 'unpublishArticle',
  RECALLED: 'recallArticle',
  KILLED: 'killArticle',
};

/** An article that can be found on every path there is, and the marks by which it would be known. */
const write = async (served: TestSubgraph, fate: Fate, until = inHours(1)) => {
  Object.assign(layers, { policies: false, conditions: false });
  const { draft, publish, ready, rights } = newsroom(served);
  const { newArticle, newPage, place } = newspaper(served);
  const secret = `蜂鳥${randomUUID().replaceAll('-', '')}`;
  const slug = `secret-${randomUUID()}`;
  const [section, tag] = [seedId('Section', 'culture'), seedId('Tag', 'analysis')];
  const [organisation, event, person, asset] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  let article = await draft({
    slug,
    headline: { zhHant: secret },
    body: [{ kind: 'PARAGRAPH', text: { zhHant: secret } }],
    sectionId: section,
    tagIds: [tag],
    eventIds: [randomUUID(), event],
    mentionedPersonIds: [person],
    places: [{ name: { zhHant: secret } }],
    leadImageId: asset,
    mentionedOrganisationIds: [organisation],
    credits: [{ role: 'REPORTER', name: secret, personId: person }],
  });
  if (fate === 'EMBARGO') {
    const cover = { madeAt: inHours(0), articleId: article.id, assetIds: [asset], until };
    const coverStatement = writeCoverStatement(madeUpRightsKey, cover);
    const embargo = { ...seenOf(article), until, coverStatement };
    article = await served.mutated('setArticleEmbargo', embargo, viewers.editor);
  }
  if (fate === 'SCHEDULED')
    article = await served.mutated(
      'scheduleArticle',
      {
        ...seenOf(await ready(article)),
        publications: [{ channelId: seedId('Channel', 'web'), at: until }],
        rightsStatement: await rights(article, ['web']),
      },
      viewers.editor,
    );
  else if (fate !== 'DRAFT') article = (await publish(article, 'web')).thing;
  const takeBack = takenBack[fate];
  const page = await newPage('2024-05-08');
  await place(page.id, article.id);
  await served.sql(
    `INSERT INTO article_corrections (article_id, version_number, kind, notice) VALUES ($1, 1, 'CORRECTION', $2)`,
    [article.id, { zhHant: secret }],
  );
  await served.sql(`INSERT INTO live_blogs (id, article_id, summary) VALUES (uuidv7(), $1, $2)`, [
    article.id,
    { zhHant: secret },
  ]);
  await served.sql(
    `INSERT INTO live_blog_entries (id, article_id, headline, body) VALUES (uuidv7(), $1, $2, $3)`,
    [article.id, { zhHant: secret }, JSON.stringify([{ kind: 'PARAGRAPH', text: { zhHant: secret } }])],
  );
  const [updated, update] = [await newArticle('PUBLISHED'), await newArticle('PUBLISHED')];
  await served.sql(
    `UPDATE articles SET update_of = CASE id WHEN $1 THEN $2::uuid ELSE $1 END WHERE id IN ($1, $3)`,
    [article.id, updated, update],
  );
  await showOnFront(served, article.id);
  // At the end: a story that was killed is changed by nothing.
  if (takeBack) {
    const [seen] = await served.sql('SELECT id, version FROM articles WHERE id = $1', [article.id]);
    await served.mutated(takeBack, { id: article.id, ...seen, reason: '示例' }, viewers.editor);
  }
  const things: Thing[] = [
    ['Article', article.id],
    ['Section', section],
    ['Tag', tag],
    ['Channel', seedId('Channel', 'web')],
    ['Organisation', organisation],
    ['Event', event],
    ['Person', person],
    ['MediaAsset', asset],
    ['Article', updated],
    ['Article', update],
    ['NewspaperIssue', page.issueId],
    ['NewspaperPage', page.id],
  ];
  return { id: article.id, slug, secret, things };
};
type Written = Awaited<ReturnType<typeof write>>;

/** By which fields a viewer found an article, and what else told of it. */
const find = async (served: TestSubgraph, as: Viewer, { id, slug, secret, things }: Written) => {
  const given = {
    ...{ slug: `"${slug}"`, text: `"${secret}"` },
    ...{ code: '"test"', publicationCode: '"test"', issueDate: '"2024-05-08"' },
    // A link leads who has it to a story, and nobody has this one.
    token: '"a link of nobody"',
    ...{ number: '1', from: '1', to: '1', url: `"https://www.huizhou-daily.example/news/${slug}"` },
  };
  const crawled = await crawl(served, as, things, { given, depth: 3 });
  const facets = await served.ask(
    `query ($text: String!) { searchArticles(text: $text) {
      facets { sections { count } tags { count } channels { count } months { month count } } } }`,
    { as, variables: { text: secret } },
  );
  const list = 'first: 100) { totalCount nodes { id slug } }';
  const byStatus = await served.ask(
    `{ d: articles(status: DRAFT, ${list} u: articles(status: UNPUBLISHED, ${list} p: articles(status: PUBLISHED, ${list} }`,
    { as },
  );
  const text = crawled.text + JSON.stringify(byStatus);
  return {
    fields: fieldsThatFound(served.schema, things, crawled, id),
    marks: [id, slug, secret].filter((mark) => text.includes(mark)),
    isCounted:
      countsMore(JSON.parse(crawled.text)) ||
      countsMore(byStatus) ||
      /[1-9]/.test(JSON.stringify(facets.data)),
  };
};
const nothing = { fields: [], marks: [], isCounted: false };

test('what is published is found on every path that the schema has to an article', async () => {
  const article = await write(graph, 'PUBLISHED');
  const { fields, marks } = await find(graph, viewers.anonymous, article);
  expect(fields).toEqual(fieldsToArticles(graph.schema));
  expect(fields).toHaveLength(21);
  expect(marks).toHaveLength(3);
});

const hidden = ['DRAFT', 'EMBARGO', 'SCHEDULED', 'UNPUBLISHED', 'RECALLED', 'KILLED'] as const;
test.each(hidden)('%s: readers find it on no path', async (fate) => {
  const article = await write(graph, fate);
  for (const [name, viewer] of readers)
    expect([name, await find(graph, viewer, article)]).toEqual([name, nothing]);
});

test.each(
  (['policies', 'conditions'] as const).flatMap((layer) =>
    // RECALLED and KILLED are hidden by what hides UNPUBLISHED.
    hidden.slice(0, 4).map((fate) => [layer, fate] as const),
  ),
)('the %s alone: readers find what is %s on no path', async (layer, fate) => {
  const article = await write(layered, fate);
  layers[layer] = true;
  for (const [name, viewer] of readers)
    expect([name, await find(layered, opened(viewer), article)]).toEqual([name, nothing]);
});

test('without either they would find it, so that the tests above can fail', async () => {
  const article = await write(layered, 'DRAFT');
  const { fields } = await find(layered, opened(viewers.anonymous), article);
  expect(fields).toEqual(
    fieldsToArticles(graph.schema).filter(
      (field) => !['ArticleAddress.article', 'Channel.articles', 'FrontCard.article'].includes(field),
    ),
  );
});

test('the newsroom finds it on every path', async () => {
  const article = await write(graph, 'EMBARGO');
  const reviewer = { ...viewers.editor, roles: ['reviewer'] };
  // A front is what readers see, whoever asks.
  for (const viewer of [viewers.editor, reviewer])
    expect((await find(graph, viewer, article)).fields).toEqual(
      fieldsToArticles(graph.schema).filter((field) => field !== 'FrontCard.article'),
    );
});

test('the instant passes, and it is there on every path', async () => {
  const begun = Date.now();
  await find(graph, viewers.anonymous, await write(graph, 'EMBARGO'));
  // Late enough for one to be written and looked for.
  const until = Date.now() + 3 * (Date.now() - begun);
  const article = await write(graph, 'EMBARGO', new Date(until).toISOString());
  expect(await find(graph, viewers.anonymous, article)).toEqual(nothing);
  for (;;) {
    const asked = Date.now();
    const { fields } = await find(graph, viewers.anonymous, article);
    if (Date.now() < until) expect(fields).toEqual([]);
    if (asked > until) {
      expect(fields).toEqual(fieldsToArticles(graph.schema));
      break;
    }
    await wait(100);
  }
});

test('every table that holds a part of an article has its policies, also against the owner', async () => {
  const tables = await graph.sql(`
    SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
      has_table_privilege('content_reader', c.oid, 'SELECT') AS "isRead",
      (SELECT array_agg(polname::text) FROM pg_policy WHERE polrelid = c.oid AND polroles @> ARRAY['content_reader'::regrole::oid]) AS policies
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname IN ('article_id', 'visible_from')
    WHERE c.relkind = 'r' GROUP BY c.oid`);
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['articles', 'article_credits', 'article_tags', 'article_publications']),
  );
  // A partner reads in its log what it was given.
  for (const { name, forced, isRead, policies } of tables)
    expect([name, forced, policies]).toEqual([
      name,
      true,
      isRead ? [expect.stringMatching(/published|^syndication_deliveries_own$/)] : null,
    ]);
});
