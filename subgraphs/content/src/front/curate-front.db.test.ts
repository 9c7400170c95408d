import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { container, frontDesk } from '../testing/front-desk.ts';
import { newsroom, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act } = newsroom(graph);
const { createFront, curate, newFront, story } = frontDesk(graph);

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
  const printed = await story();
  const front = await newFront();
  const twice = container([{ articleId: printed.id }, { articleId: printed.id }]);
  const foreign = container([{ articleId: printed.id, imageId: other }]);
  const large = Array.from({ length: 4 }, () => container([], { limit: 16 }));
  for (const containers of [[twice], [foreign], large, Array(13).fill(container([], { limit: 1 }))])
    expect(await curate(front, ...containers)).toMatchObject({ code: 'INVALID_INPUT' });
  await act('killArticle', { ...seenOf(printed), reason: 'wrong' });
  expect((await curate(front, container([{ articleId: printed.id }]))).code).toBe('INVALID_INPUT');
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
  expect(await createFront({ channelId: seedId('Channel', 'paper') })).toMatchObject({
    code: 'INVALID_INPUT',
  });
  expect(await createFront({ channelId: other })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await createFront({ sectionId: other })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'sectionId'],
  });
  const { thing } = await createFront();
  expect((await createFront({ slug: thing.slug })).code).toBe('DUPLICATE');
});

test.each(['anonymous', 'headquarters', 'printing', 'pictureDesk'] as const)(
  '%s reads fronts and nothing else of them',
  async (name) => {
    const as = viewers[name];
    expect((await createFront({}, as)).code).toBe('FORBIDDEN');
    const front = await newFront();
    const { data, errors } = await graph.ask(
      `query ($id: ID!) { front(id: $id) { id draft { limit } editions { totalCount } } }`,
      { variables: { id: front.id }, as },
    );
    expect(data.front).toEqual({ id: front.id, draft: null, editions: null });
    expect(errors).toHaveLength(2);
  },
);
