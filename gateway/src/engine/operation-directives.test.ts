import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { PlannerName } from '../planning/plan.ts';
import { bothGateways } from './testing/both-gateways.ts';
import { type InMemoryGraph, inMemoryGraph } from './testing/in-memory-graph.ts';

// Directives that subgraphs know travel to each of them: those of the operation in every request, those of fields and
// fragments where the field is asked for.

const directives = `
  directive @inContext(country: String, ids: [ID!]) on QUERY | MUTATION
  directive @write on MUTATION
  directive @tagged(by: String!) repeatable on QUERY
  directive @hint(n: Int) on FIELD
  directive @part(n: Int) on INLINE_FRAGMENT | FRAGMENT_SPREAD
  directive @elsewhere on FRAGMENT_SPREAD | FRAGMENT_DEFINITION | VARIABLE_DEFINITION
`;
const subgraphs = {
  a: {
    sdl: `
      ${directives}
      directive @own on QUERY
      type Query { a(n: Int): String t: T ts: [I] }
      type Mutation { set: T }
      interface I { id: ID! }
      type T implements I @key(fields: "id") { id: ID! of: String }
      type U implements I @key(fields: "id") { id: ID! of: String }`,
    resolvers: {
      Query: {
        a: () => 'x',
        t: () => ({ id: '1' }),
        ts: () => [
          { __typename: 'T', id: '1' },
          { __typename: 'U', id: '2' },
        ],
      },
      Mutation: { set: () => ({ id: '1' }) },
    },
  },
  b: {
    sdl: `
      ${directives}
      type Query { b: String }
      type T @key(fields: "id") { id: ID! n(of: Int): String o: O }
      type O { p: String q: String }
      type U @key(fields: "id") { id: ID! n(of: Int): String }`,
    resolvers: {
      Query: { b: () => 'y' },
      T: { __resolveReference: (reference: object) => ({ ...reference, n: 'n', o: { p: 'p', q: 'q' } }) },
      U: { __resolveReference: (reference: object) => ({ ...reference, n: 'n' }) },
    },
  },
};

const graphs = new Map<PlannerName | undefined, InMemoryGraph>();
for (const planner of ['hive', 'apollo', undefined] as const)
  graphs.set(planner, await inMemoryGraph(subgraphs, { planner }));

/** Asks by each planner; subgraphs take whatever they are asked. */
const requests = async (query: string, variables: Record<string, unknown> = {}) => {
  const all: string[][] = [];
  for (const graph of graphs.values()) {
    graph.sent.length = 0;
    const { errors } = await graph.ask(query, { variables });
    expect(errors).toBeUndefined();
    all.push(graph.sent.map((sent) => `${sent.subgraph} ${sent.query} ${shown(sent.variables)}`.trim()));
  }
  return all;
};
const shown = ({ representations, ...variables }: Record<string, unknown>): string =>
  Object.keys(variables).length ? JSON.stringify(variables) : '';
const entities = '_entities(representations:$representations)';

test("an operation's directives are in every request, with their variables", async () => {
  const query =
    'query Q($c: String = "MO") @tagged(by: "x") @inContext(country: $c, ids: ["1"]) @tagged(by: "y")';
  const travels = '@tagged(by:"x")@inContext(country:$c ids:["1"])@tagged(by:"y")';
  for (const sent of await requests(`${query} { a(n: 1) t { n } }`, { c: 'HK' }))
    expect(sent).toEqual([
      `a query($_0:Int,$c:String="MO")${travels}{a(n:$_0)t{__typename id}} {"_0":1,"c":"HK"}`,
      `b query($representations:[_Any!]!,$c:String="MO")${travels}{${entities}{...on T{n}}} {"c":"HK"}`,
    ]);
  for (const sent of await requests('query @inContext(country: "HK") { a b }'))
    expect(sent.sort()).toEqual(['a query@inContext(country:"HK"){a}', 'b query@inContext(country:"HK"){b}']);
});

test("a client's variable of an internal name stays apart, also in a directive", async () => {
  for (const [a] of await requests('query ($_0: String) @inContext(country: $_0) { a(n: 5) }', { _0: 'HK' }))
    expect(a).toBe(
      'a query($_0:Int,$_client__0:String)@inContext(country:$_client__0){a(n:$_0)} {"_0":5,"_client__0":"HK"}',
    );
});

test('what may stand on a mutation alone is not in the queries after it', async () => {
  const query = 'mutation ($c: String) @write @inContext(country: $c) { set { id n } }';
  for (const sent of await requests(query, { c: 'HK' }))
    expect(sent).toEqual([
      'a mutation($c:String)@write@inContext(country:$c){set{__typename id}} {"c":"HK"}',
      `b query($representations:[_Any!]!,$c:String)@inContext(country:$c){${entities}{...on T{n}}} {"c":"HK"}`,
    ]);
});

test.each([
  ['{ a @hint(n: 1) }', ['{a@hint(n:1)}']],
  ['{ x: a(n: 2) @hint(n: 1) }', ['{x:a(n:$_0)@hint(n:1)}']],
  ['query ($n: Int) { t @hint(n: $n) { n @hint(n: 2) } }', ['t@hint(n:$n)', 'n@hint(n:2)']],
  ['{ t { id: n @hint(n: 3) o { p @hint q } } }', ['_alias_id:n@hint(n:3)', 'o{p@hint q}']],
  ['{ a @hint(n: 1) a @hint(n: 2) a }', ['{a@hint(n:1)a@hint(n:2)a}']],
  ['{ t { o @hint(n: 1) { p } o @hint(n: 2) { q } } }', ['o@hint(n:1){p q}o@hint(n:2){p q}']],
  ['{ t { n @hint @include(if: true) } a @hint @skip(if: true) }', ['n@hint']],
  [
    '{ ts { ... on T { n @hint(n: 1) } ... on U { n @hint(n: 2) } } }',
    ['...on T{n@hint(n:1)}', '...on U{n@hint(n:2)}'],
  ],
  ['{ t { ... @part(n: 1) { n } } }', ['...@part(n:1){n}']],
  ['{ t { ...F @part } } fragment F on T @elsewhere { of n @hint }', ['...@part{of}', '...@part{n@hint}']],
  ['{ t { ... @part(n: 1) { ... on T @part(n: 2) { n } } } }', ['...@part(n:1){...@part(n:2){n}}']],
  ['{ t { ... @part { n } n } }', ['...@part{n}n']],
  [
    'query ($n: Int @elsewhere) { a(n: $n) t { ...F @elsewhere } } fragment F on T { n }',
    ['($n:Int@elsewhere)', 'n}'],
  ],
])('directives of fields and fragments travel: %s', async (query, expected) => {
  for (const sent of await requests(query, { n: 7 }))
    for (const text of expected) expect(sent.join('\n')).toContain(text);
});

test('the Rust planner plans what has directives, and the plan tells them', async () => {
  const document = parse('query @inContext(country: "HK") { t { n @hint } }');
  expect((await graphs.get(undefined)!.engine.explain(document)).split('\n')).toEqual([
    'planner: hive',
    '1 a @inContext(country: "HK") { t { __typename id } }',
    expect.stringMatching(/^2 b after 1 at t with .* @inContext\(country: "HK"\) .* n @hint/),
  ]);
});

test("Apollo's gateway lets them travel, too, but a directive of a variable", async () => {
  const both = await bothGateways(subgraphs);
  const arrives = (query: string, ...texts: string[]) => {
    let sent: string[] = [];
    const noted: Parameters<typeof both.oursOnly>[1] = (_subgraph, body, answer) => {
      sent.push(body.query);
      return answer;
    };
    return both.oursOnly(query, noted, () => {
      const found = sent;
      sent = [];
      expect(found.map((one, index) => one.includes(texts[index]!))).toEqual(texts.map(() => true));
    });
  };
  const stockPasses = 'the stock one passes';
  expect(await arrives('{ a @hint(n: 1) }', '@hint(n:1)')).toBe(stockPasses);
  expect(await arrives('{ t { n ... @part(n: 1) { of } } }', '@part(n:1)', '')).toBe(stockPasses);
  expect(await arrives('query @inContext(country: "HK") { t { n } }', '@inContext', '@inContext')).toBe(
    stockPasses,
  );
  expect(await arrives('query ($n: Int @elsewhere) { a(n: $n) }', '@elsewhere')).toBe('only ours passes');
});

test('what not all subgraphs declare is not known', async () => {
  await expect(graphs.get(undefined)!.ask('query @own { a }')).rejects.toThrow('Unknown directive "@own"');
});
