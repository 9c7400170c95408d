import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations'] });

const idOf = (slug: string) => seedId('Organisation', slug);
const register = (input: object = {}, as = viewers.editor, select?: string) =>
  graph.mutate(
    'registerOrganisation',
    { slug: `body-${randomUUID()}`, name: { en: 'A body' }, ...input },
    as,
    select,
  );
const everything = () => graph.sql('SELECT count(*), sum(version) AS versions FROM organisations');

test('an editor registers an outside body, which is then found', async () => {
  const { code, thing } = await register(
    {
      slug: 'test-foundation',
      name: { zhHant: '測試基金會', en: ' Test Foundation ' },
      aliases: ['測試會', '測試會'],
      parentId: idOf('hk-huizhou-federation'),
      foundedOn: '1999-12-20',
      uscc: '914403001922038216',
      website: 'https://foundation.example/中文?a=1',
    },
    viewers.editor,
    `organisation {
      id version kind name { zhHans zhHant en } aliases status parent { slug } foundedYear foundedOn uscc website
    }`,
  );
  expect(code).toBeNull();
  expect(thing).toMatchObject({
    kind: 'OUTSIDE_BODY',
    version: 1,
    name: { zhHans: '测试基金会', zhHant: '測試基金會', en: 'Test Foundation' },
    aliases: ['測試會'],
    parent: { slug: 'hk-huizhou-federation' },
    foundedYear: 1999,
    foundedOn: '1999-12-20',
    status: 'ACTIVE',
    uscc: '914403001922038216',
    website: 'https://foundation.example/中文?a=1',
  });
  const { data } = await graph.ask('{ searchOrganisations(text: "测试会") { nodes { slug } totalCount } }');
  expect(data.searchOrganisations).toEqual({ nodes: [{ slug: 'test-foundation' }], totalCount: 1 });
  const audit = await graph.sql('SELECT subject, operation FROM audit_log WHERE entity_id = $1', [thing.id]);
  expect(audit).toEqual([{ subject: 'editor', operation: 'registerOrganisation' }]);
});

test('the same key registers one body and answers the same; of two with one short name the second is told', async () => {
  const input = { idempotencyKey: randomUUID(), slug: 'once-only' };
  const [first, ...others] = await Promise.all([register(input), register(input), register(input)]);
  expect(first!.thing.slug).toBe('once-only');
  for (const outcome of others) expect(outcome).toEqual(first);
  const twice = await Promise.all([register({ slug: 'twice' }), register({ slug: 'twice' })]);
  expect(twice.map(({ code }) => code).sort()).toEqual(['DUPLICATE', null]);
});

test.each([
  ['INVALID_INPUT', 'slug', { slug: 'Big Letters' }],
  ['INVALID_INPUT', 'slug', { slug: 'a'.repeat(61) }],
  ['DUPLICATE', 'slug', { slug: 'printing' }],
  ['INVALID_INPUT', 'name', { name: {} }],
  ['INVALID_INPUT', 'name', { name: { en: ' ', zhHant: null } }],
  ['INVALID_INPUT', 'name', { name: { en: 'x'.repeat(201) } }],
  ['INVALID_INPUT', 'name', { name: { en: 'a\0b' } }],
  ['INVALID_INPUT', 'name', { name: { en: 'a\ud800b' } }],
  ['INVALID_INPUT', 'name', { name: { en: 'a\u202eb' } }],
  ['INVALID_INPUT', 'aliases', { aliases: [''] }],
  ['INVALID_INPUT', 'aliases', { aliases: Array.from({ length: 21 }, (_, n) => `alias ${n}`) }],
  ['NOT_FOUND', 'parentId', { parentId: randomUUID() }],
  ['NOT_FOUND', 'parentId', { parentId: '' }],
  ['INVALID_INPUT', 'parentId', { parentId: idOf('huizhou-daily') }],
  ['INVALID_INPUT', 'uscc', { uscc: '914403001922038217' }],
  ['INVALID_INPUT', 'uscc', { uscc: '' }],
  ['INVALID_INPUT', 'website', { website: '' }],
  ['INVALID_INPUT', 'website', { website: 'javascript:alert(1)' }],
  ['INVALID_INPUT', 'website', { website: 'https://a b.example' }],
  ['INVALID_INPUT', 'website', { website: 'https://user:secret@host.example' }],
  ['INVALID_INPUT', 'website', { website: `https://host.example/${'a'.repeat(500)}` }],
  ['INVALID_INPUT', 'foundedOn', { foundedOn: '2999-01-01' }],
  ['INVALID_INPUT', 'foundedOn', { foundedOn: '0999-12-31' }],
  ['INVALID_INPUT', 'foundedYear', { foundedYear: 0 }],
  ['INVALID_INPUT', 'foundedYear', { foundedYear: 3000 }],
  ['INVALID_INPUT', 'foundedYear', { foundedYear: 1998, foundedOn: '1999-12-20' }],
  ['INVALID_INPUT', 'idempotencyKey', { idempotencyKey: 'short' }],
] as const)('%s at %s, and nothing changes', async (expected, place, input) => {
  const before = await everything();
  const { code, field, thing } = await register(input);
  expect([code, field?.slice(0, 2), thing]).toEqual([expected, ['input', place], null]);
  expect(await everything()).toEqual(before);
});

test.each([
  ['a reader', viewers.anonymous],
  ['staff', viewers.printing],
])('%s registers nothing', async (_, as) => {
  const before = await everything();
  expect((await register({}, as)).code).toBe('FORBIDDEN');
  expect(await everything()).toEqual(before);
});

test('the database refuses the same: a code with a wrong check, a kind, a day outside of its year', async () => {
  const set = (change: string) => graph.sql(`UPDATE organisations SET ${change} WHERE slug = 'printing'`);
  await expect(set(`uscc = '914403001922038217'`)).rejects.toThrow('organisations_uscc_checksum');
  await expect(set(`uscc = '91440300192203821I'`)).rejects.toThrow('organisations_uscc_checksum');
  await expect(set(`business = 'BAKERY'`)).rejects.toThrow('organisations_business');
  await expect(set(`founded_on = '2001-01-01'`)).rejects.toThrow('organisations_founded');
  await expect(set(`name = '{"en": null}'`)).rejects.toThrow('organisations_name_given');
  await expect(set(`website = 'ftp://x'`)).rejects.toThrow('organisations_website');
  for (const code of ['91110000600037341L', '914403001922038216', '9144030071526726XG', '12100000400002259P'])
    expect(await graph.sql('SELECT is_uscc($1) AS valid', [code])).toEqual([{ valid: true }]);
});
