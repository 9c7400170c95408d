import { expect, test } from '@jest/globals';
import { inMemoryGraph } from './testing/in-memory-graph.ts';

// `__proto__`, `constructor` and `toString` are data like any other.

let answer: string | undefined;

const graph = await inMemoryGraph(
  {
    a: {
      sdl: `
        scalar JSON
        type Query { item(constructor: JSON, toString: String): Item items: [Item] }
        type Item @key(fields: "constructor") { constructor: ID! toString: String valueOf: JSON other: Item }`,
      resolvers: {
        Query: {
          item: (_: unknown, args: object) => ({
            constructor: () => 'c',
            toString: () => 'text',
            valueOf: () => args,
            other: { constructor: () => 'o' },
          }),
        },
      },
    },
    b: {
      sdl: 'type Item @key(fields: "constructor") { constructor: ID! hasOwnProperty: String }',
      resolvers: {
        Item: {
          __resolveReference: (reference: { constructor: unknown }) => ({
            constructor: () => reference.constructor,
            hasOwnProperty: () => `has ${reference.constructor}`,
          }),
        },
      },
    },
  },
  { meddle: async ({ subgraph }, real) => (subgraph === 'a' && answer) || real() },
);

test('as fields, keys and aliases', async () => {
  const { engine } = graph;
  const outcome = await graph.outcome(
    '{ __proto__: item { constructor __proto__: toString toString: hasOwnProperty other { hasOwnProperty } } }',
  );
  expect(outcome).toMatchObject({
    text: '{"data":{"__proto__":{"constructor":"c","__proto__":"text","toString":"has c","other":{"hasOwnProperty":"has o"}}}}',
  });
  expect(engine.plans.size).toBeGreaterThan(0);
  expect(({} as Record<string, unknown>).hasOwnProperty).toBe(Object.prototype.hasOwnProperty);
});

test('as variables and in their values', async () => {
  const variables = JSON.parse('{"__proto__":{"__proto__":{"polluted":true}},"constructor":"x"}');
  const { data, errors } = await graph.ask(
    'query ($__proto__: JSON, $constructor: String) { item(constructor: $__proto__, toString: $constructor) { valueOf } }',
    { variables },
  );
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data.item.valueOf)).toBe(
    '{"constructor":{"__proto__":{"polluted":true}},"toString":"x"}',
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("in a subgraph's answer", async () => {
  answer =
    '{"data":{"item":{"__proto__":{"polluted":true},"constructor":"c","toString":"t"}},"__proto__":{"errors":[1]}}';
  const { data, errors } = await graph.ask('{ item { toString constructor } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse('{"item":{"toString":"t","constructor":"c"}}'));
  answer = '{"data":{"item":{"constructor":"c"}}}';
  const lacking = await graph.ask('{ item { toString constructor } }');
  expect(lacking.data.item).toEqual(JSON.parse('{"toString":null,"constructor":"c"}'));
  expect(lacking.errors?.[0]?.path).toEqual(['item', 'toString']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  answer = undefined;
});
