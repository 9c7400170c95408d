import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish } = newsroom(graph);
const reviewer = reviewers[0]!;
const mine = async (as: Viewer) => {
  const { data, errors } = await graph.ask(
    `{ mySavedArticleSearches { totalCount nodes { id name text section { slug } status found { totalCount nodes { id } } } } }`,
    { as },
  );
  return errors ? errors[0]!.extensions?.code : data.mySavedArticleSearches.nodes;
};
const search = { text: '示例標題', sectionId: seedId('Section', 'economy') };

test('a search is kept for who saved it alone, and finds what that person may see now', async () => {
  const { thing: saved } = await act('saveArticleSearch', { name: '經濟示例', search }, reviewer);
  await act('saveArticleSearch', { name: '經濟示例', search }, viewers.headquarters);
  const { thing: article } = await publish(await draft(), 'web');
  const hidden = await draft();
  expect(await mine(reviewer)).toMatchObject([
    {
      id: saved.id,
      name: '經濟示例',
      text: '示例標題',
      section: { slug: 'economy' },
      found: { totalCount: 2 },
    },
  ]);
  const [ofHeadquarters] = await mine(viewers.headquarters);
  expect(ofHeadquarters.found.nodes).toEqual([{ id: article.id }]);
  expect(JSON.stringify(ofHeadquarters)).not.toContain(hidden.id);
  expect([await mine(viewers.editor), await mine(viewers.anonymous)]).toEqual([[], 'UNAUTHENTICATED']);
  for (const [mutation, input] of [
    ['changeSavedArticleSearch', { name: 'Mine now' }],
    ['deleteSavedArticleSearch', {}],
  ] as const)
    expect((await act(mutation, { ...seenOf(saved), ...input })).code).toBe('NOT_FOUND');
});

test('it keeps tags and a subject, and tells them', async () => {
  const [youth, talent] = [seedId('Tag', 'youth'), seedId('Tag', 'talent')];
  const { thing } = await graph.mutate(
    'saveArticleSearch',
    {
      name: '標籤',
      search: { text: '示例', tags: { all: [youth], none: [talent] }, mediaTopic: '04000000' },
    },
    viewers.finance,
    'search { allTags { slug } anyTags { slug } noTags { slug } mediaTopic { code } found { totalCount } }',
  );
  expect(thing).toEqual({
    ...{ allTags: [{ slug: 'youth' }], anyTags: [], noTags: [{ slug: 'talent' }] },
    ...{ mediaTopic: { code: '04000000' }, found: { totalCount: 0 } },
  });
  expect(
    await act(
      'saveArticleSearch',
      { name: '錯', search: { text: '字', tags: { any: ['x'] } } },
      viewers.finance,
    ),
  ).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'search', 'tags', 'any', '0'] });
});

test('it is renamed, looks for something else, and is forgotten', async () => {
  const as = viewers.pictureDesk;
  const save = (name: string, input: object = search) =>
    act('saveArticleSearch', { name, search: input }, as);
  const { thing: first } = await save('一');
  await save('二');
  expect(await save('一')).toMatchObject({ code: 'DUPLICATE', field: ['input', 'name'] });
  const change = (input: object, seen = seenOf(first)) =>
    act('changeSavedArticleSearch', { ...seen, ...input }, as);
  expect((await change({ name: '二' })).code).toBe('DUPLICATE');
  const { thing: changed } = await change({ name: '甲', search: { text: '別的', status: 'PUBLISHED' } });
  expect(changed).toMatchObject({ name: '甲', text: '別的', status: 'PUBLISHED', version: 2 });
  expect((await change({ name: '乙' })).code).toBe('VERSION_CONFLICT');
  expect((await act('deleteSavedArticleSearch', seenOf(changed), as)).code).toBeNull();
  expect((await mine(as)).map(({ name }: { name: string }) => name)).toEqual(['二']);
  for (const [input, field] of [
    [{ name: '\u200b', search }, ['name']],
    [{ name: '長'.repeat(61), search }, ['name']],
    [{ name: '三', search: { text: ' ' } }, ['search', 'text']],
    [{ name: '三', search: { text: '字', sectionId: 'economy' } }, ['search', 'sectionId']],
  ] as const)
    expect(await act('saveArticleSearch', input, as)).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', ...field],
    });
  expect((await act('saveArticleSearch', { name: '四', search }, viewers.anonymous)).code).toBe('FORBIDDEN');
});
