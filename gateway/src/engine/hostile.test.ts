import { expect, test } from '@jest/globals';
import { type DocumentNode, parse } from 'graphql';
import { inMemoryGraph } from './testing/in-memory-graph.ts';

const graph = await inMemoryGraph(
  {
    a: {
      sdl: `
        type Query { item(id: ID): Item }
        type Item @key(fields: "id") { id: ID! one: Item two: Item name: String }`,
      resolvers: { Query: { item: () => ({ id: '1', name: 'Name' }) } },
    },
    b: { sdl: `type Item @key(fields: "id") { id: ID! left: Item right: Item likes: Int }` },
  },
  { limits: { planningTime: 100 } },
);
await graph.ask('{ item { name } }');

const refused = async (document: DocumentNode) => {
  const outcome = await graph.engine.execute({ document });
  return outcome.kind === 'refused' ? JSON.parse(outcome.text).errors[0].extensions.code : outcome.kind;
};

const doubling = (levels: number): string => {
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment F${level} on Item { one { ...F${level + 1} } two { ...F${level + 1} } }`,
  );
  return `{ item { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Item { name }`;
};

test.each([
  ['fragments that double 20 levels', () => doubling(20)],
  ['fields that nest 1,000 levels', () => `{ item ${'{ one '.repeat(1000)}{ name }${' }'.repeat(1000)} }`],
  [
    'aliases without end',
    () =>
      `{ ${Array.from({ length: 6000 }, (_, index) => `a${index}: item(id: ${index}) { name }`).join(' ')} }`,
  ],
])('%s are refused before they are planned', async (_name, text) => {
  const { planned } = graph.engine.plans;
  expect(await refused(parse(text()))).toBe('OPERATION_TOO_COMPLEX');
  expect(graph.engine.plans.planned).toBe(planned);
});

// Each level may be reached through either subgraph, and the planner weighs the combinations.
const heavy = `{ item { ${'left { right { one { two { '.repeat(6)} likes name ${'} } } }'.repeat(6)} } }`;

test('others are answered while a hard operation is planned, and after it was given up', async () => {
  const aliases = Array.from({ length: 150 }, (_, index) => `a${index}: ${heavy.slice(1, -1)}`).join(' ');
  const hard = refused(parse(`{ ${aliases} }`));
  let answered = 0;
  let done = false;
  void hard.finally(() => {
    done = true;
  });
  while (!done) {
    const { data } = await graph.ask('{ item { name } }');
    expect(data.item.name).toBe('Name');
    answered++;
    await new Promise(setImmediate);
  }
  expect(await hard).toBe('OPERATION_TOO_COMPLEX');
  // It is not planned again: it is refused before what waits for the planner is answered.
  const cold = graph.ask('{ item { cold: name } }').then(() => 'planned');
  expect(await Promise.race([cold, refused(parse(`{ ${aliases} }`))])).toBe('OPERATION_TOO_COMPLEX');
  expect(await cold).toBe('planned');
  // Planned on this thread, it would let one answer through at most.
  expect(answered).toBeGreaterThan(1);
  expect((await graph.ask('{ item { other: name } }')).data.item.other).toBe('Name');
});

test('operations beyond what may wait for the planner are refused, not kept', async () => {
  const small = await inMemoryGraph(
    { a: { sdl: 'type Query { a: Int }', resolvers: { Query: { a: () => 1 } } } },
    { limits: { planningQueue: 2 } },
  );
  const asked = ['a', 'b', 'c', 'd', 'e'].map((alias) => small.ask(`{ ${alias}x: a }`));
  const codes = (await Promise.all(asked)).map(({ errors }) => errors?.[0]?.extensions.code ?? 'answered');
  expect(codes).toEqual(['answered', 'answered', 'answered', 'PLANNING_OVERLOADED', 'PLANNING_OVERLOADED']);
});

test('an answer that grows out of little data is cut off', async () => {
  const small = await inMemoryGraph(
    {
      a: {
        sdl: 'type Query { items: [Item!]! } type Item @key(fields: "id") { id: ID! }',
        resolvers: { Query: { items: () => Array.from({ length: 100 }, () => ({ id: '1' })) } },
      },
      b: {
        sdl: 'type Item @key(fields: "id") { id: ID! text: String }',
        resolvers: { Item: { __resolveReference: () => ({ text: 'x'.repeat(1000) }) } },
      },
    },
    { limits: { answerLength: 20_000 } },
  );
  const { data, errors } = await small.ask('{ items { text } }');
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe('ANSWER_TOO_LARGE');
});

test("a fault of the engine's own costs the fields of that fetch, is told, and is not put on a subgraph", async () => {
  const faults: unknown[] = [];
  const fault = new TypeError('of the engine');
  const broken = await inMemoryGraph(
    {
      a: {
        sdl: 'type Query { fine: Int item: Item } type Item @key(fields: "id") { id: ID! }',
        resolvers: { Query: { fine: () => 1, item: () => ({ id: '1' }) } },
      },
      b: { sdl: 'type Item @key(fields: "id") { id: ID! name: String } type Query { wrong: Int }' },
    },
    {
      meddle: async ({ subgraph }, answer) =>
        subgraph === 'a' ? answer() : { data: {}, errors: [{ message: 'no', extensions: { code: 'X' } }] },
      visibleCodes: {
        has: () => {
          throw fault;
        },
      } as unknown as Set<string>,
      onFault: (...told) => faults.push(told),
    },
  );
  const { data, errors } = await broken.ask('{ fine wrong item { name } }', { context: 'this request' });
  expect(data).toEqual({ fine: 1, wrong: null, item: { name: null } });
  const message = 'Internal server error';
  const extensions = { code: 'INTERNAL_SERVER_ERROR' };
  expect(errors).toEqual([
    { message, path: ['wrong'], extensions },
    { message, path: ['item', 'name'], extensions },
  ]);
  expect(faults).toEqual([
    [fault, 'this request'],
    [fault, 'this request'],
  ]);
});
