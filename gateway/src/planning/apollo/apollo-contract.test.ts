import {
  operationFromDocument,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  Supergraph,
} from '@apollo/federation-internals';
import { ApolloGateway } from '@apollo/gateway';
import { prettyFormatQueryPlan, QueryPlanner } from '@apollo/query-planner';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { composeSdl } from '../../engine/testing/in-memory-graph.ts';

// What we rely on of Apollo's packages and is not promised there. An upgrade that changes it fails here.

const supergraphSdl = composeSdl({
  a: {
    sdl: `
      type Query { items: [Item!]! }
      type Subscription { added: Item! }
      type Item @key(fields: "id") @context(name: "item") { id: ID! kind: String part: Part }
      type Part @key(fields: "id") { id: ID! label(kind: String @fromContext(field: "$item { kind }")): String }`,
  },
  b: { sdl: 'type Item @key(fields: "id") { id: ID! name: String @override(from: "a", label: "move") }' },
  c: { sdl: 'type Part @key(fields: "id") { id: ID! size: Int }' },
});

const supergraph = Supergraph.build(supergraphSdl, {
  supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
});
const planner = new QueryPlanner(supergraph, {
  incrementalDelivery: { enableDefer: true },
  reuseQueryFragments: false,
});
const plan = (text: string) =>
  planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), parse(text), { validate: false }), {
    overrideConditions: new Map([['move', true]]),
  }).node;

test('a supergraph tells its subgraphs and its API schema', () => {
  expect([...supergraph.subgraphNameToGraphEnumValue()]).toEqual([
    ['a', 'A'],
    ['b', 'B'],
    ['c', 'C'],
  ]);
  const api = supergraph.apiSchema().toGraphQLJSSchema({ includeDefer: true });
  expect(api.getDirective('defer')).toBeDefined();
  expect(api.getType('join__Graph')).toBeUndefined();
});

test('a supergraph that is not validated may have external fields that nothing uses', () => {
  expect(() =>
    Supergraph.build(supergraphSdl, {
      supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
      validateSupergraph: false,
    }).subgraphs(),
  ).not.toThrow();
});

test('a plan has paths with @, requirements as selections, and operations as text', () => {
  expect(plan('{ items { name } }')).toMatchObject({
    kind: 'Sequence',
    nodes: [
      { kind: 'Fetch', serviceName: 'a', operation: '{items{__typename id}}', operationKind: 'query' },
      {
        kind: 'Flatten',
        path: ['items', '@'],
        node: {
          kind: 'Fetch',
          serviceName: 'b',
          requires: [
            {
              kind: 'InlineFragment',
              typeCondition: 'Item',
              selections: [
                { kind: 'Field', name: '__typename' },
                { kind: 'Field', name: 'id' },
              ],
            },
          ],
          operation:
            'query($representations:[_Any!]!){_entities(representations:$representations){...on Item{name}}}',
        },
      },
    ],
  });
});

test('arguments from a context come as rewrites that go up by objects', () => {
  expect(JSON.stringify(plan('{ items { part { label } } }'))).toContain(
    '"contextRewrites":[{"kind":"KeyRenamer","path":["..","... on Item","kind"],"renameKeyTo":"contextualArgument_1_0"}]',
  );
});

test('what is deferred names its label, its path and its own plan', () => {
  expect(plan('{ items { id ... @defer(label: "later") { name } } }')).toMatchObject({
    kind: 'Defer',
    primary: { subselection: '{ items { id } }', node: { kind: 'Fetch', id: '0' } },
    deferred: [{ depends: [{ id: '0' }], label: 'later', queryPath: ['items'], node: { kind: 'Flatten' } }],
  });
  expect(plan('query ($if: Boolean!) { items { ... @defer(if: $if) { name } } }')).toMatchObject({
    kind: 'Condition',
    condition: 'if',
    ifClause: { kind: 'Defer' },
  });
});

test('a subscription is a fetch and the rest', () => {
  expect(plan('subscription { added { name } }')).toMatchObject({
    kind: 'Subscription',
    primary: { kind: 'Fetch', serviceName: 'a', operationKind: 'subscription' },
    rest: { kind: 'Sequence', nodes: [{ kind: 'Flatten' }] },
  });
});

test('plans can be shown to people', () => {
  const shown = prettyFormatQueryPlan({ kind: 'QueryPlan', node: plan('{ items { id } }')! });
  expect(shown).toContain('Fetch(service: "a")');
});

test('the gateway tells what it has loaded', async () => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const plain = composeSdl({ a: { sdl: 'type Query { a: Int }' } });
  const gateway = new ApolloGateway({
    supergraphSdl: plain,
    buildService: () => ({ process: async () => ({}) }),
  });
  const told: unknown[] = [];
  gateway.onSchemaLoadOrUpdate((schemas) => told.push(schemas));
  const { executor } = await gateway.load();
  expect(executor).toBe(gateway.executor);
  expect(told).toEqual([expect.objectContaining({ coreSupergraphSdl: plain, apiSchema: gateway.schema })]);
  await gateway.stop();
});
