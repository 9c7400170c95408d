import { expect, test } from '@jest/globals';
import { GraphQLScalarType, print, type ValueNode } from 'graphql';
import { bothGateways } from './testing/both-gateways.ts';
import type { Answered } from './testing/in-memory-graph.ts';

// How what a client has written reaches subgraphs, and comes back. What Apollo's gateway does is noted: it makes no
// variables of literals, so that a Float that is too large is for the subgraph to refuse, and messages are the client's.

/** A number that is known by how it is written: integers as literals alone, strings as JSON alone. */
const decimal = new GraphQLScalarType({
  name: 'Dec',
  parseValue: (value) => {
    if (typeof value !== 'string') throw new Error('Dec is a string');
    return `json ${value}`;
  },
  parseLiteral: (node: ValueNode) => `literal ${print(node)}`,
});
const told = (_: unknown, given: object) => JSON.stringify(given);

/** The requests of the gateway that was asked last. */
let sent: { subgraph: string; query: string; variables: Record<string, unknown> }[];
const both = await bothGateways(
  {
    a: {
      sdl: `
        scalar Dec
        input Price { amount: Dec, per: Float, all: [Dec] }
        type Query {
          dec(v: Dec, all: [Dec], price: Price, prices: [Price]): String
          float(x: Float, xs: [Float], price: Price): String
          items(text: String, price: Price): [T]
        }
        type T @key(fields: "id") { id: ID! }`,
      resolvers: {
        Dec: decimal,
        Query: { dec: told, float: told, items: () => [{ id: '1' }] },
      },
    },
    b: {
      sdl: `
        scalar Dec
        input Price { amount: Dec, per: Float, all: [Dec] }
        type T @key(fields: "id") { id: ID! name(long: Int, price: Price): String }`,
      resolvers: { Dec: decimal, T: { name: told } },
    },
  },
  { visibleCodes: new Set(['BAD_USER_INPUT']) },
);

const noted: Parameters<typeof both.oursOnly>[1] = (subgraph, body, text) => {
  sent.push({ subgraph, variables: {}, ...body });
  return text;
};
const check =
  (expected: (answer: Answered) => void) =>
  (answer: Answered): void => {
    expected(answer);
    sent = [];
  };

/** `ours alone`, or `both`, if the stock gateway is right, too. */
const rightIn = async (
  query: string,
  expected: (answer: Answered) => void,
  meddling = noted,
): Promise<string> => {
  sent = [];
  const passed = await both.oursOnly(query, meddling, check(expected));
  return passed === 'only ours passes' ? 'ours alone' : 'both';
};

test.each([
  ['dec(v: 10)', { v: 'literal 10' }, 'both'],
  ['dec(v: 1.10)', { v: 'literal 1.10' }, 'ours alone'],
  ['dec(v: 12345678901234567890)', { v: 'literal 12345678901234567890' }, 'ours alone'],
  ['dec(v: 1e400)', { v: 'literal 1e400' }, 'ours alone'],
  ['dec(v: "1.10")', { v: 'json 1.10' }, 'ours alone'],
  ['dec(all: [1, 2.50])', { all: ['literal 1', 'literal 2.50'] }, 'ours alone'],
  ['dec(all: 10)', { all: ['literal 10'] }, 'both'],
  ['dec(price: { amount: 10, per: 2.5 })', { price: { amount: 'literal 10', per: 2.5 } }, 'both'],
  ['dec(prices: { all: [1.10, null] })', { prices: [{ all: ['literal 1.10', null] }] }, 'ours alone'],
])("a custom scalar's number arrives as it is written: %s", async (field, expected, right) => {
  const found = await rightIn(`{ ${field} }`, ({ data, errors }) => {
    expect(errors).toBeUndefined();
    expect(JSON.parse(data.dec)).toEqual(expected);
  });
  expect(found).toBe(right);
});

test('a default of a custom scalar arrives as it is written', () =>
  rightIn('query ($v: Dec = 1.10, $p: Price = { amount: 10 }) { dec(v: $v, price: $p) }', ({ data }) =>
    expect(JSON.parse(data.dec)).toEqual({ v: 'literal 1.10', price: { amount: 'literal 10' } }),
  ));

test.each([
  '{ float(x: 1e400) }',
  '{ float(x: -1e400) }',
  `{ float(x: 1${'0'.repeat(400)}) }`,
  '{ float(xs: [1, 1e400]) }',
  '{ float(xs: 1e400) }',
  '{ dec(v: 1) float(price: { amount: 1e400, per: 1e400 }) }',
  'query ($n: Dec) { float(price: { amount: $n, per: 1e400 }) }',
  'query ($x: Float = 1e400) { float(x: $x) }',
  'query ($p: Price = { per: 1e400 }) { float(price: $p) }',
])('a Float that is too large is refused, not null: %s', async (query) => {
  const { data, errors } = await both.ours.ask(query);
  expect(data).toBeUndefined();
  expect(errors).toEqual([
    { message: expect.stringContaining('too large for a Float'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  // Of a number of 400 digits it tells the first forty.
  expect(errors![0]!.message.length).toBeLessThan(120);
});

/** A subgraph's error for a variable, as graphql-js words it. */
const saying =
  (message: string, of = 'a'): typeof noted =>
  (subgraph, body, text) => {
    noted(subgraph, body, text);
    if (subgraph !== of) return text;
    return JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  };
const variable = (at: string, name = '_0') =>
  `Variable "$${name}" got invalid value "x"${at && ` at "${at}"`}; no good`;
const argument = (name: string, field: string, at = '') =>
  `Argument "${name}" of "${field}" got invalid value "x"${at && ` at "${at}"`}; no good`;

test.each([
  ['a literal', '{ items(text: "x") { id } }', variable(''), argument('text', 'items')],
  [
    'within a literal',
    '{ some: items(price: { per: 1 }) { id } }',
    variable('_0.per'),
    argument('price', 'some', 'price.per'),
  ],
  [
    'a literal within an argument',
    'query ($a: Float) { dec(prices: [{ per: $a }, { per: 1.5 }]) }',
    variable('_0.per'),
    argument('prices[1]', 'dec', 'prices[1].per'),
  ],
  ['in a list', '{ float(xs: [1, 2]) }', variable('', '_1'), argument('xs[1]', 'float')],
  [
    "a client's variable of such a name",
    'query ($_0: Price) { items(price: $_0) { id } }',
    variable('_client__0.per', '_client__0'),
    variable('_0.per'),
  ],
  [
    "a client's variable",
    'query ($p: Price) { items(price: $p) { id } }',
    variable('p.per', 'p'),
    variable('p.per', 'p'),
  ],
  [
    'in other words',
    '{ items(text: "x") { id } }',
    "Variable '_0' has an invalid value",
    'Argument "text" of "items" has an invalid value',
  ],
  [
    'without quotes',
    '{ items(text: "x") { id } }',
    'Expected $_0 to be an Int',
    'Expected text to be an Int',
  ],
  ['what is none', '{ items(text: "x") { id } }', 'Value "_0" and _00 of $5', 'Value "_0" and _00 of $5'],
])("an error names %s in the client's words", async (_, query, said, told) => {
  both.meddle(saying(said));
  const { errors } = await both.ours.ask(query);
  expect(errors?.map(({ message }) => message)).toEqual([told]);
});

test("an error of an entity's argument names its place, also in a batch", async () => {
  both.meddle(saying(variable('_2.per', '_2'), 'b'));
  const query = '{ items { name(long: 1) } other: items(text: "x") { id: name(price: { per: 2 }) } }';
  const { errors } = await both.ours.ask(query);
  expect(new Set(errors?.map(({ message }) => message))).toEqual(
    new Set([argument('price', 'other.id', 'price.per')]),
  );
});
