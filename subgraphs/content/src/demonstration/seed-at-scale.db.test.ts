import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { planReader } from '../testing/plan-reader.ts';

const scale = 12;
const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels', 'articles'], scale });

const plansOf = planReader(graph);

const large50 = 'first: 50) { nodes { id } }';
const entities = (type: string, field: string) =>
  `query ($things: [_Any!]!) { _entities(representations: $things) { ... on ${type} { ${field} } } }`;
const things = (type: string) => ({
  things: Array.from({ length: 50 }, (_, n) => ({ __typename: type, id: seedId(type, `scale-${n + 1}`) })),
});
const cursor = {
  after: Buffer.from(JSON.stringify(['2020-01-01T00:00:00.000Z', seedId('Article', 'x')])).toString(
    'base64url',
  ),
};

const questions: [string, string, object?][] = [
  ['the list of articles', `{ articles(${large50} }`],
  ['the list of a section', `{ articles(sectionId: "${seedId('Section', 'economy')}", ${large50} }`],
  ['the list of a channel', `{ articles(channelId: "${seedId('Channel', 'web')}", ${large50} }`],
  ['the list by change', `{ articles(orderBy: CHANGED, ${large50} }`],
  ['the list of a month', `{ articles(days: { from: "2020-03-01", until: "2020-03-31" }, ${large50} }`],
  ['the list further on', `query ($after: String) { articles(after: $after, ${large50} }`, cursor],
  [
    'one article',
    `{ article(id: "${seedId('Article', 'scale-7')}") { headline { en } body { __typename } } }`,
  ],
  [
    'what stands at an address',
    '{ articleAddress(url: "https://former.scale.example/1/7") { article { id } } }',
  ],
  ['one by its slug', '{ articleBySlug(slug: "scale-7") { id } }'],
  ['articles of sections', `{ sections { articles(${large50} } }`],
  [
    'articles of sections in a month',
    `{ sections { articles(days: { from: "2020-03-01", until: "2020-03-31" }, ${large50} } }`,
  ],
  ['articles of tags', `{ tags { nodes { articles(${large50} } } }`],
  ['articles of channels', `{ channels { articles(${large50} } }`],
  [
    'articles as entities',
    entities('Article', 'id tags { slug } credits { name } publications { url } assetRefs'),
    things('Article'),
  ],
  [
    'coverage of organisations',
    entities('Organisation', 'coverage(first: 5) { totalCount nodes { id } }'),
    things('Organisation'),
  ],
  [
    'coverage of events',
    entities('Event', 'coverage(first: 5) { totalCount nodes { id } }'),
    things('Event'),
  ],
  [
    'articles of people',
    entities('Person', 'articles(first: 5) { totalCount nodes { id } }'),
    things('Person'),
  ],
  [
    'coverage of people',
    entities('Person', 'coverage(first: 5) { totalCount nodes { id } }'),
    things('Person'),
  ],
  ['the list of a place', `{ articles(placeCode: "441302", ${large50} }`],
  [
    'uses of an asset',
    entities('MediaAsset', 'usedIn(first: 5) { nodes { id } }'),
    { things: [{ __typename: 'MediaAsset', id: seedId('MediaAsset', 'e6-board') }] },
  ],
];

test.each(questions)(
  '%s: each table of articles is read by index, for readers',
  async (_, query, variables = {}) => {
    const plans = await plansOf(query, viewers.anonymous, variables);
    expect(plans).not.toMatch(/Seq Scan on article/);
    expect(plans).toContain('Index');
  },
);

test('the newsroom reads by index too', async () => {
  const plans = await plansOf(`{ articles(status: DRAFT, ${large50} }`, viewers.editor);
  expect(plans).toContain('articles_by_status');
  expect(plans).not.toMatch(/Seq Scan on article/);
});

test('a search reads articles by index, for readers', async () => {
  const plans = await plansOf(
    `{ searchArticles(text: "仲愷機器人") {
      nodes { id } edges { highlights { snippet { text } } } facets { sections { count } tags { count } }
    } }`,
    viewers.anonymous,
  );
  expect(plans).toContain('Function Scan on published_matches');
  expect(plans).toContain('Index Scan using articles_pkey');
  // Which of all links to tags are those of the found, PostgreSQL may find out by reading them, while they are few.
  expect(plans).not.toMatch(/Seq Scan on articles/);
});

const articlesOf = ({ cards }: { cards: { article: { id: string } }[] }) =>
  cards.map(({ article }) => article.id);

test('the queue of reviews, a front of sixty cards and the list of issues are read by index', async () => {
  const front = randomUUID();
  await graph.sql(
    `WITH article AS (
       INSERT INTO articles (id, slug, language, headline, section_id, status, archived_from)
       SELECT uuidv7(), 'in-review-' || n, 'en', '{"en": "In review"}', $1, 'SUBMITTED', 'a test'
       FROM generate_series(1, 200) AS n RETURNING id)
     INSERT INTO article_versions (article_id, number, content) SELECT id, 1, '{}' FROM article`,
    [seedId('Section', 'economy')],
  );
  await graph.sql(`INSERT INTO newspapers (id, code, name) VALUES (uuidv7(), 'scale', '{"en": "Scale"}')`);
  await graph.sql(
    `INSERT INTO newspaper_issues (id, publication_code, issue_date, edition, issue_number, format, page_count)
     SELECT uuidv7(), 'scale', date '2000-01-01' + n, 'A', n, 'TABLOID', 4 FROM generate_series(1, 5000) AS n`,
  );
  await graph.sql('INSERT INTO fronts (id, slug, name, channel_id) VALUES ($1, $2, $3, $4)', [
    ...[front, 'scale', { en: 'Scale' }, seedId('Channel', 'web')],
  ]);
  const container = { title: { en: 'New' }, limit: 20, sectionId: null, tagId: null, cards: [] };
  await graph.sql('INSERT INTO front_editions (front_id, number, containers) VALUES ($1, 1, $2)', [
    front,
    JSON.stringify(Array(3).fill({ ...container, isFilledUp: true, leavesOutShown: true })),
  ]);
  await graph.sql('ANALYZE articles, newspaper_issues');
  const queue = '{ articlesUnderReview(first: 50) { totalCount nodes { id } } }';
  const plans = await plansOf(queue, viewers.editor);
  expect(plans).toContain('articles_under_review');
  expect(plans).not.toMatch(/Seq Scan on article/);
  const filled = '{ frontBySlug(slug: "scale") { containers { cards { article { id } } } } }';
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask(filled);
    expect(new Set(data.frontBySlug.containers.flatMap(articlesOf)).size).toBe(60);
  });
  expect(statements.length).toBeLessThan(10);
  expect(await plansOf(filled, viewers.anonymous)).toContain('article_publications_by_channel');
  const issues =
    '{ newspaperIssues(publicationCode: "scale", days: { from: "2010-03-01" }, first: 50) { nodes { id } } }';
  expect(await plansOf(issues, viewers.anonymous)).not.toMatch(/Seq Scan on newspaper_issues/);
});

test('the search function reads the text index', async () => {
  const [{ prosrc }] = await graph.sql(`SELECT prosrc FROM pg_proc WHERE proname = 'published_matches'`);
  const body = prosrc.replaceAll(/\bquery\b/g, `'''仲愷'' & ''12'''::tsquery`).replace('ranked', 'true');
  const [{ owner }] = await graph.sql(
    `SELECT relowner::regrole::text AS owner FROM pg_class WHERE oid = 'articles'::regclass`,
  );
  await graph.sql(`SET ROLE ${owner}`);
  const plan = (await graph.sql(`EXPLAIN ${body}`)).map((row) => row['QUERY PLAN']).join('\n');
  await graph.sql('RESET ROLE');
  expect(plan).toContain('Bitmap Index Scan on articles_by_text');
});

test('fifty articles with all that belongs to them are a fixed small number of statements', async () => {
  const whole = (first: number) => `{ articles(first: ${first}) { nodes {
    headline { zhHant } section { slug } tags { slug } credits { name person { id } } channels { slug }
    publications { channel { slug } } leadImage { id } mentionedOrganisations { id } events { id } mentionedPeople { id } places { code } assetRefs
    body { __typename } placements { position }
  } } }`;
  const statementsFor = async (first: number) =>
    (
      await graph.statementsOf(async () => {
        const { data, errors } = await graph.ask(whole(first));
        expect([data.articles.nodes.length, errors]).toEqual([first, undefined]);
      })
    ).length;
  // The page, sections, links to tags, tags, credits, publications, channels, organisations, events, people, places, assets,
  // texts, placements.
  expect(await statementsFor(50)).toBe(14);
  expect(await statementsFor(5)).toBe(14);
});

test('lists of many parents are two statements, with their counts three', async () => {
  const query = entities('Organisation', 'coverage(first: 5) { totalCount nodes { id } }');
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask(query, { variables: things('Organisation') });
    expect(data._entities).toHaveLength(50);
    for (const { coverage } of data._entities) expect(coverage.nodes.length).toBe(coverage.totalCount);
  });
  expect(statements).toHaveLength(3);
});

test('of the large set too readers see what is published alone', async () => {
  const counted = async (viewer: Viewer) =>
    (await graph.ask('{ searchArticles(text: "合成稿件") { totalCount } }', { as: viewer })).data
      .searchArticles.totalCount;
  expect(await counted(viewers.editor)).toBe(300 * scale);
  expect(await counted(viewers.anonymous)).toBe(300 * scale * 0.96);
});
