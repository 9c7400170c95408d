import { expect, test } from '@jest/globals';
import { everyDay, recentMonths, seedId } from '@media-graph/subgraph';
import { inDays, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';

const graph = await testSubgraph(content, { seeds: Object.keys(content.demonstration!.seeds) });
const recent = everyDay(`${recentMonths()[0]}-01`, inDays(-1));
const issueId = (date: string): string => seedId('NewspaperIssue', `hzrb-${date}`);

test('an issue is found by id, by its day, and as an entity by either key', async () => {
  const { data } = await graph.ask(
    `query ($representations: [_Any!]!) {
      byId: newspaperIssue(id: "${issueId('2024-05-08')}") { issueDate pageCount format }
      byDate: newspaperIssueByDate(publicationCode: "hzrb", issueDate: "2024-05-08") { id }
      _entities(representations: $representations) { ... on NewspaperIssue { id pageCount } }
    }`,
    {
      variables: {
        representations: [
          { __typename: 'NewspaperIssue', id: issueId('2024-05-11') },
          { __typename: 'NewspaperIssue', publicationCode: 'hzrb', issueDate: '2024-05-09', edition: 'MAIN' },
          { __typename: 'NewspaperIssue', publicationCode: 'hzrb', issueDate: 'soon', edition: 'MAIN' },
          { __typename: 'NewspaperIssue', publicationCode: 'hzrb', issueDate: '2024-05-09', edition: 'LATE' },
        ],
      },
    },
  );
  expect(data.byId).toEqual({ issueDate: '2024-05-08', pageCount: 24, format: 'BROADSHEET' });
  expect(data.byDate.id).toBe(issueId('2024-05-08'));
  expect(data._entities).toEqual([
    { id: issueId('2024-05-11'), pageCount: 8 },
    { id: issueId('2024-05-09'), pageCount: 16 },
    null,
    null,
  ]);
});

test('issues come newest first where that is asked, and of all newspapers', async () => {
  const { data } = await graph.ask(
    `{ newspaperIssues(days: { from: "2024-05-01", until: "2024-05-30" }, orderBy: NEWEST, first: 2) { totalCount nodes { issueDate newspaper { code } } } }`,
  );
  expect(data.newspaperIssues).toEqual({
    totalCount: 30,
    nodes: ['2024-05-30', '2024-05-29'].map((issueDate) => ({ issueDate, newspaper: { code: 'hzrb' } })),
  });
});

test('issues come by date, page by page, within a time', async () => {
  const read = async (after: string | null) => {
    const { data } = await graph.ask(
      `query ($after: String) {
        newspaperIssues(publicationCode: "hzrb", days: { from: "2024-05-04", until: "2024-05-12" }, first: 5, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } nodes { issueDate }
        }
      }`,
      { variables: { after } },
    );
    return data.newspaperIssues;
  };
  const first = await read(null);
  const second = await read(first.pageInfo.endCursor);
  const dates = [...first.nodes, ...second.nodes].map(({ issueDate }: { issueDate: string }) => issueDate);
  expect(dates).toEqual(
    ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((day) => `2024-05-${day}`),
  );
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
    9,
    true,
    false,
  ]);
});

test('fifty issues with pages, sections and articles are a fixed number of statements', async () => {
  const statements = await graph.statementsOf(async () => {
    const { data, errors } = await graph.ask(
      `{ newspaperIssues(publicationCode: "hzrb", first: 50) { nodes {
        pagesSignedOffAt platesSentAt articles { id }
        pages { name section { slug } signedOffAt editor { id } placements { position article { id placements { page { name issue { id } } } } } }
      } } }`,
      { as: viewers.headquarters },
    );
    expect(errors).toBeUndefined();
    const nodes = data.newspaperIssues.nodes;
    expect(nodes).toHaveLength(50);
    expect(nodes.every(({ pages }: { pages: unknown[] }) => pages.length % 8 === 0)).toBe(true);
    expect(nodes[7].articles.map(({ id }: { id: string }) => id)).toContain(seedId('Article', 'e3-signing'));
  });
  expect(statements.length).toBeLessThanOrEqual(8);
});

test.each([
  // The last of May 2024, the recent ones, today's, and those of two weeks to come.
  ['{ from: "2024-05-30" }', 1 + recent.length + 15],
  ['{ until: "2024-05-02" }', 2],
  ['{}', 30 + recent.length + 15],
  ['null', 30 + recent.length + 15],
])('of days that are open at an end all come: %s', async (days, count) => {
  const { data } = await graph.ask(
    `{ newspaperIssues(publicationCode: "hzrb", days: ${days}) { totalCount } }`,
  );
  expect(data.newspaperIssues).toEqual({ totalCount: count });
});

test.each(['{ from: "2024-05-09", until: "2024-05-01" }', '{ from: "0001-01-01" }'])(
  'no days are a clear error, and nothing else fails: %s',
  async (days) => {
    const { data, errors } = await graph.ask(
      `{ newspaperIssues(publicationCode: "hzrb", days: ${days}) { totalCount } sections { slug } }`,
    );
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    expect([data.newspaperIssues, data.sections.length]).toEqual([null, 6]);
  },
);

test('times of pages are for those who work by them', async () => {
  const query = `{ newspaperIssue(id: "${issueId('2024-05-08')}") { pageCount pagesSignedOffAt platesSentAt } }`;
  for (const as of [viewers.anonymous, viewers.pictureDesk, viewers.eventManager]) {
    const { data, errors } = await graph.ask(query, { as });
    expect(data.newspaperIssue).toEqual({ pageCount: 24, pagesSignedOffAt: null, platesSentAt: null });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([refusalOf(as), refusalOf(as)]);
  }
  for (const as of [viewers.printing, viewers.headquarters, viewers.finance, viewers.editor]) {
    const answer = await graph.ask(query, { as });
    expect(answer.data.newspaperIssue.pagesSignedOffAt).toMatch(/^2024-05-07T1[56]:/);
    expect(answer.data.newspaperIssue.platesSentAt > answer.data.newspaperIssue.pagesSignedOffAt).toBe(true);
  }
});
