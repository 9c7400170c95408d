import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations'] });

const idOf = (slug: string) => seedId('Organisation', slug);
const register = (as = viewers.editor) =>
  graph.mutate('registerOrganisation', { slug: `body-${randomUUID()}`, name: { en: 'A body' } }, as);
const update = (input: object, as = viewers.headquarters) =>
  graph.mutate('updateOrganisation', { version: 1, ...input }, as);
const everything = () => graph.sql('SELECT count(*), sum(version) AS versions FROM organisations');

test('staff change what their own organisation says of itself, and nothing else', async () => {
  const id = idOf('printing');
  const description = { en: 'Prints the newspaper.' };
  const { code, thing } = await update({ id, description, offers: null }, viewers.printing);
  expect(code).toBeNull();
  expect(thing).toMatchObject({ version: 2, description, offers: null });

  const before = await everything();
  const attempts = [
    update({ id, version: 2, name: { en: 'Mine' } }, viewers.printing),
    update({ id, version: 2, status: 'DISSOLVED' }, viewers.printing),
    update({ id: idOf('distribution'), description }, viewers.printing),
    update({ id, version: 2, description }, viewers.editor),
    update({ id, version: 2, description }, viewers.anonymous),
    update({ id, version: 2, description }, { ...viewers.printing, roles: [] }),
  ];
  for (const outcome of await Promise.all(attempts)) expect(outcome.code).toBe('FORBIDDEN');
  expect(await everything()).toEqual(before);
  const capitals = await update({ id: id.toUpperCase(), version: 2, description }, viewers.printing);
  expect([capitals.code, capitals.thing.id]).toEqual([null, id]);
});

test('somebody who is staff and editor may do both', async () => {
  const both = { ...staffOf(idOf('publishing')), roles: ['staff', 'editor'] };
  expect((await register(both)).code).toBeNull();
  expect((await update({ id: idOf('publishing'), website: 'https://books.example' }, both)).code).toBeNull();
});

test('an update by headquarters: what is left out stays, null clears, names are found anew', async () => {
  const id = idOf('four-seas');
  const first = await update({ id, website: 'https://four.example', foundedYear: 1971 });
  expect(first.thing).toMatchObject({ version: 2, name: { en: 'Four Seas Group' }, foundedYear: 1971 });
  const second = await update({ id, version: 2, website: null, aliases: ['四洲食品'] });
  expect(second.thing).toMatchObject({ website: null, foundedYear: 1971, aliases: ['四洲食品'] });
  const { data } = await graph.ask('{ searchOrganisations(text: "四洲食品") { nodes { slug } } }');
  expect(data.searchOrganisations.nodes).toEqual([{ slug: 'four-seas' }]);
  const codes = [
    await update({ id, version: 2, website: null }),
    await update({ id: randomUUID() }),
    await update({ id: 'nothing' }),
    await update({ id, version: 3, name: null }),
  ].map(({ code }) => code);
  expect(codes).toEqual(['VERSION_CONFLICT', 'NOT_FOUND', 'NOT_FOUND', 'INVALID_INPUT']);
});

test('nothing stands below itself, not even when two changes close the circle at once', async () => {
  const made = await Promise.all([1, 2, 3, 4].map(() => register()));
  const ids = made.map(({ thing }) => thing.id as string);
  expect((await update({ id: ids[0], parentId: ids[0] })).code).toBe('INVALID_INPUT');
  const closing = ids.map((id, index) => update({ id, parentId: ids[(index + 1) % ids.length] }));
  const codes = (await Promise.all(closing)).map(({ code }) => code);
  expect(codes.sort()).toEqual(['INVALID_INPUT', null, null, null]);
  await expect(
    graph.sql(
      `UPDATE organisations SET parent_id = CASE id WHEN $1 THEN $2::uuid ELSE $1 END WHERE id IN ($1, $2)`,
      [idOf('ubtech'), idOf('jdb')],
    ),
  ).rejects.toThrow('cannot stand below itself');
});
