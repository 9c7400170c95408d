import { expect, test } from '@jest/globals';
import { addDays, seedId, todayInShanghai } from '@media-graph/subgraph';
import { codeOf, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people'] });
const { headquarters, editor, anonymous, printing } = viewers;
const idOf = (slug: string) => seedId('Organisation', slug);
const fields = `person { id version kind name { zhHant } jobTitle { zhHant } employer { slug }
  employments { employer { slug } jobTitle { zhHant } startsOn endsOn endReason } }`;
const run = (mutation: string, input: object, as = headquarters) => graph.mutate(mutation, input, as, fields);
const today = todayInShanghai();
const reporter = async () =>
  (
    await run('registerPerson', {
      ...{ name: { zhHant: '示例記者' }, kind: 'STAFF', employerId: idOf('huizhou-daily') },
      startsOn: '2020-01-01',
      jobTitle: { zhHant: '記者' },
    })
  ).thing;

test('somebody is registered, leaves and comes back elsewhere; every job is kept', async () => {
  const { id, employments } = await reporter();
  expect(employments).toMatchObject([
    { employer: { slug: 'huizhou-daily' }, startsOn: '2020-01-01', endsOn: null },
  ]);
  const left = await run('endEmployment', {
    ...{ personId: id, version: 1, endsOn: '2024-03-01', kind: 'CORRESPONDENT', reason: '退休' },
  });
  expect(left.thing).toMatchObject({ kind: 'CORRESPONDENT', employer: null, jobTitle: null, version: 2 });
  const back = await run('startEmployment', {
    ...{ personId: id, version: 2, employerId: idOf('printing'), startsOn: '2024-03-01' },
    jobTitle: { zhHant: '編輯' },
  });
  expect(back.thing).toMatchObject({
    ...{ kind: 'STAFF', employer: { slug: 'printing' }, jobTitle: { zhHant: '編輯' } },
    employments: [
      { employer: { slug: 'printing' }, startsOn: '2024-03-01', endsOn: null, endReason: null },
      { jobTitle: { zhHant: '記者' }, startsOn: '2020-01-01', endsOn: '2024-03-01', endReason: '退休' },
    ],
  });
  const { data } = await graph.ask(
    `{ organisationBySlug(slug: "huizhou-daily") { people(first: 100) { nodes { id } } } }`,
  );
  expect(JSON.stringify(data)).not.toContain(id);
  const theirs = await graph.ask(`{ person(id: "${id}") { employments { endReason } } }`, { as: editor });
  expect(theirs.data.person.employments).toEqual([{ endReason: null }, { endReason: null }]);
  expect(theirs.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('nobody works for two, nor in two places at one time', async () => {
  const { id } = await reporter();
  const start = { personId: id, employerId: idOf('printing'), startsOn: '2021-01-01' };
  expect((await run('startEmployment', { ...start, version: 1 })).code).toBe('ILLEGAL_TRANSITION');
  await run('endEmployment', { personId: id, version: 1, endsOn: '2024-03-01' });
  expect((await run('startEmployment', { ...start, version: 2 })).code).toBe('CONFLICT_OVERLAP');
  const both = await Promise.all(
    ['printing', 'distribution'].map((slug) =>
      run('startEmployment', { personId: id, version: 2, employerId: idOf(slug), startsOn: '2024-03-01' }),
    ),
  );
  expect(both.map(codeOf).sort()).toEqual(['VERSION_CONFLICT', 'done']);
});

test.each<[string, object, string, string]>([
  ['endEmployment', { endsOn: addDays(today, 1) }, 'INVALID_INPUT', 'endsOn'],
  ['endEmployment', { endsOn: '2019-12-31' }, 'INVALID_INPUT', 'endsOn'],
  ['endEmployment', { endsOn: today, kind: 'STAFF' }, 'INVALID_INPUT', 'kind'],
  ['startEmployment', { employerId: idOf('printing'), startsOn: '1800-01-01' }, 'INVALID_INPUT', 'startsOn'],
  ['startEmployment', { employerId: idOf('nobody'), startsOn: today }, 'NOT_FOUND', 'employerId'],
])('%s refuses %j', async (mutation, input, code, field) => {
  const { id } = await reporter();
  expect(await run(mutation, { personId: id, version: 1, ...input })).toMatchObject({
    code,
    field: ['input', field],
  });
});

test('people are changed by headquarters alone, and a contact stays out of the audit log', async () => {
  const { id } = await reporter();
  const contact = { personId: id, phone: '10000001234', email: 'a@b.example', pressCardNumber: 'K12345678' };
  const attempts: [string, object][] = [
    ['registerPerson', { name: { en: 'X' }, kind: 'EXTERNAL' }],
    ['changePerson', { id, version: 1, name: { en: 'X' } }],
    ['setPersonContact', contact],
    ['startEmployment', { personId: id, version: 1, employerId: idOf('printing'), startsOn: today }],
    ['endEmployment', { personId: id, version: 1, endsOn: today }],
  ];
  for (const [mutation, input] of attempts)
    for (const as of [anonymous, editor, printing, staffOf(idOf('huizhou-daily'))])
      expect((await run(mutation, input, as)).code).toBe('FORBIDDEN');
  expect((await run('setPersonContact', contact)).code).toBeNull();
  const { data } = await graph.ask(
    `{ person(id: "${id}") { contact { phone(purpose: "ask for a picture") } } }`,
    { as: staffOf(idOf('huizhou-daily')) },
  );
  expect(data.person.contact.phone).toBe('10000001234');
  const log = await graph.sql(`SELECT after FROM audit_log WHERE entity = 'PersonContact'`);
  expect(JSON.stringify(log)).not.toContain('10000001234');
  for (const [more, field] of [
    [{ phone: 'x' }, 'phone'],
    [{ email: 'nobody' }, 'email'],
    [{ pressCardNumber: 'k1' }, 'pressCardNumber'],
  ] as const)
    expect(await run('setPersonContact', { ...contact, ...more })).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: ['input', field] },
    });
});

test('a name is changed and found; kinds of people who are no staff change, and an account is one person’s', async () => {
  const { id } = await reporter();
  const change = (input: object) => run('changePerson', { id, version: 1, ...input });
  expect(await change({ name: null })).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'name'] });
  expect((await change({ kind: 'EXTERNAL' })).code).toBe('ILLEGAL_TRANSITION');
  expect((await change({ name: { zhHant: '改名記者' }, account: 'a-reporter' })).code).toBeNull();
  const { data } = await graph.ask('{ people(text: "改名记者") { nodes { id } } }');
  expect(data.people.nodes).toEqual([{ id }]);
  const other = await reporter();
  expect((await run('changePerson', { id: other.id, version: 1, account: 'a-reporter' })).code).toBe(
    'DUPLICATE',
  );
});
