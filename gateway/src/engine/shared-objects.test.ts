import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type InMemoryGraph, inMemoryGraph } from './testing/in-memory-graph.ts';

// Two subgraphs fill in one object at the same time. What the client is told does not depend on who is first.
// Apollo's gateway answers null without any error for what is lost where the other subgraph has the object.

const subgraphs = {
  a: {
    sdl: 'type Query { t: T } type T @key(fields: "id") { id: ID! }',
    resolvers: { Query: { t: () => ({ id: '1' }) } },
  },
  b: {
    sdl: `
      type T @key(fields: "id") { id: ID! o: O @shareable os: [O] @shareable }
      type O { x: Int p: P @shareable } type P { m: Int }`,
  },
  c: {
    sdl: `
      type T @key(fields: "id") { id: ID! o: O @shareable os: [O] @shareable }
      type O { y: Int z: Int p: P @shareable } type P { n: Int }`,
  },
};

describe.each(['hive', 'apollo'] as const)('planned by %s', (planner) => {
  let graph: InMemoryGraph;
  let slow = 'b';
  let first = Promise.withResolvers<void>();
  const entities: Record<string, () => unknown> = {};
  beforeAll(async () => {
    graph = await inMemoryGraph(subgraphs, {
      planner,
      visibleCodes: new Set(['FORBIDDEN']),
      meddle: async ({ subgraph }, answer) => {
        if (subgraph === 'a') return answer();
        if (subgraph !== slow) first.resolve();
        else await first.promise.then(() => setImmediate());
        return entities[subgraph]!();
      },
    });
  });

  const ask = async (query: string, b: () => unknown, c: () => unknown) => {
    Object.assign(entities, { b, c });
    const answers = [];
    for (const name of ['b', 'c']) {
      slow = name;
      first = Promise.withResolvers();
      const { data, errors = [] } = await graph.ask(query);
      const told = errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`);
      answers.push({ data: data.t, told: told.sort() });
    }
    expect(answers[1]).toEqual(answers[0]);
    return answers[0];
  };
  const entity =
    (value: object, ...paths: readonly (string | number)[][]) =>
    () => ({
      data: { _entities: [value] },
      errors: paths.map((path) => ({
        message: 'no',
        path: ['_entities', 0, ...path],
        extensions: { code: 'FORBIDDEN' },
      })),
    });

  test('a null leaves its error on the keys of its own subgraph', async () => {
    const query = '{ t { o { x y z } } }';
    const told = ['t.o.y FORBIDDEN'];
    const data = { o: { x: 1, y: null, z: null } };
    expect(await ask(query, entity({ o: { x: 1 } }), entity({ o: null }, ['o', 'y']))).toEqual({
      data,
      told,
    });
    expect(await ask(query, entity({ o: { x: 1 } }), entity({}, ['o', 'y']))).toEqual({ data, told });
    expect(await ask(query, entity({ o: { x: 1 } }), entity({ o: null }, ['o']))).toEqual({
      data,
      told: ['t.o FORBIDDEN'],
    });
    expect(await ask(query, entity({ o: { x: 1 } }), entity({ o: { z: 3 } }, ['o', 'y']))).toEqual({
      data: { o: { x: 1, y: null, z: 3 } },
      told,
    });
  });

  test('what two have failed at has the errors of both, where each has told it', async () => {
    const lost = await ask(
      '{ t { o { x y } } }',
      entity({ o: null }, ['o', 'x']),
      entity({ o: null }, ['o']),
    );
    expect(lost).toEqual({ data: { o: null }, told: ['t.o FORBIDDEN', 't.o.x FORBIDDEN'] });
  });

  test('the same in lists and further down', async () => {
    const list = await ask(
      '{ t { os { x y } } }',
      entity({ os: [{ x: 1 }, null, { x: 3 }] }),
      entity({ os: null }, ['os', 2, 'y']),
    );
    expect(list).toEqual({
      data: { os: [{ x: 1, y: null }, null, { x: 3, y: null }] },
      told: ['t.os.2.y FORBIDDEN'],
    });
    const deep = await ask(
      '{ t { o { x p { m n } } } }',
      entity({ o: { x: 1, p: { m: 2 } } }),
      entity({ o: null }, ['o', 'p', 'n']),
    );
    expect(deep).toEqual({ data: { o: { x: 1, p: { m: 2, n: null } } }, told: ['t.o.p.n FORBIDDEN'] });
  });

  test('a subgraph that fails costs its own keys alone', async () => {
    const fails = () => {
      throw new Error('down');
    };
    expect(await ask('{ t { o { x p { m n } } } }', entity({ o: { x: 1, p: { m: 2 } } }), fails)).toEqual({
      data: { o: { x: 1, p: { m: 2, n: null } } },
      told: ['t.o.p.n SUBGRAPH_UNREACHABLE'],
    });
    expect(await ask('{ t { o { x y } } }', entity({ o: null }), fails)).toEqual({
      data: { o: null },
      told: ['t.o SUBGRAPH_UNREACHABLE'],
    });
  });
});
