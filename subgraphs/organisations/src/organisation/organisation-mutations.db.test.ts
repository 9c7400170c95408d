import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations'] });

const idOf = (slug: string) => seedId('Organisation', slug);
const fields = `organisation {
    id version slug kind name { zhHans zhHant en } aliases status parent { slug } description { en } offers { en }
    foundedYear foundedOn uscc website
  } userErrors { code field message }`;
const register = (input: object, as = viewers.editor) =>
  graph.ask(
    `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ${fields} } }`,
    {
      as,
      variables: {
        input: {
          idempotencyKey: randomUUID(),
          slug: `body-${randomUUID()}`,
          name: { en: 'A body' },
          ...input,
        },
      },
    },
  );
const update = (input: object, as = viewers.headquarters) =>
  graph.ask(
    `mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { ${fields} } }`,
    {
      as,
      variables: { input: { idempotencyKey: randomUUID(), version: 1, ...input } },
    },
  );
const payloadOf = ({ data }: Awaited<ReturnType<typeof update>>) =>
  data?.updateOrganisation ?? data?.registerOrganisation;
const codeOf = (answer: Awaited<ReturnType<typeof update>>): string => {
  const payload = payloadOf(answer);
  return payload ? (payload.userErrors[0]?.code ?? 'done') : String(answer.errors?.[0]?.extensions?.code);
};
const everything = () => graph.sql('SELECT count(*), sum(version) AS versions FROM organisations');

test('an editor registers an outside body, which is then found', async () => {
  const answer = await register({
    slug: 'test-foundation',
    name: { zhHant: '測試基金會', en: ' Test Foundation ' },
    aliases: ['測試會', '測試會'],
    parentId: idOf('hk-huizhou-federation'),
    foundedOn: '1999-12-20',
    uscc: '914403001922038216',
    website: 'https://foundation.example/中文?a=1',
  });
  expect(payloadOf(answer)).toMatchObject({
    userErrors: [],
    organisation: {
      kind: 'OUTSIDE_BODY',
      version: 1,
      name: { zhHans: '测试基金会', zhHant: '測試基金會', en: 'Test Foundation' },
      aliases: ['測試會'],
      parent: { slug: 'hk-huizhou-federation' },
      foundedYear: 1999,
      foundedOn: '1999-12-20',
      status: 'ACTIVE',
    },
  });
  const { data } = await graph.ask('{ searchOrganisations(text: "测试会") { nodes { slug } totalCount } }');
  expect(data.searchOrganisations).toEqual({ nodes: [{ slug: 'test-foundation' }], totalCount: 1 });
  const [audit] = await graph.sql(`SELECT subject, operation FROM audit_log WHERE entity_id = $1`, [
    payloadOf(answer).organisation.id,
  ]);
  expect(audit).toEqual({ subject: 'editor', operation: 'registerOrganisation' });
});

test('the same key registers one body and answers the same; of two with one short name the second is told', async () => {
  const input = { idempotencyKey: randomUUID(), slug: 'once-only' };
  const answers = await Promise.all([register(input), register(input), register(input)]);
  for (const answer of answers) expect(payloadOf(answer)).toEqual(payloadOf(answers[0]!));
  const others = await Promise.all([register({ slug: 'twice' }), register({ slug: 'twice' })]);
  expect(others.map(codeOf).sort()).toEqual(['DUPLICATE', 'done']);
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
  ['INVALID_INPUT', 'website', { website: 'javascript:alert(1)' }],
  ['INVALID_INPUT', 'website', { website: 'https://a b.example' }],
  ['INVALID_INPUT', 'website', { website: 'https://user:secret@host.example' }],
  ['INVALID_INPUT', 'website', { website: `https://host.example/${'a'.repeat(500)}` }],
  ['INVALID_INPUT', 'foundedOn', { foundedOn: '2999-01-01' }],
  ['INVALID_INPUT', 'foundedYear', { foundedYear: 0 }],
  ['INVALID_INPUT', 'foundedYear', { foundedYear: 3000 }],
  ['INVALID_INPUT', 'foundedYear', { foundedYear: 1998, foundedOn: '1999-12-20' }],
  ['INVALID_INPUT', 'idempotencyKey', { idempotencyKey: 'short' }],
] as const)('%s at %s, and nothing changes', async (code, field, input) => {
  const before = await everything();
  const { userErrors, organisation } = payloadOf(await register(input));
  expect(organisation).toBeNull();
  expect(userErrors[0].code).toBe(code);
  expect(userErrors[0].field.slice(0, 2)).toEqual(['input', field]);
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

test('staff change what their own organisation says of itself, and nothing else', async () => {
  const id = idOf('printing');
  const description = { en: 'Prints the newspaper.' };
  const changed = payloadOf(await update({ id, description, offers: null }, viewers.printing));
  expect(changed).toMatchObject({ organisation: { version: 2, description, offers: null }, userErrors: [] });

  const before = await everything();
  const attempts = [
    update({ id, version: 2, name: { en: 'Mine' } }, viewers.printing),
    update({ id, version: 2, status: 'DISSOLVED' }, viewers.printing),
    update({ id: idOf('distribution'), description }, viewers.printing),
    update({ id, version: 2, description }, viewers.editor),
    update({ id, version: 2, description }, viewers.anonymous),
    update({ id, version: 2, description }, { ...viewers.printing, roles: [] }),
    register({}, viewers.printing),
    register({}, viewers.anonymous),
  ];
  for (const answer of await Promise.all(attempts)) expect(codeOf(answer)).toBe('FORBIDDEN');
  expect(await everything()).toEqual(before);
});

test('somebody who is staff and editor may do both', async () => {
  const both = { ...staffOf(idOf('travel')), organisation: idOf('publishing'), roles: ['staff', 'editor'] };
  expect(codeOf(await register({}, both))).toBe('done');
  expect(codeOf(await update({ id: idOf('publishing'), website: 'https://books.example' }, both))).toBe(
    'done',
  );
});

test('an update by headquarters: what is left out stays, null clears, names are found anew', async () => {
  const id = idOf('four-seas');
  const first = payloadOf(await update({ id, website: 'https://four.example', foundedYear: 1971 }));
  expect(first.organisation).toMatchObject({
    version: 2,
    name: { en: 'Four Seas Group' },
    foundedYear: 1971,
  });
  const second = payloadOf(await update({ id, version: 2, website: null, aliases: ['四洲食品'] }));
  expect(second.organisation).toMatchObject({ website: null, foundedYear: 1971, aliases: ['四洲食品'] });
  const { data } = await graph.ask('{ searchOrganisations(text: "四洲食品") { nodes { slug } } }');
  expect(data.searchOrganisations.nodes).toEqual([{ slug: 'four-seas' }]);
  expect(codeOf(await update({ id, version: 2, website: null }))).toBe('VERSION_CONFLICT');
  expect(codeOf(await update({ id: randomUUID() }))).toBe('NOT_FOUND');
  expect(codeOf(await update({ id: 'nothing' }))).toBe('NOT_FOUND');
  expect(codeOf(await update({ id, version: 3, name: null }))).toBe('INVALID_INPUT');
});

test('nothing stands below itself, not even when two changes close the circle at once', async () => {
  const made = await Promise.all([1, 2, 3, 4].map(() => register({})));
  const ids = made.map((answer) => payloadOf(answer).organisation.id as string);
  expect(codeOf(await update({ id: ids[0], parentId: ids[0] }))).toBe('INVALID_INPUT');
  const closing = ids.map((id, index) => update({ id, parentId: ids[(index + 1) % ids.length] }));
  const codes = (await Promise.all(closing)).map(codeOf);
  expect(codes.sort()).toEqual(['INVALID_INPUT', 'done', 'done', 'done']);
  await expect(
    graph.sql(
      `UPDATE organisations SET parent_id = CASE id WHEN $1 THEN $2::uuid ELSE $1 END WHERE id IN ($1, $2)`,
      [idOf('ubtech'), idOf('jdb')],
    ),
  ).rejects.toThrow('cannot stand below itself');
});
