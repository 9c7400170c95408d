import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { container, frontDesk } from '../testing/front-desk.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish, articleWith } = newsroom(graph);
const { shows } = frontDesk(graph);
const culture = seedId('Section', 'culture');

let made = 0;
const newSection = async () => {
  made += 1;
  return (await act('createSection', { slug: `desk-${made}`, name: { zhHant: `第${made}版` } })).thing;
};
const merge = (section: { id: string; version: number }, intoId = culture, as = viewers.editor) =>
  act('mergeSections', { ...seenOf(section), intoId }, as);
const sectionOf = async (id: string) => (await articleWith(id, 'section { slug }')).section.slug;

test('stories, fronts and lists of a section stand in the other one, and its short name leads there', async () => {
  const old = await newSection();
  const { thing: out } = await publish(await draft({ sectionId: old.id }), 'web');
  const { thing: gone } = await publish(await draft({ sectionId: old.id }), 'web');
  await act('killArticle', { ...seenOf(gone), reason: 'wrong' });
  const written = await draft({ sectionId: old.id });
  const front = await shows(container([], { isFilledUp: true, sectionId: old.id, limit: 3 }));
  const { thing: into } = await merge(old);
  expect(into).toMatchObject({ id: culture, slug: 'culture' });
  expect([await sectionOf(out.id), await sectionOf(written.id), await sectionOf(gone.id)]).toEqual([
    ...['culture', 'culture', old.slug],
  ]);
  const { data } = await graph.ask(
    `query ($old: String!, $oldId: ID!, $front: ID!) { sectionBySlug(slug: $old) { slug }
      section(id: $oldId) { retiredAt mergedInto { slug } } articles(sectionId: $oldId) { nodes { id } }
      front(id: $front) { containers { cards { article { id } } } } }`,
    { variables: { old: old.slug, oldId: old.id, front: front.id } },
  );
  expect(data).toMatchObject({
    sectionBySlug: { slug: 'culture' },
    section: { retiredAt: expect.any(String), mergedInto: { slug: 'culture' } },
    articles: { nodes: [{ id: out.id }] },
    front: { containers: [{ cards: [{ article: { id: out.id } }] }] },
  });
  expect((await fetch(new URL(`/feeds/web/sections/${old.slug}.json`, graph.url))).status).toBe(200);
  // Whoever has not heard of it saves into the other one.
  expect(await sectionOf((await draft({ sectionId: old.id })).id)).toBe('culture');
  const late = { slug: `late-${old.slug}`, name: { en: 'Late' }, channelId: seedId('Channel', 'web') };
  const { thing: begun } = await act('createFront', { ...late, sectionId: old.id });
  expect(await graph.sql('SELECT section_id AS of FROM fronts WHERE id = $1', [begun.id])).toEqual([
    { of: culture },
  ]);
});

test('what cannot be merged is refused, and nothing leads back', async () => {
  const [one, two] = [await newSection(), await newSection()];
  expect((await merge(one, one.id)).code).toBe('INVALID_INPUT');
  expect((await merge(one, seedId('Section', 'nothing'))).code).toBe('NOT_FOUND');
  expect((await merge(one, 'culture')).code).toBe('INVALID_INPUT');
  for (const as of [viewers.anonymous, viewers.headquarters, reviewers[0]!])
    expect((await merge(one, culture, as)).code).toBe('FORBIDDEN');
  await merge(one, two.id);
  expect((await merge({ ...one, version: 2 })).code).toBe('ILLEGAL_TRANSITION');
  expect((await act('reinstateSection', { id: one.id, version: 2 })).code).toBe('ILLEGAL_TRANSITION');
  expect((await merge(await newSection(), one.id)).code).toBe('INVALID_INPUT');
  // What was merged into it goes along.
  await merge(two);
  const { data } = await graph.ask('query ($slug: String!) { sectionBySlug(slug: $slug) { slug } }', {
    variables: { slug: one.slug },
  });
  expect(data.sectionBySlug.slug).toBe('culture');
});

test('stories that are begun while their section is merged stand in the other one', async () => {
  const old = await newSection();
  const [outcome, ...begun] = await Promise.all([
    merge(old),
    ...Array.from({ length: 6 }, () => draft({ sectionId: old.id })),
  ]);
  expect(outcome.code).toBeNull();
  for (const { id } of begun) expect(await sectionOf(id)).toBe('culture');
});
