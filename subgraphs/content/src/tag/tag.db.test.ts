import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, publish, articleWith } = newsroom(graph);
const select = 'tag { id version slug name { zhHant } retiredAt mergedInto { id } }';
const on = (mutation: string, input: object, as = viewers.editor) =>
  graph.mutate(mutation, input, as, select);
let made = 0;
const tag = async (input: object = {}) =>
  (await on('createTag', { slug: `tag-${++made}`, type: 'KEYWORD', name: { zhHant: '統戰' }, ...input }))
    .thing;
const tagsOf = (id: string) => articleWith(id, 'version tags { id }');
const bears = async (id: string) => (await tagsOf(id)).tags.map((one: { id: string }) => one.id);

test('a tag is made, renamed, and found by its short name or a part of its name in either script', async () => {
  const { id, version } = await tag({
    slug: 'united-front-work',
    name: { zhHant: '統戰工作', en: 'United Front' },
  });
  const found = async (text: string) =>
    (
      await graph.ask('query ($text: String!) { tags(text: $text, isRetired: false) { nodes { id } } }', {
        variables: { text },
      })
    ).data.tags.nodes;
  for (const text of ['战工', '戰工', 'united FR']) expect(await found(text)).toEqual([{ id }]);
  for (const text of ['%', '_', "' OR true --"]) expect(await found(text)).toEqual([]);
  const { thing } = await on('renameTag', { id, version, name: { zhHant: '統一戰線' } });
  expect(thing).toMatchObject({ slug: 'united-front-work', name: { zhHant: '統一戰線' } });
  const { data } = await graph.ask(
    '{ tagBySlug(slug: "united-front-work") { id } none: tagBySlug(slug: "none") { id } }',
  );
  expect(data).toEqual({ tagBySlug: { id }, none: null });
  expect(await on('createTag', { slug: 'united-front-work', type: 'TONE', name: { en: 'X' } })).toMatchObject(
    {
      ...{ code: 'DUPLICATE', field: ['input', 'slug'] },
    },
  );
  for (const slug of ['', 'A', 'a b', 'a'.repeat(61)])
    expect((await on('createTag', { slug, type: 'TONE', name: { en: 'X' } })).code).toBe('INVALID_INPUT');
  expect((await on('createTag', { slug: 'x', type: 'TONE', name: { en: '\u3164' } })).code).toBe(
    'INVALID_INPUT',
  );
});

test('a retired tag stays where it is and is given to no other story', async () => {
  const one = await tag();
  const article = await draft({ tagIds: [one.id] });
  const { thing: retired } = await on('retireTag', seenOf(one));
  expect(retired.retiredAt).not.toBeNull();
  expect((await on('retireTag', seenOf(retired))).code).toBe('ILLEGAL_TRANSITION');
  const saved = await act('saveArticleDraft', { ...seenOf(article), headline: { en: 'Still' } });
  expect([saved.code, await bears(article.id)]).toEqual([null, [one.id]]);
  const input = {
    headline: { en: 'New' },
    sectionId: (await graph.ask('{ sections { id } }')).data.sections[0].id,
  };
  expect(await act('createArticleDraft', { ...input, tagIds: [one.id] })).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'tagIds'] },
  });
  const { thing: again } = await on('reinstateTag', seenOf(retired));
  expect((await on('reinstateTag', seenOf(again))).code).toBe('ILLEGAL_TRANSITION');
  expect((await act('createArticleDraft', { ...input, tagIds: [one.id] })).code).toBeNull();
});

test('tags are merged: articles bear the other, once, and the short name leads there', async () => {
  const [a, b, c] = [await tag(), await tag(), await tag()];
  const { thing: both } = await publish(await draft({ tagIds: [a.id, b.id] }), 'web');
  const { thing: only } = await publish(await draft({ tagIds: [a.id] }), 'web');
  const { thing: killed } = await publish(await draft({ tagIds: [a.id] }), 'web');
  await act('killArticle', { ...seenOf(killed), reason: '失實' });
  const { thing: into } = await on('mergeTags', { ...seenOf(a), intoId: b.id });
  expect(into).toMatchObject({ id: b.id, retiredAt: null });
  for (const { id } of [both, only, killed]) expect(await bears(id)).toEqual([b.id]);
  await on('mergeTags', { ...seenOf(b), intoId: c.id });
  const { data } = await graph.ask(
    `{ tagBySlug(slug: "${a.slug}") { id articles { totalCount } } tag(id: "${a.id}") { mergedInto { id } } }`,
  );
  expect(data).toEqual({
    tagBySlug: { id: c.id, articles: { totalCount: 2 } },
    tag: { mergedInto: { id: c.id } },
  });
  // Who had read it before still names the old one.
  expect(await bears((await draft({ tagIds: [a.id, c.id] })).id)).toEqual([c.id]);
  const [now] = await graph.sql('SELECT id, version FROM tags WHERE id = $1', [a.id]);
  expect((await on('mergeTags', { ...(now as { id: string; version: number }), intoId: c.id })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect((await on('reinstateTag', { ...(now as { id: string; version: number }) })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('what cannot be merged is refused, and nobody but editors has a hand in tags', async () => {
  const one = await tag();
  const retired = (await on('retireTag', seenOf(await tag()))).thing;
  const cases: [string, string][] = [
    [one.id, 'INVALID_INPUT'],
    [randomUUID(), 'NOT_FOUND'],
    ['x', 'INVALID_INPUT'],
    [retired.id, 'INVALID_INPUT'],
    [(await tag({ type: 'SERIES' })).id, 'INVALID_INPUT'],
  ];
  for (const [intoId, code] of cases)
    expect(await on('mergeTags', { ...seenOf(one), intoId })).toMatchObject({
      code,
      field: ['input', 'intoId'],
    });
  const steps: [string, object][] = [
    ['createTag', { slug: 'mine', type: 'TONE', name: { en: 'Mine' } }],
    ['renameTag', { ...seenOf(one), name: { en: 'Mine' } }],
    ['mergeTags', { ...seenOf(one), intoId: retired.id }],
    ['retireTag', seenOf(one)],
    ['reinstateTag', seenOf(retired)],
  ];
  for (const [mutation, input] of steps)
    for (const as of [viewers.anonymous, viewers.headquarters, viewers.printing, reviewers[0]!])
      expect([mutation, (await on(mutation, input, as)).code]).toEqual([mutation, 'FORBIDDEN']);
});

test('a tag and a section stand for a subject of IPTC, which the stories have from both, once', async () => {
  const one = await tag();
  const map = (seen: object, code: string | null, as = viewers.editor) =>
    graph.mutate(
      'mapTagToMediaTopic',
      { ...seen, code },
      as,
      'tag { id version mediaTopic { code uri broader { code } } }',
    );
  const { thing: mapped } = await map(seenOf(one), '20000756');
  expect(mapped.mediaTopic).toEqual({
    ...{
      code: '20000756',
      uri: 'http://cv.iptc.org/newscodes/mediatopic/20000756',
      broader: { code: '13000000' },
    },
  });
  const article = await draft({ tagIds: [one.id] });
  const topics = async () => {
    const { data } = await graph.ask(
      `query ($id: ID!) { article(id: $id) { mediaTopics { code name { en } } section { id version } } articles(mediaTopic: "13000000") { nodes { id } } }`,
      { variables: { id: article.id }, as: viewers.editor },
    );
    return data;
  };
  expect(await topics()).toMatchObject({
    article: { mediaTopics: [{ code: '04000000' }, { code: '20000756' }] },
    articles: { nodes: [{ id: article.id }] },
  });
  const { section } = (await topics()).article;
  const { thing: same } = await graph.mutate(
    'mapSectionToMediaTopic',
    { ...section, code: '20000756' },
    viewers.editor,
    'section { id version mediaTopic { code } }',
  );
  expect((await topics()).article.mediaTopics).toEqual([
    { code: '20000756', name: { en: 'technology and engineering' } },
  ]);
  await graph.mutate('mapSectionToMediaTopic', { ...seenOf(same), code: '04000000' }, viewers.editor);
  expect((await map(seenOf(one), null)).code).toBe('VERSION_CONFLICT');
  for (const code of ['20000757', '', 'x'.repeat(10_000)])
    expect(await map(seenOf(mapped), code)).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'code'] });
  for (const as of [viewers.anonymous, viewers.headquarters, reviewers[0]!])
    expect((await map(seenOf(mapped), null, as)).code).toBe('FORBIDDEN');
  expect((await map(seenOf(mapped), null)).thing.mediaTopic).toBeNull();
  const { data } = await graph.ask(
    `{ mediaTopics(text: "職業") { code } under: mediaTopics(broader: "17000000") { name { zhHant } } all: mediaTopics { code }
       none: mediaTopic(code: "nothing") { code } sections(text: "经济") { slug } channels(text: "%") { slug } }`,
  );
  expect(data.mediaTopics.map(({ code }: { code: string }) => code)).toEqual(['20000485', '20001216']);
  expect([data.under.length, data.all.length > 100, data.none]).toEqual([4, true, null]);
  expect([data.sections, data.channels]).toEqual([[{ slug: 'economy' }], []]);
});

test('a story that gets a tag while it is merged bears the other one', async () => {
  for (let round = 0; round < 4; round++) {
    const [a, b] = [await tag(), await tag()];
    const [article] = await Promise.all([
      draft({ tagIds: [a.id] }),
      on('mergeTags', { ...seenOf(a), intoId: b.id }),
    ]);
    expect(await bears(article.id)).toEqual([b.id]);
  }
});
