import { randomUUID } from 'node:crypto';
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
const [person, event, organisation] = [randomUUID(), randomUUID(), randomUUID()];
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

test('it keeps every filter that a search takes, and needs no text beside one', async () => {
  const { thing: story } = await publish(
    await draft({
      mentionedPersonIds: [person],
      eventIds: [event],
      mentionedOrganisationIds: [organisation],
    }),
    'web',
  );
  const within = { from: new Date(Date.now() - 60_000).toISOString(), until: null };
  const filters = {
    ...{ statuses: ['PUBLISHED', 'CORRECTED'], sectionId: search.sectionId, language: 'zh-Hant' },
    ...{ mentionedPersonId: person, eventId: event, organisationId: organisation, orderBy: 'CHANGED' },
    ...{ author: 'editor', changedBy: 'editor', days: { from: '2024-01-01', until: null }, changed: within },
  };
  const asked = `search { text statuses language author changedBy placeCode firstDay lastDay changedFrom changedUntil orderBy
    mentionedPerson { id } event { id } organisation { id } creditedPerson { id } found { totalCount nodes { id } } }`;
  const save = (name: string, input: object) =>
    graph.mutate('saveArticleSearch', { name, search: input }, reviewer, asked);
  const { thing } = await save('全部', filters);
  expect(thing).toEqual({
    ...{ text: '', statuses: ['PUBLISHED', 'CORRECTED'], language: 'zh-Hant', author: 'editor' },
    ...{
      changedBy: 'editor',
      placeCode: null,
      firstDay: '2024-01-01',
      lastDay: null,
      changedFrom: within.from,
    },
    ...{ changedUntil: null, orderBy: 'CHANGED', mentionedPerson: { id: person }, event: { id: event } },
    ...{ organisation: { id: organisation }, creditedPerson: null },
    found: { totalCount: 1, nodes: [{ id: story.id }] },
  });
  const { thing: none } = await save('無', { ...filters, personId: person, placeCode: '441300' });
  expect(none).toMatchObject({
    creditedPerson: { id: person },
    placeCode: '441300',
    found: { totalCount: 0 },
  });
  const bad: [object, string[]][] = [
    [{}, ['text']],
    [{ orderBy: 'NEWEST' }, ['text']],
    [{ text: '字', personId: 'x' }, ['personId']],
    [{ text: '字', changed: { from: within.from, until: '2024-01-01T00:00:00Z' } }, ['changed']],
  ];
  for (const [input, field] of bad)
    expect(await save('錯', input)).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'search', ...field],
    });
  await expect(
    graph.sql(`INSERT INTO saved_searches (id, owner, name, text) VALUES (uuidv7(), 'x', 'x', '')`),
  ).rejects.toThrow('saved_searches_text_length');
});

test('it is renamed, looks for something else, and is forgotten', async () => {
  const as = viewers.pictureDesk;
  const save = (name: string) => act('saveArticleSearch', { name, search }, as);
  const { thing: first } = await save('一');
  await save('二');
  expect(await save('一')).toMatchObject({ code: 'DUPLICATE', field: ['input', 'name'] });
  const change = (input: object) => act('changeSavedArticleSearch', { ...seenOf(first), ...input }, as);
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
