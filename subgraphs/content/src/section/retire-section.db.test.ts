import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections'] });
const { act, draft } = newsroom(graph);
const select = 'section { id version slug retiredAt }';
const on = (mutation: string, input: object, as = viewers.editor) =>
  graph.mutate(mutation, input, as, select);
const order = (sectionIds: string[], as = viewers.editor) =>
  graph.mutate('orderSections', { sectionIds }, as, 'sections { slug }');
const sections = async (): Promise<{ id: string; slug: string; version: number }[]> =>
  (await graph.ask('{ sections { id slug version } }')).data.sections;

test('a section is made, found by its short name, put in its place and retired', async () => {
  const { thing: made } = await on('createSection', { slug: 'health', name: { zhHant: '健康' } });
  expect((await on('createSection', { slug: 'health', name: { en: 'Again' } })).field).toEqual([
    'input',
    'slug',
  ]);
  expect((await sections()).at(-1)?.slug).toBe('health');
  expect((await graph.ask('{ sectionBySlug(slug: "health") { id } }')).data.sectionBySlug).toEqual({
    id: made.id,
  });
  const ids = (await sections()).map(({ id }) => id);
  const { thing: inOrder } = await order([made.id, ...ids.slice(0, -1)]);
  expect(inOrder[0]).toEqual({ slug: 'health' });
  expect((await sections())[0]?.slug).toBe('health');
  for (const wrong of [[], ids.slice(1), [...ids.slice(1), 'x'], [...ids.slice(1), ids[1]!]])
    expect(await order(wrong)).toMatchObject({ code: 'INVALID_INPUT' });

  const there = await draft({ sectionId: made.id });
  const elsewhere = await draft();
  const { thing: retired } = await on('retireSection', seenOf((await sections())[0]!));
  expect((await on('retireSection', seenOf(retired))).code).toBe('ILLEGAL_TRANSITION');
  expect((await sections()).map(({ slug }) => slug)).not.toContain('health');
  const { data } = await graph.ask('{ sections(isRetired: true) { slug retiredAt } }');
  expect(data.sections).toEqual([{ slug: 'health', retiredAt: retired.retiredAt }]);
  expect((await act('saveArticleDraft', { ...seenOf(there), headline: { en: 'Still' } })).code).toBeNull();
  const moved = { ...seenOf(elsewhere), sectionId: made.id };
  expect(await act('saveArticleDraft', moved)).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'sectionId'] },
  });
  const { thing: again } = await on('reinstateSection', seenOf(retired));
  expect((await on('reinstateSection', seenOf(again))).code).toBe('ILLEGAL_TRANSITION');
  expect((await act('saveArticleDraft', moved)).code).toBeNull();
});

test('nobody but editors has a hand in sections', async () => {
  const [one] = await sections();
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.printing, reviewers[0]!]) {
    expect((await on('createSection', { slug: 'mine', name: { en: 'Mine' } }, as)).code).toBe('FORBIDDEN');
    expect((await on('retireSection', seenOf(one!), as)).code).toBe('FORBIDDEN');
    expect((await on('reinstateSection', seenOf(one!), as)).code).toBe('FORBIDDEN');
    expect((await order([one!.id], as)).code).toBe('FORBIDDEN');
  }
});
