import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { inHours, refusalOf, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newspaper } from '../testing/newspaper.ts';

const graph = await testSubgraph(content, { seeds: ['sections'] });
const { newPage, newArticle, place } = newspaper(graph);

const signOff = (input: object, as = viewers.editor) =>
  graph.mutate(
    'signOffNewspaperPage',
    { version: 1, ...input },
    as,
    'page { version signedOffAt editor { id } }',
  );
const recordPlate = (id: string, version: number, sentAt: string, as = viewers.editor) =>
  graph.mutate('recordNewspaperPlate', { id, version, sentAt }, as);

test('what is unpublished or under embargo is invisible on its page, and its pages on it', async () => {
  const { id: page } = await newPage('2024-06-01');
  const shown = await newArticle('PUBLISHED');
  const hidden = [
    await newArticle('DRAFT'),
    await newArticle('UNPUBLISHED'),
    await newArticle('PUBLISHED', '2999-01-01T00:00:00Z'),
  ];
  for (const [index, article] of [shown, ...hidden].entries()) await place(page, article, index + 1);
  const of = [
    { __typename: 'NewspaperPage', id: page },
    ...hidden.map((id) => ({ __typename: 'Article', id })),
  ];
  const read = (as = viewers.anonymous) =>
    graph.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on NewspaperPage { placements { article { id headline { en } } } issue { articles { id } } }
        ... on Article { placements { position } }
      } }`,
      { as, variables: { of } },
    );
  for (const reader of [viewers.anonymous, viewers.headquarters, viewers.printing]) {
    const { data, errors } = await read(reader);
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      {
        placements: [{ article: { id: shown, headline: { en: 'Canary' } } }],
        issue: { articles: [{ id: shown }] },
      },
      ...[null, null, null],
    ]);
  }
  const { data } = await read(viewers.editor);
  expect(data._entities[0].placements).toHaveLength(4);
  await graph.sql(`UPDATE articles SET status = 'UNPUBLISHED' WHERE id = $1`, [shown]);
  expect((await read()).data._entities[0]).toEqual({ placements: [], issue: { articles: [] } });
});

test('a page is there for all, its times for those who work by them', async () => {
  const { id } = await newPage('2024-06-06');
  const { thing } = await signOff({ id });
  await recordPlate(id, 2, inHours(0));
  const read = (as = viewers.anonymous) =>
    graph.entities('NewspaperPage', [id], 'name signedOffAt plateSentAt', as);
  for (const as of [viewers.anonymous, viewers.pictureDesk, viewers.eventManager]) {
    const { entities, errors } = await read(as);
    expect(entities).toEqual([{ name: 'A1', signedOffAt: null, plateSentAt: null }]);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([refusalOf(as), refusalOf(as)]);
  }
  for (const as of [viewers.printing, viewers.headquarters, viewers.finance, viewers.editor])
    expect((await read(as)).entities[0]).toMatchObject({
      ...{ signedOffAt: thing.signedOffAt, plateSentAt: expect.any(String) },
    });
});

test('a page is signed off once, of many who do it at one time', async () => {
  const { id } = await newPage('2024-06-02');
  const editorId = seedId('Person', 'test-editor');
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => signOff({ id, editorId })));
  expect(outcomes.map(({ code }) => code ?? 'signed').sort()).toEqual([
    ...Array(7).fill('VERSION_CONFLICT'),
    'signed',
  ]);
  expect(outcomes.find(({ thing }) => thing)?.thing).toMatchObject({ version: 2, editor: { id: editorId } });
  expect((await signOff({ id, version: 2 })).code).toBe('ILLEGAL_TRANSITION');
});

test('sign-off is refused to others, for a bad editor, and over an embargo that lasts beyond the morning', async () => {
  const { id } = await newPage('2024-06-03');
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.printing, staffOf(randomUUID())])
    expect((await signOff({ id }, as)).code).toBe('FORBIDDEN');
  for (const editorId of ['x', '', '\u200b', '\u3164', '\u200e', '\u0000', '\uffff']) {
    const { code, field } = await signOff({ id, editorId });
    expect([code, field]).toEqual(['INVALID_INPUT', ['input', 'editorId']]);
  }
  await place(id, await newArticle('PUBLISHED', '2024-06-03T00:00:00+08:00'), 1);
  await place(id, await newArticle('PUBLISHED', '2024-06-03T09:00:00+08:00'), 2);
  expect((await signOff({ id })).code).toBe('EMBARGOED');
  await graph.sql('DELETE FROM page_placements WHERE page_id = $1 AND position = 2', [id]);
  expect((await signOff({ id })).code).toBeNull();
});

test('a plate goes out once, after the sign-off and not in the future', async () => {
  const { id } = await newPage('2024-06-04');
  const record = async (version: number, sentAt: string) => (await recordPlate(id, version, sentAt)).code;
  expect(await record(1, inHours(0))).toBe('ILLEGAL_TRANSITION');
  await signOff({ id });
  expect(await record(2, inHours(1))).toBe('INVALID_INPUT');
  expect(await record(2, inHours(-1))).toBe('INVALID_INPUT');
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.printing])
    expect((await recordPlate(id, 2, inHours(0), as)).code).toBe('FORBIDDEN');
  expect(await record(2, inHours(0))).toBeNull();
  expect(await record(3, inHours(0))).toBe('ILLEGAL_TRANSITION');
});
