import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { Plan } from './plan.ts';
import type { Planner } from './planner.ts';
import { PlanningLine, type Turn } from './planning-line.ts';

const plan: Plan = { planner: 'hive', events: undefined, fetches: [], deferred: [] };
const limits = { planningTime: 1000, planningQueueOfCaller: 3, planningQueue: 5, planningPause: 1000 };
const never = new AbortController().signal;

/** A line whose planner plans when it is told to, and notes what it has begun. */
const lineOf = () => {
  const begun: string[] = [];
  const waiting: (() => void)[] = [];
  const planner: Planner = {
    name: 'hive',
    load: async () => {},
    plan: ({ overrideLabels }) => {
      begun.push(overrideLabels.join());
      return new Promise((resolve) => waiting.push(() => resolve(plan)));
    },
    close: () => {},
  };
  const line = new PlanningLine(planner, limits);
  const ask = (name: string, turn: Partial<Turn> = {}) =>
    line.plan(
      { document: parse('{ a }'), overrideLabels: [name], overridePercentage: 0 },
      { caller: name[0]!, abandoned: never, isPlanned: () => false, ...turn },
    );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  /** Lets the planner finish all that comes. */
  const finish = async () => {
    for (await settle(); waiting.length > 0; await settle()) waiting.shift()!();
  };
  return { line, begun, ask, settle, finish };
};

test("a caller's new operations wait behind each other, not before everybody's", async () => {
  const { begun, ask, finish } = lineOf();
  const asked = ['a1', 'a2', 'a3', 'a4', 'b1', 'c1'].map((name) => ask(name));
  await finish();
  await Promise.all(asked);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'a4']);
});

test('what there is no room for is refused at once: of one caller, and of all', async () => {
  const { ask, finish } = lineOf();
  const names = ['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2', 'b3'];
  const refused: string[] = [];
  const asked = names.map((name) => ask(name).catch(({ code }) => refused.push(`${name} ${code}`)));
  await new Promise(setImmediate);
  expect(refused).toEqual(['a5 PLANNING_OVERLOADED', 'b3 PLANNING_OVERLOADED']);
  await finish();
  await Promise.all(asked);
});

test('what nobody waits for any more is not planned, and makes room', async () => {
  const { begun, ask, settle, finish } = lineOf();
  const gone = new AbortController();
  const first = ask('a1');
  const left = ['a2', 'a3', 'a4'].map((name) => ask(name, { abandoned: gone.signal }).catch(String));
  gone.abort(new Error('gone'));
  expect(await Promise.all(left)).toEqual(['Error: gone', 'Error: gone', 'Error: gone']);
  const next = ask('a5');
  await settle();
  await finish();
  expect(await Promise.all([first, next])).toEqual([plan, plan]);
  expect(begun).toEqual(['a1', 'a5']);
});

test('what was planned for another caller meanwhile is not planned again', async () => {
  const { begun, ask, finish } = lineOf();
  let isPlanned = false;
  const first = ask('a1');
  const second = ask('b1', { isPlanned: () => isPlanned });
  isPlanned = true;
  await finish();
  expect(await Promise.all([first, second])).toEqual([plan, undefined]);
  expect(begun).toEqual(['a1']);
});

test('what waits when the line is closed is told so', async () => {
  const { line, ask } = lineOf();
  void ask('a1').catch(() => {});
  const waiting = ask('a2');
  line.close();
  await expect(waiting).rejects.toMatchObject({ code: 'PLANNING_FAILED' });
  await expect(ask('a3')).rejects.toMatchObject({ code: 'PLANNING_FAILED' });
});
