import { expect, test } from '@jest/globals';
import { inMemoryGraph } from './testing/in-memory-graph.ts';

// What clients give for variables, and what they are told when it is not acceptable.

const graph = await inMemoryGraph({
  a: {
    sdl: `
      scalar JSON
      enum Colour { ALPHA BETA }
      input Filter { text: String, number: Int, next: Filter, ids: [ID!], more: [Filter], json: JSON }
      type Query { echo(filter: Filter, filters: [Filter], json: JSON, id: ID, float: Float, colour: Colour): String }`,
    resolvers: { Query: { echo: (_: unknown, given: object) => JSON.stringify(given) } },
  },
});

const types = { f: 'Filter', fs: '[Filter]', j: 'JSON', i: 'ID', d: 'Float', c: 'Colour' };
const names = { f: 'filter', fs: 'filters', j: 'json', i: 'id', d: 'float', c: 'colour' };
const ask = async (variables: Record<string, unknown>) => {
  const given = Object.keys(variables) as (keyof typeof types)[];
  const definitions = given.map((name) => `$${name}: ${types[name]}`).join(' ');
  const passed = given.map((name) => `${names[name]}: $${name}`).join(' ');
  const outcome = await graph.outcome(`query (${definitions}) { echo(${passed}) }`, { variables });
  const text = 'text' in outcome ? outcome.text : '';
  return { text, ...JSON.parse(text) };
};
const messages = async (variables: Record<string, unknown>): Promise<string[]> => {
  const { text, errors, data } = await ask(variables);
  expect(data).toBeUndefined();
  expect(errors.length).toBeLessThanOrEqual(5);
  expect(text.length).toBeLessThan(2_000);
  for (const { message, extensions } of errors) {
    expect(message.length).toBeLessThanOrEqual(200);
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT' });
  }
  return errors.map(({ message }: { message: string }) => message);
};
const unknownKeys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, index]));

test('a hundred thousand unknown fields are counted, and told in one line', async () => {
  const started = performance.now();
  const message = '"f"; Filter does not have the fields "key0", "key1", "key2" and 179997 more.';
  expect(await messages({ f: unknownKeys(180_000) })).toEqual([
    `Variable "$f" got invalid value at ${message}`,
  ]);
  expect(await messages({ fs: [{}, { more: { next: { x: 1 } } }] })).toEqual([
    'Variable "$fs" got invalid value at "fs[1].more.next"; Filter does not have the fields "x".',
  ]);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a long value is not told in full, and of many errors five', async () => {
  const long = 'x'.repeat(1_900_000);
  await messages({ f: { number: long } });
  await messages({ f: { text: long, ...unknownKeys(25) } });
  await messages({ f: { [long]: 1 } });
  await messages({ f: { number: long, ids: [{ a: long }, [long]] }, c: long, d: long });
  expect(await messages({ fs: Array.from({ length: 1000 }, () => ({ number: 'x' })) })).toHaveLength(5);
});

test('names of the schema are not suggested', async () => {
  for (const variables of [{ c: 'ALPH' }, { f: { txt: 1 } }, { f: { next: { nex: {} } } }])
    expect((await messages(variables)).join()).not.toMatch(/Did you mean|ALPHA|text/);
  expect(await messages({ c: 'Did you mean ALPHA?' })).toEqual([
    'Variable "$c" got invalid value "Did you mean ALPHA?"; Value "Did you mean ALPHA?" does not exist in "Colour" enum.',
  ]);
});

const deep = (levels: number, key?: string): unknown =>
  JSON.parse(
    key === undefined
      ? '['.repeat(levels) + ']'.repeat(levels)
      : ['{"', key, '":'].join('').repeat(levels).concat('{}', '}'.repeat(levels)),
  );
test.each([
  ['lists in a scalar', { j: deep(200_000) }],
  ['objects in a scalar', { j: deep(200_000, 'a') }],
  ['inputs', { f: deep(200_000, 'next') }],
  ['lists of inputs', { f: deep(200_000, 'more') }],
  ['lists where there should be fewer', { fs: deep(200_000) }],
])('%s that are nested without end are the client’s fault', async (_, variables) => {
  const [message] = await messages(variables);
  expect(message).toMatch(/^Variable "\$\w+" got invalid value/);
});

test('a number that has lost digits is refused, but where a JavaScript number is what is meant', async () => {
  for (const text of ['12345678901234567890', '9007199254740993', '-9007199254740993', '1e400']) {
    const value = JSON.parse(text);
    for (const variables of [
      { j: value },
      { j: [{ a: value }] },
      { i: value },
      { f: { ids: [value] } },
      { fs: [{ json: value }] },
    ])
      expect(await messages(variables)).toEqual([expect.stringContaining('is not exact')]);
  }
  expect((await ask({ d: JSON.parse('12345678901234567890') })).data.echo).toBe(
    '{"float":12345678901234567000}',
  );
  const fine = { j: [9007199254740991, 1.5, '9007199254740993'], i: 9007199254740991 };
  expect((await ask(fine)).errors).toBeUndefined();
});

test('a literal of a list of lists means what it says, with or without its brackets', async () => {
  const lists = await inMemoryGraph({
    a: {
      sdl: `
        type Query { said(ids: [[ID!]], numbers: [[[Int]]], input: Input): String }
        input Input { numbers: [[Int!]] }`,
      resolvers: { Query: { said: (_: unknown, given: object) => JSON.stringify(given) } },
    },
  });
  for (const [given, meant] of [
    ['ids: [null]', { ids: [null] }],
    ['ids: [null, "1", ["2"]]', { ids: [null, ['1'], ['2']] }],
    ['ids: [[]]', { ids: [[]] }],
    ['numbers: [1]', { numbers: [[[1]]] }],
    ['numbers: [[1, 2]]', { numbers: [[[1], [2]]] }],
    ['numbers: [[null]]', { numbers: [[null]] }],
    ['numbers: [[[1]], null]', { numbers: [[[1]], null] }],
    ['input: { numbers: [1, [2]] }', { input: { numbers: [[1], [2]] } }],
  ] as const) {
    const { data, errors } = await lists.ask(`{ said(${given}) }`);
    expect([errors, JSON.parse(data.said)]).toEqual([undefined, meant]);
  }
});
