import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels', 'articles'] });
const signing = seedId('Article', 'e3-signing');

test('an article comes whole: headlines, blocks, credits, what it names and where it appeared', async () => {
  const { data, errors } = await graph.ask(
    `query ($id: ID!) { article(id: $id) {
      slug language status label version headline { zhHant zhHans en } headlines { role text { zhHant } }
      standfirst { zhHant } section { slug } tags { slug type } event { id } leadImage { id } assetRefs
      dateline { place { en } date } embargoedUntil firstPublishedAt
      credits { role name person { id } employer { id } }
      mentionedOrganisations { id }
      publications { channel { slug } publishedAt unpublishedAt url } channels { slug organisation { id } }
      body { __typename
        ... on ParagraphBlock { text { zhHant zhHans } } ... on HeadingBlock { text { zhHant } level }
        ... on ImageBlock { asset { id } caption { zhHant } } ... on FactBoxBlock { title { zhHant } facts { zhHans } }
        ... on QuoteBlock { text { zhHant } attribution { zhHant } } }
    } }`,
    { variables: { id: signing } },
  );
  expect(errors).toBeUndefined();
  const { article } = data;
  expect(article).toMatchObject({
    slug: 'e3-signing',
    status: 'PUBLISHED',
    section: { slug: 'economy' },
    event: { id: seedId('Event', 'e3') },
    leadImage: { id: seedId('MediaAsset', 'e3-ceremony') },
    assetRefs: [seedId('MediaAsset', 'e3-ceremony'), seedId('MediaAsset', 'e3-signing-table')],
    dateline: { place: { en: 'Hong Kong' }, date: '2024-05-08' },
    embargoedUntil: null,
    firstPublishedAt: '2024-05-07T22:00:00.000Z',
  });
  expect(article.headline.zhHans).toContain('投资环境');
  expect(article.headlines.map(({ role }: { role: string }) => role)).toEqual(['MAIN', 'SHORT']);
  expect(article.credits[0]).toEqual({
    role: 'REPORTER',
    name: '歐陽成',
    person: { id: seedId('Person', 'ouyang-cheng') },
    employer: { id: seedId('Organisation', 'huizhou-daily') },
  });
  expect(article.credits[2].person).toBeNull();
  expect(new Set(article.body.map((block: { __typename: string }) => block.__typename))).toEqual(
    new Set(['ParagraphBlock', 'ImageBlock', 'HeadingBlock', 'FactBoxBlock']),
  );
  expect(article.body[0].text.zhHans).toContain('投资环境推介会');
  expect(article.channels).toHaveLength(4);
  const paper = article.publications.find((at: { channel: { slug: string } }) => at.channel.slug === 'paper');
  expect(paper.url).toBeNull();
});

test('articles are listed newest first, page by page', async () => {
  const page = async (after: string | null) =>
    (
      await graph.ask(
        `query ($after: String) { articles(first: 3, after: $after) {
          totalCount nodes { slug firstPublishedAt } pageInfo { hasNextPage endCursor } } }`,
        { variables: { after } },
      )
    ).data.articles;
  const slugs: string[] = [];
  const times: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo, totalCount } = await page(after);
    expect(totalCount).toBe(9);
    slugs.push(...nodes.map((node: { slug: string }) => node.slug));
    times.push(...nodes.map((node: { firstPublishedAt: string }) => node.firstPublishedAt));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(new Set(slugs).size).toBe(9);
  expect(times).toEqual(times.toSorted().toReversed());
});

test('each way to a list of articles leads to them', async () => {
  const { data, errors } = await graph.ask(
    `query ($tag: ID!, $channel: ID!, $section: ID!, $things: [_Any!]!) {
      tag(id: $tag) { articles { totalCount nodes { slug } } }
      channel(id: $channel) { articles(first: 2) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }
      section(id: $section) { articles { nodes { slug } } }
      _entities(representations: $things) {
        ... on Organisation { coverage { totalCount nodes { slug } } }
        ... on Event { coverage { nodes { slug } } }
        ... on Person { articles { totalCount } }
        ... on MediaAsset { usedIn { nodes { slug } } }
        ... on Article { slug }
      }
    }`,
    {
      variables: {
        tag: seedId('Tag', 'united-front'),
        channel: seedId('Channel', 'paper'),
        section: seedId('Section', 'economy'),
        things: [
          { __typename: 'Organisation', id: seedId('Organisation', 'hk-huizhou-federation') },
          { __typename: 'Event', id: seedId('Event', 'e3') },
          { __typename: 'Person', id: seedId('Person', 'ouyang-cheng') },
          { __typename: 'MediaAsset', id: seedId('MediaAsset', 'e3-ceremony') },
          { __typename: 'Article', id: signing },
          { __typename: 'Organisation', id: 'no id at all' },
        ],
      },
    },
  );
  expect(errors).toBeUndefined();
  const slugs = ({ nodes }: { nodes: { slug: string }[] }) => nodes.map(({ slug }) => slug);
  expect(slugs(data.tag.articles)).toEqual(['e3-investment-climate', 'e9-platform']);
  expect(data.channel.articles).toMatchObject({ totalCount: 8, pageInfo: { hasNextPage: true } });
  expect(slugs(data.section.articles)).toEqual(['e5-matchmaking', 'e3-signing', 'e6-chamber-board']);
  const [organisation, event, person, asset, article, nothing] = data._entities;
  expect(slugs(organisation.coverage)).toEqual(['e7-youth', 'e3-investment-climate', 'e8-clubhouse']);
  expect(slugs(event.coverage)).toEqual(['e3-investment-climate', 'e3-signing']);
  expect(person.articles.totalCount).toBe(8);
  expect(slugs(asset.usedIn)).toEqual(['e3-investment-climate', 'e3-signing']);
  expect(article.slug).toBe('e3-signing');
  expect(nothing.coverage).toEqual({ totalCount: 0, nodes: [] });
});

test('the list of a tag goes on behind a cursor, and a bad cursor is an error there too', async () => {
  const page = async (after: string | null) =>
    graph.ask(
      `query ($after: String) { tags(type: KEYWORD) { nodes { slug articles(first: 2, after: $after) {
        nodes { slug } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`,
      { variables: { after } },
    );
  const articlesOf = async (after: string | null) =>
    (await page(after)).data.tags.nodes.find(({ slug }: { slug: string }) => slug === 'hong-kong-and-macau')
      .articles;
  const first = await articlesOf(null);
  const second = await articlesOf(first.pageInfo.endCursor);
  const third = await articlesOf(second.pageInfo.endCursor);
  const slugs = [first, second, third].flatMap(({ nodes }) =>
    nodes.map(({ slug }: { slug: string }) => slug),
  );
  expect(slugs).toEqual(['e7-youth', 'e5-matchmaking', 'e3-signing', 'e1-study-tour', 'e8-clubhouse']);
  expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  for (const bad of ['x', Buffer.from('["a","b"]').toString('base64url')])
    expect((await page(bad)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('somebody with two credits in one article has it once', async () => {
  const person = randomUUID();
  const { draft, publish } = newsroom(graph);
  const credit = { name: '身兼兩職', personId: person };
  const written = await draft({
    credits: [
      { ...credit, role: 'REPORTER' },
      { ...credit, role: 'PHOTOGRAPHER' },
    ],
  });
  await publish(written, 'web');
  const { entities } = await graph.entities('Person', [person], 'articles { totalCount nodes { id } }');
  expect(entities[0].articles).toEqual({ totalCount: 1, nodes: [{ id: written.id }] });
});

test('the newsroom sees drafts and what is under embargo', async () => {
  const { data } = await graph.ask(
    '{ articles { totalCount } draft: articles(status: DRAFT) { nodes { slug } } }',
    {
      as: viewers.editor,
    },
  );
  expect(data.articles.totalCount).toBe(12);
  expect(data.draft.nodes).toEqual([{ slug: 'e4-cooperation' }]);
});
