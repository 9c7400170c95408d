import { expect, test } from '@jest/globals';
import { anonymous } from '@media-graph/service';
import { servedGraph } from './testing/served-graph.ts';

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const graph = await servedGraph(
  {
    a: {
      sdl: `${federation} type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { thing: () => ({ id: 't1' }) } },
    },
    b: {
      sdl: `${federation} type Thing @key(fields: "id") { id: ID! name: String }`,
      resolvers: { Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'one' }) } },
    },
  },
  {
    open: false,
    schemaRoles: ['engineer'],
    verify: async (authorization) =>
      authorization ? { ...anonymous, subject: 'x', roles: [authorization] } : anonymous,
  },
);

const query = 'query Named($deep: Boolean!) { thing { id name @include(if: $deep) } }';
const asked = { query, variables: { deep: true } };

test('whoever may read the schema is told the plan and what it took, the first time and later', async () => {
  for (const _ of [1, 2, 3]) {
    const { body } = await graph.post(asked, { 'graph-plan': '1', authorization: 'engineer' });
    expect(body).toEqual({
      data: { thing: { id: 't1', name: 'one' } },
      extensions: {
        plan: {
          steps: [
            expect.stringMatching(/^planner: /),
            expect.stringMatching(/^1 a \{ thing/),
            expect.stringMatching(/^2 b after 1 at thing/),
          ],
          ms: expect.any(Number),
          subgraphs: { a: expect.any(Number), b: expect.any(Number) },
        },
      },
    });
  }
});

test('the plan is the one of these variables', async () => {
  const { body } = await graph.post(
    { query, variables: { deep: false } },
    { 'graph-plan': '1', 'graph-cost': '1', authorization: 'engineer' },
  );
  expect(body.extensions.plan.steps).toHaveLength(2);
  expect(body.extensions.cost).toBeDefined();
});

test('nobody else is', async () => {
  for (const authorization of ['', 'editor'])
    expect((await graph.post(asked, { 'graph-plan': '1', authorization })).body.extensions).toBeUndefined();
  expect((await graph.post(asked, { authorization: 'engineer' })).body.extensions).toBeUndefined();
});
