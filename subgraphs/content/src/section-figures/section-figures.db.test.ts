import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: Object.keys(content.demonstration!.seeds) });

const figuresOf = async (month: string) => {
  const { data, errors } = await graph.ask(
    'query ($month: Month!) { sections { slug figures(month: $month) { month articles pictures } } }',
    { variables: { month } },
  );
  return { errors, sections: data?.sections as { slug: string; figures: Record<string, unknown> }[] };
};

test("a month's figures count each article and each picture once, as SQL over the rows does", async () => {
  const { sections } = await figuresOf('2024-05');
  for (const { slug, figures } of sections) {
    const [counted] = await graph.sql(
      `SELECT count(DISTINCT a.id)::int AS articles, count(DISTINCT asset_id)::int AS pictures
       FROM sections s JOIN articles a ON a.section_id = s.id LEFT JOIN article_assets ON article_id = a.id
       WHERE s.slug = $1 AND a.status IN ('PUBLISHED', 'CORRECTED') AND a.first_published_at <= now()
         AND to_char(a.first_published_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') = '2024-05'`,
      [slug],
    );
    expect(figures).toEqual({ month: '2024-05', ...counted });
  }
  expect(sections.some(({ figures }) => Number(figures.articles) > 0)).toBe(true);
});

test("the articles that a month's figures count are those of its days, and of no others", async () => {
  const listed = (days: string) =>
    graph.ask(`{ sections { figures(month: "2024-05") { articles } articles(days: ${days}, first: 100) {
      totalCount nodes { firstPublishedAt } } } }`);
  const { data } = await listed('{ from: "2024-05-01", until: "2024-05-31" }');
  for (const { figures, articles } of data.sections) {
    expect(articles.totalCount).toBe(figures.articles);
    for (const { firstPublishedAt } of articles.nodes)
      expect(todayInShanghai(new Date(firstPublishedAt)).slice(0, 7)).toBe('2024-05');
  }
  const open = await listed('{ from: "2024-05-08" }');
  expect(
    open.data.sections.some(({ articles }: { articles: { totalCount: number } }) => articles.totalCount > 0),
  ).toBe(true);
  const whole = await graph.ask(
    '{ articles(days: { from: "2024-05-01", until: "2024-05-31" }, first: 100) { totalCount } }',
  );
  expect(whole.data.articles.totalCount).toBe(
    data.sections.reduce(
      (sum: number, { figures }: { figures: { articles: number } }) => sum + figures.articles,
      0,
    ),
  );
  const backwards = await listed('{ from: "2024-05-02", until: "2024-05-01" }');
  expect(backwards.errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('a story that is corrected still counts', async () => {
  const { draft, publish } = newsroom(graph);
  const counted = ({ sections }: Awaited<ReturnType<typeof figuresOf>>): number =>
    Number(sections.find(({ slug }) => slug === 'economy')!.figures.articles);
  const without = await figuresOf(todayInShanghai().slice(0, 7));
  const { thing: article } = await publish(await draft(), 'web');
  const before = await figuresOf(todayInShanghai().slice(0, 7));
  const notice = { zhHant: '特此更正。' };
  await graph.mutated('correctArticle', { ...seenOf(article), kind: 'CORRECTION', notice }, viewers.editor);
  expect(await figuresOf(todayInShanghai().slice(0, 7))).toEqual(before);
  expect(counted(before)).toBe(counted(without) + 1);
});

test('a month without articles has zeros', async () => {
  const { sections } = await figuresOf('1999-01');
  for (const { figures } of sections) expect(figures).toEqual({ month: '1999-01', articles: 0, pictures: 0 });
});

test('all sections are two statements', async () => {
  expect(await graph.statementsOf(() => figuresOf('2024-05'))).toHaveLength(2);
});
