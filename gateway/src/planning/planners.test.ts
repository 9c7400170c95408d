import { expect, jest, test } from '@jest/globals';
import { parse } from 'graphql';
import { composeSdl } from '../engine/testing/in-memory-graph.ts';
import { describeSupergraph } from './describe-supergraph.ts';
import { operationTooComplex } from './operation-too-complex.ts';
import type { Plan, PlannerName } from './plan.ts';
import { PlanRefused } from './plan-refused.ts';
import type { Planner } from './planner.ts';
import { Planners } from './planners.ts';
import { PlanningLine } from './planning-line.ts';

const supergraph = describeSupergraph(
  parse(
    composeSdl({
      a: {
        sdl: `
          type Query { item: Item }
          type Item @key(fields: "id") @context(name: "item") { id: ID! kind: String part: Part }
          type Part @key(fields: "id") { id: ID! label(kind: String @fromContext(field: "$item { kind }")): String }`,
      },
      b: { sdl: 'type Part @key(fields: "id") { id: ID! size: Int }' },
    }),
  ),
);
const limits = { planningTime: 1000, planningQueueOfCaller: 10, planningQueue: 10, planningPause: 30_000 };
const never = new AbortController().signal;

const planOf = (planner: PlannerName): Plan => ({
  planner,
  events: undefined,
  deferred: [],
  fetches: [
    {
      subgraph: 'a',
      kind: 'query',
      selection: parse('{ item { id } }').definitions.flatMap((one) =>
        'selectionSet' in one ? one.selectionSet : [],
      )[0]!,
      variables: [],
      path: [],
      requires: undefined,
      inputRewrites: [],
      outputRewrites: [],
      contextRewrites: [],
      after: [],
    },
  ],
});

/** Planners that do what a test says. */
const plannersOf = (answers: Partial<Record<PlannerName, () => Plan>>) => {
  const asked: PlannerName[] = [];
  const lineOf = (name: PlannerName, answer: () => Plan) => {
    const planner: Planner = {
      name,
      load: async () => {},
      plan: async () => {
        asked.push(name);
        return answer();
      },
      close: () => {},
    };
    return new PlanningLine(planner, limits);
  };
  const lines = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, lineOf(name as PlannerName, answer)]),
  );
  const planners = new Planners(lines, supergraph, limits);
  const plan = (text: string) =>
    planners.plan({
      key: text,
      document: parse(text),
      overrideLabels: [],
      caller: '',
      abandoned: never,
      isPlanned: () => false,
    });
  return { asked, plan };
};

const both = { hive: () => planOf('hive'), apollo: () => planOf('apollo') };
const refuse = (): never => {
  throw new PlanRefused('No paths found.');
};

test.each<[string, string, PlannerName]>([
  ['any other', '{ item { id } }', 'hive'],
  ['one that defers', '{ item { ... @defer { id } } }', 'apollo'],
  ['one with arguments from a context', '{ item { part { label } } }', 'apollo'],
])('an operation is planned by the planner that it needs: %s', async (_name, text, expected) => {
  const { asked, plan } = plannersOf(both);
  expect((await plan(text))?.planner).toBe(expected);
  expect(asked).toEqual([expected]);
});

test('what the first refuses the second is asked for, and where there is but one it plans all', async () => {
  const refusing = plannersOf({ ...both, hive: refuse });
  expect((await refusing.plan('{ item { id } }'))?.planner).toBe('apollo');
  expect(refusing.asked).toEqual(['hive', 'apollo']);
  expect((await plannersOf({ apollo: both.apollo }).plan('{ item { id } }'))?.planner).toBe('apollo');
  expect((await plannersOf({ hive: both.hive }).plan('{ item { ... @defer { id } } }'))?.planner).toBe(
    'hive',
  );
});

test("a planner's words are kept for developers", async () => {
  const { plan } = plannersOf({ hive: refuse, apollo: refuse });
  await expect(plan('{ item { id } }')).rejects.toMatchObject({
    code: 'PLANNING_FAILED',
    message: 'No subgraphs together can answer this operation.',
    detail: 'No paths found.',
  });
});

test('what was too slow once is refused for a while, and then tried again', async () => {
  let isSlow = true;
  const { asked, plan } = plannersOf({
    hive: () => {
      if (isSlow) throw operationTooComplex();
      return planOf('hive');
    },
  });
  await expect(plan('{ item { id } }')).rejects.toMatchObject({ code: 'OPERATION_TOO_COMPLEX' });
  isSlow = false;
  await expect(plan('{ item { id } }')).rejects.toMatchObject({ code: 'OPERATION_TOO_COMPLEX' });
  expect(asked).toHaveLength(1);
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + limits.planningPause);
  expect((await plan('{ item { id } }').finally(() => clock.mockRestore()))?.planner).toBe('hive');
});

test('an empty plan is none', async () => {
  const empty = (planner: PlannerName) => () => ({ ...planOf(planner), fetches: [] });
  const { asked, plan } = plannersOf({ hive: empty('hive'), apollo: empty('apollo') });
  await expect(plan('{ item { id } }')).rejects.toMatchObject({ code: 'PLANNING_FAILED' });
  expect(asked).toEqual(['hive', 'apollo']);
});

test('an operation of which no subgraph need be asked for anything is planned by none', async () => {
  const { asked, plan } = plannersOf(both);
  expect((await plan('{ __typename __schema { description } }'))?.fetches).toEqual([]);
  expect(asked).toEqual([]);
});
