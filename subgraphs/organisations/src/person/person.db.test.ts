import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people'] });

const photographer = seedId('Person', 'sample-photographer');
const agencyStaff = staffOf(seedId('Organisation', 'dongjiang-pictures'));
const clear = ['10000000000', 'sample-photographer@huizhou-daily.example', 'SAMPLE000000'];

const everyPath = `{
  person(id: "${photographer}") { contact { phone email pressCardNumber } }
  people { nodes { id contact { phone email pressCardNumber } } }
  organisationBySlug(slug: "dongjiang-pictures") { people { nodes { contact { phone email pressCardNumber } } } }
  _entities(representations: [{ __typename: "Person", id: "${photographer}" }]) {
    ... on Person { contact { phone email pressCardNumber } }
  }
}`;

test('the two who are credited in the news are there, in both scripts', async () => {
  const { data } = await graph.ask(
    `{ people(text: "欧阳成") { nodes { id kind name { zhHans zhHant en } employer { slug } contact { phone } } } }`,
    { as: viewers.headquarters },
  );
  expect(data.people.nodes).toEqual([
    {
      id: seedId('Person', 'ouyang-cheng'),
      kind: 'STAFF',
      name: { zhHans: '欧阳成', zhHant: '歐陽成', en: 'Ouyang Cheng' },
      employer: { slug: 'huizhou-daily' },
      contact: null,
    },
  ]);
  const { data: correspondents } = await graph.ask(
    '{ people(kind: CORRESPONDENT) { nodes { name { zhHant } } } }',
  );
  expect(correspondents.people.nodes).toEqual([{ name: { zhHant: '楊東興' } }]);
});

test.each([
  ['the anonymous reader', viewers.anonymous, ['UNAUTHENTICATED']],
  ['an editor', viewers.editor, ['FORBIDDEN']],
  ['staff of another company', viewers.printing, []],
  ['somebody of the agency who is not its staff', viewers.pictureDesk, ['FORBIDDEN']],
] as const)('%s sees nobody’s contact in the agency on any path', async (_, as, told) => {
  const { data, errors = [] } = await graph.ask(everyPath, { as });
  expect([...new Set(errors.map(({ extensions }) => extensions?.code))]).toEqual(told);
  expect(data.person.contact).toBeNull();
  expect(data._entities[0].contact).toBeNull();
  expect(data.organisationBySlug.people.nodes).toEqual([{ contact: null }]);
  expect(data.people.nodes.find(({ id }: { id: string }) => id === photographer).contact).toBeNull();
});

test.each([
  ['the employer’s staff', agencyStaff],
  ['headquarters', viewers.headquarters],
] as const)('%s sees it masked', async (_, as) => {
  const answer = await graph.ask(everyPath, { as });
  expect(answer.data.person.contact).toEqual({
    phone: '100****0000',
    email: 's****@huizhou-daily.example',
    pressCardNumber: 'S*********00',
  });
  for (const datum of clear) expect(JSON.stringify(answer)).not.toContain(datum);
});

const unmasked = `{ person(id: "${photographer}") { contact { phone(purpose: "call about a picture") } } }`;

test('with a purpose the employer’s staff see it whole, and that is logged', async () => {
  const { data } = await graph.ask(unmasked, { as: agencyStaff });
  expect(data.person.contact.phone).toBe(clear[0]);
  const log = await graph.sql(
    'SELECT entity, field, purpose FROM personal_data_access WHERE entity_id = $1',
    [photographer],
  );
  expect(log).toEqual([{ entity: 'Person', field: 'phone', purpose: 'call about a picture' }]);
});

test('headquarters sees it masked only, whatever the purpose', async () => {
  const { data, errors } = await graph.ask(unmasked, { as: viewers.headquarters });
  expect(data.person.contact.phone).toBeNull();
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('the audit log tells of contacts without holding them', async () => {
  const rows = await graph.sql(`SELECT after FROM audit_log WHERE entity = 'PersonContact'`);
  expect(rows.length).toBeGreaterThan(0);
  for (const datum of clear) expect(JSON.stringify(rows)).not.toContain(datum);
});

test('contacts of fifty people are one statement, and none for readers', async () => {
  const list = (first: number, as: Viewer, contact = 'contact { phone }') =>
    graph.statementsOf(() =>
      graph.ask(`{ people(first: ${first}) { nodes { id ${contact} employer { slug } } } }`, { as }),
    );
  const many = await list(50, viewers.headquarters);
  expect(await list(2, viewers.headquarters)).toHaveLength(many.length);
  expect(await list(50, viewers.headquarters, '')).toHaveLength(many.length - 1);
  expect(await list(50, viewers.anonymous)).toHaveLength(many.length - 1);
});
