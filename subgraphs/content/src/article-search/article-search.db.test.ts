import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels', 'articles'] });

type Found = {
  edges: {
    node: { slug: string };
    cursor: string;
    highlights: Record<string, { text: string; match: boolean }[]>;
  }[];
};
const ask = (variables: object, as = viewers.anonymous) =>
  graph.ask(
    `query ($text: String!, $sectionId: ID, $tagId: ID, $days: DateRangeInput, $first: Int! = 20, $after: String) {
      searchArticles(text: $text, sectionId: $sectionId, tagId: $tagId, days: $days, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { cursor node { slug } highlights { headline { text match } snippet { text match } } }
        facets { sections { section { slug } count } tags { tag { slug } count } months { month count } }
      }
    }`,
    { variables: { ...variables }, as },
  );
const search = async (variables: object, as = viewers.anonymous) => {
  const { data, errors } = await ask(variables, as);
  expect(errors).toBeUndefined();
  return data.searchArticles;
};
const slugs = ({ edges }: Found) => edges.map(({ node }) => node.slug);

test('the two scripts find each other, with the same result in the same order', async () => {
  const traditional = await search({ text: '統戰' });
  expect(slugs(traditional).toSorted()).toEqual(['e3-investment-climate', 'e9-platform']);
  const simplified = await search({ text: '统战' });
  expect(slugs(simplified)).toEqual(slugs(traditional));
  expect(simplified.facets).toEqual(traditional.facets);
});

test('what was looked for is shown where it stands, in the script of the text', async () => {
  const { edges } = await search({ text: '统战' });
  const hit = edges.find(({ node }: Found['edges'][0]) => node.slug === 'e3-investment-climate');
  expect(hit.highlights.headline).toContainEqual({ text: '統戰', match: true });
  expect(hit.highlights.snippet).toContainEqual({ text: '統戰', match: true });
});

test('English is found in other forms of its words', async () => {
  const { edges } = await search({ text: 'project SIGNED' });
  expect(slugs({ edges })).toEqual(expect.arrayContaining(['e3-signing', 'e6-chamber-board']));
  expect(edges[0].highlights.headline.some(({ match }: { match: boolean }) => match)).toBe(true);
});

test('a name in the credits finds the articles, all words must occur, and a headline counts most', async () => {
  expect((await search({ text: '林示例' })).totalCount).toBe(8);
  expect(slugs(await search({ text: '歐陽成 優必選' }))).toEqual(['e1-study-tour']);
  expect(slugs(await search({ text: '會館' }))[0]).toBe('e8-clubhouse');
});

test('facets count what was found, and the filters narrow to what they say', async () => {
  const { facets, totalCount } = await search({ text: '惠州' });
  const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
  expect(totalCount).toBe(9);
  expect(sum(facets.sections)).toBe(totalCount);
  expect(sum(facets.months)).toBe(totalCount);
  for (const { section, count } of facets.sections) {
    const found = await search({ text: '惠州', sectionId: seedId('Section', section.slug) });
    expect(found.totalCount).toBe(count);
  }
  for (const { tag, count } of facets.tags)
    expect((await search({ text: '惠州', tagId: seedId('Tag', tag.slug) })).totalCount).toBe(count);
  expect(facets.months.map(({ month }: { month: string }) => month)).toEqual([
    '2024-05',
    '2024-04',
    '2024-03',
    '2024-02',
  ]);
  const may = await search({ text: '惠州', days: { from: '2024-05-01', until: '2024-05-31' } });
  expect(may.totalCount).toBe(facets.months[0].count);
});

test('a day begins in Asia/Shanghai', async () => {
  // 2024-05-07T22:00Z is the morning of the 8th there.
  const on = async (day: string) => slugs(await search({ text: '惠城區', days: { from: day, until: day } }));
  expect(await on('2024-05-07')).toEqual([]);
  expect(await on('2024-05-08')).toEqual(['e3-signing']);
});

test('pages follow each other without a gap or a repetition', async () => {
  const all = slugs(await search({ text: '惠州' }));
  const paged: string[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = await search({ text: '惠州', first: 3, after });
    paged.push(...slugs({ edges }));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(paged).toEqual(all);
});

test.each(['😀', "' | ! & <-> :*", '。，「」', '\\', '"', '\0', '%_', '量子糾纏'])(
  '%j finds nothing and breaks nothing',
  async (text) => {
    expect(await search({ text })).toMatchObject({
      totalCount: 0,
      edges: [],
      facets: { sections: [], tags: [], months: [] },
    });
  },
);

test.each<[string, object]>([
  ['a very long text', { text: '惠州統戰'.repeat(5000) }],
  ['one letter', { text: '惠' }],
  ['half a character', { text: '惠州\ud800' }],
  ['operators', { text: "惠州' & !'統戰" }],
  ['a section that is no id', { text: '惠州', sectionId: 'x' }],
])('%s is answered', async (_, variables) => {
  await search(variables);
});

test.each<[string, object]>([
  ['first of 0', { text: '惠州', first: 0 }],
  ['first of 101', { text: '惠州', first: 101 }],
  ['a bad cursor', { text: '惠州', after: 'x' }],
  ['a cursor of another list', { text: '惠州', after: Buffer.from('["a","b"]').toString('base64url') }],
  ['a forged cursor', { text: '惠州', after: Buffer.from('["a","b","c"]').toString('base64url') }],
  ['days the wrong way round', { text: '惠州', days: { from: '2024-05-02', until: '2024-05-01' } }],
  ['such days and no word', { text: '', days: { from: '2024-05-02', until: '2024-05-01' } }],
  ['neither text nor filter', { text: '' }],
  ['blanks and no filter', { text: '   ' }],
])('%s is a clear error', async (_, variables) => {
  const { errors } = await ask(variables);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('a search costs a fixed number of statements', async () => {
  const statements = await graph.statementsOf(() => search({ text: '惠州' }));
  // Page, texts for highlighting, counts, sections, tags, channels.
  expect(statements).toHaveLength(6);
});

test('a count alone does not count by tag', async () => {
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask('{ searchArticles(text: "惠州") { totalCount } }');
    expect(data.searchArticles.totalCount).toBe(9);
  });
  expect(statements).toHaveLength(2);
  expect(statements.join()).not.toContain('article_tags');
});

test('the newsroom finds drafts too', async () => {
  expect(slugs(await search({ text: '中阿高科技' }, viewers.editor))).toContain('e4-cooperation');
  expect(slugs(await search({ text: '中阿高科技' }))).not.toContain('e4-cooperation');
});

test('channels are a filter and a facet, and the newest come first where that is asked', async () => {
  const asked = async (filter: string) => {
    const { data, errors } = await graph.ask(
      `{ searchArticles(text: "惠州", first: 50, ${filter}) { totalCount nodes { slug firstPublishedAt channels { slug } }
        facets { channels { channel { id slug } count } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.searchArticles;
  };
  const all = await asked('orderBy: NEWEST');
  type Node = { firstPublishedAt: string; channels: { slug: string }[] };
  const times = all.nodes.map(({ firstPublishedAt }: Node) => firstPublishedAt);
  expect(times).toEqual(times.toSorted().toReversed());
  for (const { channel, count } of all.facets.channels) {
    const there = all.nodes.filter(({ channels }: Node) =>
      channels.some(({ slug }) => slug === channel.slug),
    );
    expect([channel.slug, there.length]).toEqual([channel.slug, count]);
    expect((await asked(`channelId: "${channel.id}"`)).totalCount).toBe(count);
  }
  expect(all.facets.channels.length).toBeGreaterThan(2);
  expect((await asked('channelId: "web"')).totalCount).toBe(0);
  expect((await asked('label: ADVERTISEMENT')).totalCount).toBeLessThan(all.totalCount);
  expect((await asked(`eventId: "${seedId('Event', 'e3')}"`)).totalCount).toBeGreaterThan(0);
});

test('filters alone find all that they leave, the newest first, with counts and pages', async () => {
  const sectionId = seedId('Section', 'economy');
  const whole = await search({ text: '', sectionId });
  const listed = await graph.ask(
    `{ articles(sectionId: "${sectionId}", first: 100) { totalCount nodes { slug } } }`,
  );
  expect(slugs(whole)).toEqual(listed.data.articles.nodes.map(({ slug }: { slug: string }) => slug));
  expect(whole.totalCount).toBe(listed.data.articles.totalCount);
  expect(whole.facets.sections).toEqual([{ section: { slug: 'economy' }, count: whole.totalCount }]);
  const { pageInfo, edges } = await search({ text: '', sectionId, first: 1 });
  expect(slugs(await search({ text: '', sectionId, first: 1, after: pageInfo.endCursor }))).toEqual([
    slugs(whole)[1],
  ]);
  expect(edges[0].highlights.headline).toEqual([{ text: expect.any(String), match: false }]);
  const of = async (filter: string, as = viewers.editor, text = '') => {
    const { data, errors } = await graph.ask(
      `{ searchArticles(text: "${text}", ${filter}) { totalCount } }`,
      { as },
    );
    return errors ? errors[0]!.extensions?.code : data.searchArticles.totalCount;
  };
  const [drafts, published] = [await of('status: DRAFT'), await of('status: PUBLISHED')];
  expect(drafts).toBeGreaterThan(0);
  expect(await of('statuses: [DRAFT, PUBLISHED]')).toBe(drafts + published);
  expect(await of('statuses: []')).toBe(0);
  expect(await of('changedBy: "nobody"')).toBe(0);
  for (const filter of ['author: "editor"', 'changedBy: "editor"'])
    for (const text of ['', '惠州'])
      for (const as of [viewers.anonymous, viewers.headquarters])
        expect(await of(filter, as, text)).toBe(refusalOf(as));
});
