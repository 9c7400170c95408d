import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { expect, test } from '@jest/globals';
import { contractOf } from '@media-graph/registry/contract-of';
import { anonymous } from '@media-graph/service';
import { parse, print } from 'graphql';
import { partners } from './audience-of.ts';
import { servedGraph } from './testing/served-graph.ts';

// What partners see of a graph, and all others beside them, over a socket.

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@authenticated", "@external"])';
const stories = `${link}
type Query {
  stories(status: Status, secret: Int @tag(name: "internal")): [Story] @tag(name: "public")
  licence: Licence @tag(name: "partner")
  things: [Thing] @tag(name: "public")
  drafts: [Story]
}
type Mutation { publish(input: PublishInput!): Story }
input PublishInput { id: ID! }
enum Status { OUT DRAFT @tag(name: "internal") }
type Story @key(fields: "id") { id: ID! headline: String author: Author note: String @tag(name: "internal") mine: Int @authenticated }
type Author @tag(name: "internal") { name: String }
type Licence { fee: Int }
interface Thing { name: String cost: Int @tag(name: "internal") }
type Tour implements Thing { name: String cost: Int }
type Deal implements Thing @tag(name: "internal") { name: String cost: Int }
`;
const sums = `${link}
type Story @key(fields: "id") { id: ID! revenue: Int @tag(name: "internal") rating: Int }
`;
const story = { id: '1', headline: 'H', note: 'n', author: { name: 'a' } };
const graph = await servedGraph(
  {
    stories: {
      sdl: stories,
      resolvers: {
        Query: {
          stories: () => [story],
          licence: () => ({ fee: 3 }),
          things: () => [
            { __typename: 'Tour', name: 't', cost: 1 },
            { __typename: 'Deal', name: 'd', cost: 2 },
          ],
          drafts: () => [story],
        },
      },
    },
    sums: { sdl: sums, resolvers: { Story: { revenue: () => 5, rating: () => 4 } } },
  },
  {
    audiences: [partners],
    mayRelay: () => true,
    verify: async (name) => ({ ...anonymous, subject: name ?? null, roles: name?.split(' ') ?? [] }),
  },
);
const ask = (as: string, query: string) => graph.post({ query }, { authorization: as });

test('a partner is answered what is tagged for them, and what hangs on it', async () => {
  const query = '{ stories(status: OUT) { id headline rating } licence { fee } }';
  expect(await ask('partner', query)).toEqual({
    status: 200,
    body: { data: { stories: [{ id: '1', headline: 'H', rating: 4 }], licence: { fee: 3 } } },
  });
});

test.each([
  ['a root field without a tag', '{ drafts { id } }', 'Cannot query field "drafts" on type "Query".'],
  ['an internal field', '{ stories { note } }', 'Cannot query field "note" on type "Story".'],
  ['another team’s', '{ stories { revenue } }', 'Cannot query field "revenue" on type "Story".'],
  [
    'a field of an internal type',
    '{ stories { author { name } } }',
    'Cannot query field "author" on type "Story".',
  ],
  ['a guarded field', '{ stories { mine } }', 'Cannot query field "mine" on type "Story".'],
  [
    'an internal value',
    '{ stories(status: DRAFT) { id } }',
    'Value "DRAFT" does not exist in "Status" enum.',
  ],
  [
    'an internal argument',
    '{ stories(secret: 1) { id } }',
    'Unknown argument "secret" on field "Query.stories".',
  ],
  [
    'what a type has from an interface',
    '{ things { ... on Tour { cost } } }',
    'Cannot query field "cost" on type "Tour".',
  ],
  ['an internal type', '{ things { ... on Deal { name } } }', 'Unknown type "Deal".'],
  ['a mutation', 'mutation { publish(input: { id: 1 }) { id } }', 'There is no mutation here'],
])('%s is unknown to a partner, and there for others', async (_, query, message) => {
  // Whoever is both is a partner.
  for (const as of ['partner', 'editor partner'])
    expect((await ask(as, query)).body).toMatchObject({
      errors: [{ message: expect.stringContaining(message) }],
    });
  expect((await ask('editor', query)).status).toBe(200);
});

test('a thing of a type that a partner does not see is not there', async () => {
  const query = '{ things { __typename name } }';
  expect((await ask('partner', query)).body.data).toEqual({
    things: [{ __typename: 'Tour', name: 't' }, null],
  });
});

test('introspection and the schema’s page show a partner their part alone, and the relay is not for them', async () => {
  const { body } = await ask(
    'partner',
    '{ __schema { types { name } mutationType { name } } deal: __type(name: "Deal") { name } }',
  );
  const names = body.data.__schema.types.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['Story', 'Licence', 'Status']));
  expect(names.filter((name: string) => /Author|Deal|Publish|Mutation/.test(name))).toEqual([]);
  expect(body.data).toMatchObject({ deal: null, __schema: { mutationType: null } });
  const page = async (path: string, as: string) => {
    const response = await fetch(new URL(path, graph.url), { headers: { authorization: as } });
    return { status: response.status, text: await response.text() };
  };
  expect((await page('/graphql/schema', 'partner')).text).not.toMatch(/drafts|revenue|Author|Mutation/);
  expect((await page('/graphql/schema', 'editor')).text).toMatch(/drafts.*Author/s);
  expect((await page('/relay', 'partner')).status).toBe(403);
  expect((await page('/relay', 'editor')).status).toBe(200);
});

test('each subgraph has something for partners, and what they see of our own graph is whole', async () => {
  const sdl = await readFile(join(import.meta.dirname, '../supergraph.graphql'), 'utf8');
  const tagged = sdl.matchAll(/@join__field\(graph: (\w+)[^)]*\)[^\n]*@tag\(name: "(?:public|partner)"\)/g);
  const subgraphs = sdl.matchAll(/^ {2}(\w+) @join__graph\(/gm);
  expect(new Set([...tagged].map(([, name]) => name))).toEqual(
    new Set([...subgraphs].map(([, name]) => name)),
  );
  const { supergraph, faults } = contractOf(parse(sdl), partners.contract);
  expect(faults).toEqual([]);
  const api = Supergraph.build(print(supergraph), {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
    validateSupergraph: true,
  })
    .apiSchema()
    .toGraphQLJSSchema();
  expect(api.getMutationType()).toBeUndefined();
  const names = Object.keys(api.getTypeMap());
  expect(names).toEqual(expect.arrayContaining(['Article', 'PictureLicence', 'Tour', 'Event']));
  expect(names.filter((name) => /Invoice|Booking|Supplier|Receivables|Subscriber|Income/.test(name))).toEqual(
    [],
  );
});

test('what an interface promises and one of its types hides is told, and a guarded type is not shown', () => {
  const sdl = `
    directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT
    directive @authenticated on FIELD_DEFINITION | OBJECT
    schema { query: Query }
    type Query { things: [Thing] @tag(name: "partner") ledger: Ledger @tag(name: "partner") }
    interface Thing { id: ID cost: Int }
    type Tour implements Thing { id: ID cost: Int @tag(name: "internal") }
    type Ledger @authenticated { sum: Int }`;
  const { faults, seen } = contractOf(parse(sdl), partners.contract);
  expect(faults).toEqual([
    { coordinate: 'Tour.cost', message: 'Tour.cost is not seen, and Thing promises it' },
  ]);
  expect([...seen]).toEqual(['Query.things', 'Thing.id', 'Thing.cost', 'Tour.id']);
});
