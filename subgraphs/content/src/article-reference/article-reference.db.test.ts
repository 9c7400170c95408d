import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { container, frontDesk } from '../testing/front-desk.ts';
import { liveBlogs } from '../testing/live-blogs.ts';
import { newspaper } from '../testing/newspaper.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';
import { syndication } from '../testing/syndication.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish } = newsroom(graph);
const { curate, newFront, shows } = frontDesk(graph);
const { add, live } = liveBlogs(graph);
const { newPage, place } = newspaper(graph);
const { product, pull, start } = syndication(graph);
type Thing = { id: string; version: number };

const asked = `kind thing { __typename ... on NewspaperPage { id } ... on Front { id } ... on Article { id } ... on LiveBlog { id }
  ... on LiveBlogEntry { id } ... on ArticleCorrection { id } ... on SyndicationSubscription { id } }`;
const ask = async ({ id }: { id: string }, as = viewers.editor, page = 'first: 50') =>
  graph.ask(
    `query ($id: ID!) { article(id: $id) { references(${page}) { totalCount pageInfo { endCursor } nodes { ${asked} } } } }`,
    { variables: { id }, as },
  );
const references = async (article: { id: string }) => {
  const { data, errors } = await ask(article);
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data.article.references;
  expect(nodes).toHaveLength(totalCount);
  return nodes.map(({ kind, thing }: { kind: string; thing: { id: string } }) => `${kind} ${thing.id}`);
};
/** A text that leads to a story. */
const leadsTo = ({ id }: Thing) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '詳見' },
        { type: 'text', text: '前文', marks: [{ type: 'link', attrs: { href: `article:${id}` } }] },
      ],
    },
  ],
});

test('an editor sees all that hangs on a story, kind by kind, and nothing that does not', async () => {
  const { feedPath, id: subscription } = await start(await product());
  const { article: story } = await live();
  const blog = (await graph.sql('SELECT id FROM live_blogs WHERE article_id = $1', [story.id]))[0]!.id;
  const { article: other } = await live();
  await pull(feedPath);
  const [first, elsewhere] = [await newPage('2030-01-01'), await newPage('2030-01-02')];
  const second = { id: randomUUID() };
  await graph.sql(`INSERT INTO newspaper_pages (id, issue_id, number, name) VALUES ($1, $2, 2, 'A2')`, [
    ...[second.id, first.issueId],
  ]);
  for (const page of [first, second, elsewhere]) await place(page.id, story.id);
  const card = container([{ articleId: story.id }]);
  const shown = await shows(card);
  await shows(container([{ articleId: other.id }]));
  const curated = (await curate(await newFront(), card)).thing;
  const gone = await shows(card);
  await act('withdrawFrontEdition', { ...seenOf(gone), number: 1, reason: '撤下' });
  await act('curateFront', { ...seenOf(gone), version: gone.version + 1, containers: [] });
  const linking = await draft({ body: undefined, document: leadsTo(story) });
  const { thing: entry } = await add(other, '', { document: leadsTo(story) });
  const { thing: update } = await act('duplicateArticle', { id: story.id, isUpdate: true });
  const { thing: corrected } = await act('correctArticle', {
    ...{ ...seenOf(story), kind: 'CORRECTION', notice: { zhHant: '改' }, headline: { zhHant: '改後' } },
  });
  const [{ id: correction }] = await graph.sql('SELECT id FROM article_corrections WHERE article_id = $1', [
    story.id,
  ]);
  const all = await references(story);
  expect(all.filter((one: string) => !one.startsWith('PAGE'))).toEqual([
    `JUMP_LINE ${first.id}`,
    `FRONT ${shown.id}`,
    ...[shown, curated].map(({ id }) => `FRONT_DRAFT ${id}`).sort(),
    ...[`LINK ${linking.id}`, `LIVE_BLOG_LINK ${entry.id}`, `UPDATE ${update.id}`],
    ...[`CORRECTION ${correction}`, `LIVE_BLOG ${blog}`, `SYNDICATION ${subscription}`],
  ]);
  expect(all.slice(0, 3).sort()).toEqual([first, second, elsewhere].map(({ id }) => `PAGE ${id}`).sort());
  // Killed, it is on no front and at no partner any more; what names it still stands.
  await graph.sql('DELETE FROM page_placements WHERE article_id = $1', [story.id]);
  await graph.mutated('killArticle', { ...seenOf(corrected), reason: '侵權' }, viewers.editor);
  await pull(feedPath);
  const left = await references(story);
  expect(left).toContain(`LINK ${linking.id}`);
  expect(left.join()).not.toContain('SYNDICATION');
});

test('it is read page by page, in a fixed number of statements for many stories, by the newsroom alone', async () => {
  const { thing: story } = await publish(await draft(), 'web');
  const linking = [];
  for (let count = 0; count < 3; count++)
    linking.push((await draft({ body: undefined, document: leadsTo(story) })).id);
  const { data } = await ask(story, reviewers[0], 'first: 2');
  const { totalCount, nodes, pageInfo } = data.article.references;
  expect([totalCount, nodes.length]).toEqual([3, 2]);
  const rest = await ask(story, viewers.editor, `first: 2, after: "${pageInfo.endCursor}"`);
  expect([...nodes, ...rest.data.article.references.nodes].map(({ thing }) => thing.id)).toEqual(
    linking.sort(),
  );
  for (const as of [viewers.anonymous, viewers.headquarters]) {
    const { data: none, errors } = await ask(story, as);
    expect([none.article.references, errors?.[0]?.extensions?.code]).toEqual([
      null,
      as === viewers.anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    ]);
  }
  const more = [];
  for (let count = 0; count < 3; count++) {
    const { thing } = await publish(await draft(), 'web');
    await draft({ body: undefined, document: leadsTo(thing) });
    more.push(thing);
  }
  const statementsFor = async (stories: Thing[]) => {
    const each = stories.map(
      ({ id }, index) => `a${index}: article(id: "${id}") { references { nodes { ${asked} } } }`,
    );
    const statements = await graph.statementsOf(() =>
      graph.ask(`{ ${each.join(' ')} }`, { as: viewers.editor }),
    );
    return statements.length;
  };
  expect(await statementsFor(more)).toBe(await statementsFor(more.slice(0, 1)));
});
