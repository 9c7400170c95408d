import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { demonstration } from './demonstration.ts';

const graph = await testSubgraph(content, { seeds: Object.keys(demonstration.seeds) });
const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await graph.ask(query, { as: viewers.editor, variables });
  expect(errors).toBeUndefined();
  return data;
};

test('there are stories in every status, each with the steps that led there', async () => {
  const statuses = graph.schema.getType('ArticleStatus') as unknown as { getValues(): { name: string }[] };
  for (const { name } of statuses.getValues()) {
    const { articles } = await ask(
      'query ($status: ArticleStatus) { articles(status: $status) { totalCount nodes { history { to } } } }',
      { status: name },
    );
    expect([name, articles.totalCount > 0]).toEqual([name, true]);
    // What was written or published first took no step to it.
    if (!['DRAFT', 'PUBLISHED'].includes(name))
      expect(articles.nodes[0].history.map(({ to }: { to: string }) => to)).toContain(name);
  }
});

test('every month of the last two years has stories in it, and every day of the last month', async () => {
  const today = todayInShanghai();
  const months = Array.from({ length: 24 }, (_, index) =>
    addDays(`${today.slice(0, 7)}-15`, -index * 30.4).slice(0, 7),
  );
  for (const month of new Set(months.filter((one) => one > '2024-06'))) {
    const { sections } = await ask(
      'query ($month: Month!) { sections { figures(month: $month) { articles } } }',
      {
        month,
      },
    );
    const sum = sections.reduce(
      (all: number, { figures }: { figures: { articles: number } }) => all + figures.articles,
      0,
    );
    expect([month, sum > 2]).toEqual([month, true]);
  }
  const days = await graph.sql(
    `SELECT count(DISTINCT (first_published_at AT TIME ZONE 'Asia/Shanghai')::date)::int AS count FROM articles
     WHERE first_published_at BETWEEN now() - interval '30 days' AND now()`,
  );
  expect(days[0]!.count).toBeGreaterThanOrEqual(29);
});

test('issues stand around today: what readers have is plated, and tomorrow’s front page is open with what is ready', async () => {
  const tomorrow = inDays(1);
  const { newspaperIssues, newspaperIssueByDate } = await ask(
    `query ($days: DateRangeInput, $tomorrow: Date!) {
      newspaperIssues(publicationCode: "hzrb", days: $days) { totalCount }
      newspaperIssueByDate(publicationCode: "hzrb", issueDate: $tomorrow) {
        pages { name signedOffAt placements { article { status } } } } }`,
    { days: { from: addDays(tomorrow, -46), until: addDays(tomorrow, 13) }, tomorrow },
  );
  expect(newspaperIssues.totalCount).toBe(60);
  const [front] = newspaperIssueByDate.pages;
  expect(front).toMatchObject({ name: 'A1', signedOffAt: null });
  expect(front.placements.length).toBeGreaterThan(0);
  const { dueCorrections } = await ask('{ dueCorrections(isOverdue: true) { totalCount } }');
  expect(dueCorrections.totalCount).toBeGreaterThan(0);
});

test('a live blog goes on, with a correction that readers see and a rumour that they do not', async () => {
  const { data } = await graph.ask(
    `{ liveBlogs(status: OPEN) { nodes { pinned { body { ... on ParagraphBlock { text { zhHant } } } }
      entries { totalCount nodes { corrections { notice { zhHant } } } } } } }`,
  );
  const [blog] = data.liveBlogs.nodes;
  expect(blog.pinned.body[0].text.zhHant).toContain('小雨');
  expect(blog.entries.totalCount).toBe(5);
  expect(JSON.stringify(blog.entries)).toContain('十二秒四');
});
