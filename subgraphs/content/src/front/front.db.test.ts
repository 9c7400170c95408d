import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { codeOf, inHours, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { container, frontDesk } from '../testing/front-desk.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish } = newsroom(graph);
const { curate, newFront, shows, story } = frontDesk(graph);
const sectionId = seedId('Section', 'economy');
type Thing = { id: string; version: number };

const asked = 'containers { title { zhHant } cards { article { id } url headline { zhHant } isCurated } }';
const see = async ({ id }: { id: string }, as = viewers.anonymous) =>
  (await graph.ask(`query ($id: ID!) { front(id: $id) { ${asked} } }`, { variables: { id }, as })).data.front
    .containers;
const ids = async (front: Thing, as = viewers.anonymous): Promise<string[][]> =>
  (await see(front, as)).map(({ cards }: { cards: { article: { id: string } | null }[] }) =>
    cards.map((card) => card.article?.id ?? 'outside'),
  );

test('readers see what editors put there first, then the newest up to the limit, and nothing twice', async () => {
  const older = await story();
  const [chosen, newest] = [await story(), await story()];
  const elsewhere = await story('culture');
  const front = await shows(
    container([{ articleId: chosen.id, headline: { zhHant: '自己的標題' } }], {
      isFilledUp: true,
      sectionId,
      limit: 2,
    }),
    container([{ articleId: chosen.id }, { url: 'https://example.com/', headline: { zhHant: '外面' } }], {
      ...{ isFilledUp: true, sectionId },
    }),
    container([{ articleId: chosen.id }], { leavesOutShown: false }),
  );
  const [first, second, third] = await see(front);
  expect(first.cards).toEqual([
    {
      ...{ article: { id: chosen.id }, headline: { zhHant: '自己的標題' }, isCurated: true },
      url: expect.stringMatching(/^https:/),
    },
    expect.objectContaining({ article: { id: newest.id }, isCurated: false }),
  ]);
  expect(second.cards.slice(0, 2)).toEqual([
    { article: null, url: 'https://example.com/', headline: { zhHant: '外面' }, isCurated: true },
    expect.objectContaining({ article: { id: older.id } }),
  ]);
  expect(third.cards).toHaveLength(1);
  expect((await ids(front)).flat()).not.toContain(elsewhere.id);
});

test('a story that is not out on the channel, or was taken back, is seen on no front, also not by its card', async () => {
  const [out, killed, written] = [await story(), await story(), await draft()];
  const elsewhere = await story('economy', 'zhangzhong-huizhou');
  const held = (
    await act('setArticleEmbargo', {
      ...seenOf(await draft()),
      until: inHours(1),
    })
  ).thing;
  await publish(held, 'web');
  const hidden = [killed, written, elsewhere, held].map(({ id }) => ({
    articleId: id,
    headline: { zhHant: '秘密' },
  }));
  const front = await shows(container([...hidden, { articleId: out.id }], { limit: 9 }));
  expect(await ids(front)).toEqual([[killed.id, out.id]]);
  await act('killArticle', { ...seenOf(killed), reason: 'It was wrong' });
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.editor, reviewers[0]!]) {
    expect(await ids(front, as)).toEqual([[out.id]]);
    expect(JSON.stringify(await see(front, as))).not.toContain('秘密');
  }
});

test('a card shows between its instants alone', async () => {
  const { id: articleId } = await story();
  const [before, after] = [-1, 1].map(inHours);
  const front = await shows(
    container([{ articleId, startsAt: before, endsAt: after }]),
    container([{ articleId, startsAt: after }], { leavesOutShown: false }),
    container([{ articleId, endsAt: before }], { leavesOutShown: false }),
  );
  expect(await ids(front)).toEqual([[articleId], [], []]);
});

test('an edition is shown as a whole, from its instant on; taken back, the one before it is there again', async () => {
  const [one, two] = [await story(), await story()];
  let front = await shows(container([{ articleId: one.id }]));
  front = (await curate(front, container([{ articleId: two.id }]))).thing;
  expect(await ids(front)).toEqual([[one.id]]);
  const soon = inHours(1);
  front = (await act('publishFront', { ...seenOf(front), shownFrom: soon })).thing;
  expect(await ids(front, viewers.editor)).toEqual([[one.id]]);
  front = (await act('publishFront', seenOf(front))).thing;
  expect(await ids(front)).toEqual([[two.id]]);

  front = (await act('withdrawFrontEdition', { ...seenOf(front), number: 3, reason: '誤發' })).thing;
  expect(await ids(front)).toEqual([[one.id]]);
  const again = await act('withdrawFrontEdition', { ...seenOf(front), number: 3, reason: '誤發' });
  expect(again.code).toBe('ILLEGAL_TRANSITION');
  front = (await act('restoreFrontEdition', { ...seenOf(front), number: 1 })).thing;
  const { data } = await graph.ask(
    `query ($id: ID!) { front(id: $id) { draft { cards { article { id } } placedCards { article { id } } }
      editions(first: 2) { totalCount nodes { number publishedBy withdrawnBy withdrawalReason } } } }`,
    { variables: { id: front.id }, as: viewers.editor },
  );
  expect(data.front).toEqual({
    draft: [{ cards: [{ article: { id: one.id } }], placedCards: [{ article: { id: one.id } }] }],
    editions: {
      totalCount: 3,
      nodes: [
        { number: 3, publishedBy: 'editor', withdrawnBy: 'editor', withdrawalReason: '誤發' },
        { number: 2, publishedBy: 'editor', withdrawnBy: null, withdrawalReason: null },
      ],
    },
  });
  await expect(
    graph.sql(`UPDATE front_editions SET withdrawal_reason = 'x' WHERE front_id = $1 AND number = 3`, [
      front.id,
    ]),
  ).rejects.toThrow();
});

test('a retired front shows nothing and is changed by nobody, until it is shown again', async () => {
  const { id } = await story();
  const front = await shows(container([{ articleId: id }]));
  const retired = (await act('retireFront', seenOf(front))).thing;
  expect(await ids(retired)).toEqual([]);
  for (const mutation of ['retireFront', 'publishFront'])
    expect((await act(mutation, seenOf(retired))).code).toBe('ILLEGAL_TRANSITION');
  expect((await curate(retired)).code).toBe('ILLEGAL_TRANSITION');
  const back = (await act('reinstateFront', seenOf(retired))).thing;
  expect(await ids(back)).toEqual([[id]]);
  expect((await act('reinstateFront', seenOf(back))).code).toBe('ILLEGAL_TRANSITION');
});

test('of two who publish what they saw, one is told that it has changed', async () => {
  const { id } = await story();
  const { thing } = await curate(await newFront(), container([{ articleId: id }]));
  const outcomes = await Promise.all([1, 2].map(() => act('publishFront', seenOf(thing))));
  expect(outcomes.map(codeOf).sort()).toEqual(['VERSION_CONFLICT', 'done']);
});

test('sixty cards are as many statements as three', async () => {
  const stories = await Promise.all(Array.from({ length: 6 }, () => draft()));
  const out: Thing[] = [];
  for (const story of stories) out.push((await publish(story, 'web')).thing);
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) =>
      container(
        out.slice(0, row + 1).map(({ id }) => ({ articleId: id })),
        { limit: 60 / count, isFilledUp: true, leavesOutShown: false, ...(row % 2 === 0 && { sectionId }) },
      ),
    );
  const [small, large] = [await shows(...rows(3)), await shows(...rows(6))];
  const query = ({ id }: Thing) =>
    graph.statementsOf(() =>
      graph.ask(
        `{ front(id: "${id}") { containers { section { slug } cards { article { slug section { slug } } headline { en } } } } }`,
      ),
    );
  const [few, many] = [await query(small), await query(large)];
  expect(many.length).toBeLessThanOrEqual(few.length);
});
