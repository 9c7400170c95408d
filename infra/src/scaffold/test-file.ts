import type { Names } from './names-of.ts';

/** The test of a new thing, through GraphQL on PostgreSQL. */
export const testFile = ({
  exported,
  organisation,
  thing,
  things,
  Thing,
}: Names): string => `import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { ${exported} } from '../subgraph.ts';

const graph = await testSubgraph(${exported}, { seeds: ['${things}'] });
const company = seedId('Organisation', '${organisation}');
const staff = staffOf(company);
const name = { en: 'A new one' };

test('everybody reads ${things}, a page with one statement', async () => {
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask('{ ${things}(first: 2) { nodes { code organisation { id } } } }');
    expect(data.${things}.nodes).toEqual([
      { code: 'DEMO-1', organisation: { id: company } },
      { code: 'DEMO-2', organisation: { id: company } },
    ]);
  });
  expect(statements).toHaveLength(1);
});

test('${things} of fifty organisations are one statement', async () => {
  const others = Array.from({ length: 49 }, (_, index) => seedId('Organisation', \`other \${index}\`));
  const of = [company, ...others].map((id) => ({ __typename: 'Organisation', id }));
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { ${things} { nodes { code } } } } }',
      { variables: { of } },
    );
    expect(data._entities[0].${things}.nodes).toHaveLength(3);
    expect(data._entities[1].${things}.nodes).toEqual([]);
  });
  expect(statements).toHaveLength(1);
});

test('a remark is for staff of the company and headquarters', async () => {
  const query = '{ ${things}(first: 1) { nodes { remark } } }';
  for (const as of [staff, viewers.headquarters])
    expect((await graph.ask(query, { as })).data.${things}.nodes[0].remark).toBe('示例，非真實資料');
  for (const [as, code] of [
    [viewers.anonymous, 'UNAUTHENTICATED'],
    [staffOf(seedId('Organisation', 'another')), 'FORBIDDEN'],
  ] as const) {
    const { data, errors } = await graph.ask(query, { as });
    expect(data.${things}.nodes).toEqual([{ remark: null }]);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  }
});

test('staff write a ${thing} down and give it another name; the code is theirs once', async () => {
  const made = await graph.mutated('create${Thing}', { code: 'NEW-1', name }, staff);
  const renamed = await graph.mutated('rename${Thing}', { id: made.id, version: 1, name: { en: 'Better' } }, staff);
  expect(renamed).toMatchObject({ code: 'NEW-1', name: { en: 'Better' }, version: 2 });
  expect(await graph.mutate('create${Thing}', { code: 'NEW-1', name }, staff)).toMatchObject({ code: 'DUPLICATE' });
  expect(await graph.mutate('rename${Thing}', { id: made.id, version: 1, name }, staff)).toMatchObject({
    code: 'VERSION_CONFLICT',
  });
  const [last] = await graph.sql('SELECT subject, entity, entity_id FROM audit_log ORDER BY id DESC LIMIT 1');
  expect(last).toEqual({ subject: staff.subject, entity: '${Thing}', entity_id: made.id });
});

test('nobody else writes, and what is no text is refused', async () => {
  const id = seedId('${Thing}', '1');
  for (const as of [viewers.anonymous, viewers.headquarters, staffOf(seedId('Organisation', 'another'))])
    expect(await graph.mutate('create${Thing}', { code: 'NEW-2', name }, as)).toMatchObject({ code: 'FORBIDDEN' });
  expect(
    await graph.mutate('rename${Thing}', { id, version: 1, name }, staffOf(seedId('Organisation', 'another'))),
  ).toMatchObject({ code: 'NOT_FOUND' });
  for (const text of ['', '\\u200b', 'x'.repeat(121)])
    expect(await graph.mutate('create${Thing}', { code: 'NEW-3', name: { en: text } }, staff)).toMatchObject({ code: 'INVALID_INPUT' });
});
`;
