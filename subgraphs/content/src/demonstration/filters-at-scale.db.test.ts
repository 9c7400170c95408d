import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { planReader } from '../testing/plan-reader.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels', 'articles'], scale: 12 });
const plansOf = planReader(graph);
const large50 = 'first: 50) { nodes { id } }';
type Card = { article: { section: { id: string }; tags: { id: string }[] } };

test('a front and a feed of a section, or of a tag, read its newest on the channel from one index', async () => {
  const front = randomUUID();
  const [channel, section, tag] = [
    ...[seedId('Channel', 'web'), seedId('Section', 'economy'), seedId('Tag', 'youth')],
  ];
  await graph.sql('INSERT INTO fronts (id, slug, name, channel_id) VALUES ($1, $2, $3, $4)', [
    ...[front, 'of-a-section', { en: 'Section' }, channel],
  ]);
  const container = { title: { en: 'New' }, limit: 20, cards: [], isFilledUp: true, leavesOutShown: true };
  await graph.sql('INSERT INTO front_editions (front_id, number, containers) VALUES ($1, 1, $2)', [
    front,
    JSON.stringify([
      { ...container, sectionId: section, tagId: null },
      { ...container, sectionId: null, tagId: tag },
    ]),
  ]);
  // As PostgreSQL does by itself after a while.
  await graph.sql('VACUUM ANALYZE article_publications, article_tags');
  const filled = `{ frontBySlug(slug: "of-a-section") { containers { cards { article { id section { id } tags { id } } } } } }`;
  const { data } = await graph.ask(filled);
  const [ofSection, ofTag] = data.frontBySlug.containers.map(({ cards }: { cards: Card[] }) => cards);
  expect([ofSection.length, ofTag.length]).toEqual([20, 20]);
  expect(ofSection.every(({ article }: Card) => article.section.id === section)).toBe(true);
  expect(ofTag.every(({ article }: Card) => article.tags.some(({ id }) => id === tag))).toBe(true);
  const plans = await plansOf(filled, viewers.anonymous);
  expect(plans).toContain('article_publications_by_section');
  expect(plans).toContain('article_tags_by_tag');
  expect(plans).not.toMatch(/Seq Scan on article/);
});

test('lists by several statuses, by who changed, and what hangs on a story are read by index', async () => {
  const story = seedId('Article', 'scale-7');
  await graph.sql(
    `UPDATE articles SET body = jsonb_build_array(jsonb_build_object('kind', 'PARAGRAPH', 'runs', jsonb_build_array(
       jsonb_build_object('href', 'article:' || $1::text)))) WHERE id = $2`,
    [story, seedId('Article', 'scale-8')],
  );
  await graph.sql(
    `INSERT INTO article_versions (article_id, number, author, content)
     SELECT id, 2, 'somebody', '{}' FROM articles WHERE slug IN ('scale-5', 'scale-6')`,
  );
  await graph.sql('ANALYZE articles, article_versions');
  const lists = [
    [`{ articles(statuses: [DRAFT, SUBMITTED, READY], ${large50} }`, 'articles_by_status'],
    [`{ articles(changedBy: "somebody", ${large50} }`, 'article_versions_by_author'],
    [
      `{ searchArticles(text: "", changedBy: "somebody", statuses: [PUBLISHED], ${large50} }`,
      'article_versions_by_author',
    ],
    [`{ article(id: "${story}") { references { nodes { kind } } } }`, 'articles_by_link'],
  ] as const;
  for (const [query, index] of lists) {
    const plans = await plansOf(query, viewers.editor);
    expect(plans).toContain(index);
    expect(plans).not.toMatch(/Seq Scan on (articles|article_versions)\b/);
  }
});
