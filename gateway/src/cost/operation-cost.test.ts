import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, getOperationAST, parse } from 'graphql';
import { operationCost } from './operation-cost.ts';
import { schemaCosts } from './schema-costs.ts';

const sdl = parse(`
  directive @cost(weight: String!) on FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  type Query {
    body(id: ID!): Body
    bodies(first: Int! = 20): Bodies @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"])
    search(text: String!): [Body!] @cost(weight: "50") @listSize(assumedSize: 5)
    last(first: Int, last: Int): [Body!] @listSize(slicingArguments: ["first", "last"])
  }
  type Mutation { rename(id: ID!): Body }
  type Bodies { nodes: [Body!]! edges: [Edge!]! totalCount: Int! }
  type Edge { node: Body! }
  interface Body { id: ID! name: Name parent: Body children(first: Int! = 20): Bodies @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"]) words: [Word!]! aliases: [String!]! }
  type Club implements Body { id: ID! name: Name parent: Body children(first: Int! = 20): Bodies words: [Word!]! aliases: [String!]! members: [Word!]! @listSize(assumedSize: 1000) }
  type Company implements Body { id: ID! name: Name parent: Body children(first: Int! = 20): Bodies words: [Word!]! aliases: [String!]! }
  type Name { text: String }
  type Word @cost(weight: "3") { text: String }
`);
const schema = buildASTSchema(sdl);
const costs = schemaCosts(sdl);
const costOf = (query: string, values: Record<string, unknown> = {}): number => {
  const document = parse(query);
  const roots = 10;
  return operationCost(document, getOperationAST(document)!, schema, costs, values) - roots;
};

test.each([
  ['a scalar of an object costs nothing', '{ body(id: 1) { id } }', 1],
  ['an object inside costs another', '{ body(id: 1) { id name { text } } }', 2],
  ['the default of `first` is a page', '{ bodies { nodes { id } } }', 1 + 20],
  ['what is asked for counts', '{ bodies(first: 3) { nodes { name { text } } totalCount } }', 1 + 3 * 2],
  [
    'nodes and edges are two lists',
    '{ bodies(first: 3) { nodes { id } edges { node { id } } } }',
    1 + 3 + 3 * 2,
  ],
  [
    'lists inside lists multiply',
    '{ bodies(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { id } } } } } } }',
    1 + 100 * (1 + 1 + 100 * (1 + 1 + 100)),
  ],
  ['a list of unknown length has ten', '{ body(id: 1) { words { text } } }', 1 + 10 * 3],
  ['a list of scalars costs nothing', '{ body(id: 1) { aliases } }', 1],
  ['a weight is of each', '{ search(text: "a") { id } }', 5 * 50],
  ['the largest argument counts', '{ last(first: 2, last: 7) { id } }', 7],
  ['no argument, unknown length', '{ last { id } }', 10],
  [
    'what the dearest type costs',
    '{ body(id: 1) { ... on Club { members { text } } ... on Company { name { text } } } }',
    1 + 3000,
  ],
  [
    'one field twice is one',
    '{ body(id: 1) { name { text } ...A } } fragment A on Body { name { text } }',
    2,
  ],
  ['an alias is another', '{ body(id: 1) { name { text } b: name { text } } }', 3],
  [
    'each field of the root costs ten more',
    'mutation { rename(id: 1) { id } b: rename(id: 2) { id } }',
    10 + 2,
  ],
])('%s', (_, query, cost) => {
  expect(costOf(query)).toBe(cost);
});

describe('variables', () => {
  const query =
    'query ($n: Int! = 5, $a: Boolean!) { bodies(first: $n) { nodes { name @include(if: $a) { text } } } }';
  test.each([
    [{ n: 7, a: true }, 1 + 7 * 2],
    [{ n: 7, a: false }, 1 + 7],
    [{ n: -7, a: false }, 1],
  ])('%j', (values, cost) => {
    expect(costOf(query, values)).toBe(cost);
  });
});

test('an operation that grows without end when it is written out is counted in time that does not', () => {
  const levels = 200;
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment F${level} on Body { parent { ...F${level + 1} } b: parent { ...F${level + 1} } }`,
  );
  const cost = costOf(`{ body(id: 1) { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Body { id }`);
  expect(cost).toBeGreaterThan(2 ** levels);
});

test('one that asks something else of each line of ancestors is taken to cost too much', () => {
  const levels = Array.from({ length: 20 }, (_, level) => level);
  const fragments = levels.map(
    (level) => `fragment L${level} on Body { parent { ...L${level + 1} } ... on Club { parent { ...K0 } } }
      fragment K${level} on Body { parent { ...K${level + 1} } }`,
  );
  const ends = `fragment L${levels.length} on Body { id } fragment K${levels.length} on Body { id }`;
  expect(costOf(`{ body(id: 1) { ...L0 } } ${fragments.join(' ')} ${ends}`)).toBe(Number.POSITIVE_INFINITY);
});
