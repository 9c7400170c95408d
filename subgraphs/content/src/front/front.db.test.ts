import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish } = newsroom(graph);
const [channelId, sectionId] = [seedId('Channel', 'web'), seedId('Section', 'economy')];
type Thing = { id: string; version: number };

const create = (changes: object = {}, as = viewers.editor) =>
  act('createFront', { slug: `front-${randomUUID()}`, name: { zhHant: '首頁' }, channelId, ...changes }, as);
const newFront = async (changes: object = {}): Promise<Thing> => (await create(changes)).thing;
const container = (cards: object[], changes: object = {}) => ({
  ...{ title: { zhHant: '要聞' }, limit: 3, isFilledUp: false, cards },
  ...changes,
});
const curate = (front: Thing, ...containers: object[]) =>
  act('curateFront', { ...seenOf(front), containers });
/** A front that shows these containers. */
const shows = async (...containers: object[]): Promise<Thing> => {
  const { thing } = await curate(await newFront(), ...containers);
  return (await act('publishFront', seenOf(thing))).thing;
};
const article = async (section = 'economy', ...channels: string[]): Promise<Thing> =>
  (
    await publish(
      await draft({ sectionId: seedId('Section', section) }),
      ...(channels.length ? channels : ['web']),
    )
  ).thing;

const asked = 'containers { title { zhHant } cards { article { id } url headline { zhHant } isCurated } }';
const see = async ({ id }: { id: string }, as = viewers.anonymous) =>
  (await graph.ask(`query ($id: ID!) { front(id: $id) { ${asked} } }`, { variables: { id }, as })).data.front
    .containers;
const ids = async (front: Thing, as = viewers.anonymous): Promise<string[][]> =>
  (await see(front, as)).map(({ cards }: { cards: { article: { id: string } | null }[] }) =>
    cards.map((card) => card.article?.id ?? 'outside'),
  );

test('readers see what editors put there first, then the newest up to the limit, and nothing twice', async () => {
  const older = await article();
  const [chosen, newest] = [await article(), await article()];
  const elsewhere = await article('culture');
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
  const [out, killed, written] = [await article(), await article(), await draft()];
  const elsewhere = await article('economy', 'zhangzhong-huizhou');
  const held = (
    await act('setArticleEmbargo', {
      ...seenOf(await draft()),
      until: new Date(Date.now() + 3_600_000).toISOString(),
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
  const { id: articleId } = await article();
  const [before, after] = [-1, 1].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
  const front = await shows(
    container([{ articleId, startsAt: before, endsAt: after }]),
    container([{ articleId, startsAt: after }], { leavesOutShown: false }),
    container([{ articleId, endsAt: before }], { leavesOutShown: false }),
  );
  expect(await ids(front)).toEqual([[articleId], [], []]);
});

test('an edition is shown as a whole, from its instant on; taken back, the one before it is there again', async () => {
  const [one, two] = [await article(), await article()];
  let front = await shows(container([{ articleId: one.id }]));
  front = (await curate(front, container([{ articleId: two.id }]))).thing;
  expect(await ids(front)).toEqual([[one.id]]);
  const soon = new Date(Date.now() + 3_600_000).toISOString();
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
  const { id } = await article();
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
  const { id } = await article();
  const { thing } = await curate(await newFront(), container([{ articleId: id }]));
  const outcomes = await Promise.all([1, 2].map(() => act('publishFront', seenOf(thing))));
  expect(outcomes.map(({ code }) => code ?? 'done').sort()).toEqual(['VERSION_CONFLICT', 'done']);
});

const other = randomUUID();
test.each<[string, object, string]>([
  ['no article and no address', {}, 'articleId'],
  ['both', { articleId: other, url: 'https://example.com/' }, 'articleId'],
  ['an article that is not there', { articleId: other }, 'articleId'],
  ['an id that is none', { articleId: 'x' }, 'articleId'],
  ['an address without headline', { url: 'https://example.com/' }, 'headline'],
  ['an address that is a script', { url: 'javascript:alert(1)', headline: { en: 'x' } }, 'url'],
  [
    'a picture beside an address',
    { url: 'https://example.com/', headline: { en: 'x' }, imageId: other },
    'imageId',
  ],
  [
    'an end before its beginning',
    {
      url: 'https://example.com/',
      headline: { en: 'x' },
      startsAt: '2030-01-02T00:00:00Z',
      endsAt: '2030-01-01T00:00:00Z',
    },
    'endsAt',
  ],
])('a card with %s is refused', async (_, card, field) => {
  const outcome = await curate(await newFront(), container([card]));
  expect(outcome).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'containers', '0', 'cards', '0', field],
  });
});

test.each<[string, object, string[]]>([
  ['no title', { title: { zhHant: '\u200b' } }, ['title']],
  ['no cards to show', { limit: 0 }, ['limit']],
  ['too many', { limit: 21 }, ['limit']],
  ['a section that is not there', { sectionId: other }, ['sectionId']],
  ['a tag that is not there', { tagId: other }, ['tagId']],
])('a container with %s is refused', async (_, changes, field) => {
  const outcome = await curate(await newFront(), container([], changes));
  expect(outcome).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'containers', '0', ...field] });
});

test('a picture of another story, a killed story, one twice, more than a front holds, and nothing at all', async () => {
  const story = await article();
  const front = await newFront();
  const twice = container([{ articleId: story.id }, { articleId: story.id }]);
  const foreign = container([{ articleId: story.id, imageId: other }]);
  const large = Array.from({ length: 4 }, () => container([], { limit: 16 }));
  for (const containers of [[twice], [foreign], large, Array(13).fill(container([], { limit: 1 }))])
    expect(await curate(front, ...containers)).toMatchObject({ code: 'INVALID_INPUT' });
  await act('killArticle', { ...seenOf(story), reason: 'wrong' });
  expect((await curate(front, container([{ articleId: story.id }]))).code).toBe('INVALID_INPUT');
  expect((await act('publishFront', seenOf(front))).code).toBe('ILLEGAL_TRANSITION');
  const past = { ...seenOf(front), shownFrom: '2020-01-01T00:00:00Z' };
  expect(await act('publishFront', past)).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'shownFrom'],
  });
  for (const mutation of ['withdrawFrontEdition', 'restoreFrontEdition'])
    expect(
      (
        await act(mutation, {
          ...seenOf(front),
          number: 9,
          ...(mutation === 'withdrawFrontEdition' && { reason: 'x' }),
        })
      ).code,
    ).toBe('NOT_FOUND');
});

test('a front is of a channel that is offered and not paper, of a section that is there, with a name of its own', async () => {
  expect(await create({ channelId: seedId('Channel', 'paper') })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await create({ channelId: other })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await create({ sectionId: other })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'sectionId'],
  });
  const { thing } = await create();
  expect((await create({ slug: thing.slug })).code).toBe('DUPLICATE');
});

test.each(['anonymous', 'headquarters', 'printing', 'pictureDesk'] as const)(
  '%s reads fronts and nothing else of them',
  async (name) => {
    const as = viewers[name];
    expect((await create({}, as)).code).toBe('FORBIDDEN');
    const front = await newFront();
    const { data, errors } = await graph.ask(
      `query ($id: ID!) { front(id: $id) { id draft { limit } editions { totalCount } } }`,
      { variables: { id: front.id }, as },
    );
    expect(data.front).toEqual({ id: front.id, draft: null, editions: null });
    expect(errors).toHaveLength(2);
  },
);

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
