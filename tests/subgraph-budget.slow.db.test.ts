import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { createSubgraphs } from '@media-graph/infra';
import { type Answer, type TestSubgraph, testSubgraph } from '@media-graph/testing';

const subgraphs = await createSubgraphs({ ASSETS_DIR: process.env.TEST_ASSETS_DIR! });
const start = (name: string, seeds: readonly string[]): Promise<TestSubgraph> =>
  testSubgraph(subgraphs.find((subgraph) => subgraph.name === name)!, { seeds });
const graphs = {
  organisations: await start('organisations', ['organisations']),
  content: await start('content', ['sections', 'tags', 'channels', 'articles']),
};
type Name = keyof typeof graphs;

const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions?.code;

/** The largest heap while work is under way, in MiB over what it was before. */
const heapOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const look = (): void => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  };
  const timer = setInterval(look, 20);
  await work();
  clearInterval(timer);
  look();
  return (most - before) / 2 ** 20;
};

const children = (inner: string): string => `parent { children(first: 100) { nodes { ${inner} } } }`;
const sections = (times: number): string =>
  times === 0 ? 'id' : `section { articles { nodes { ${sections(times - 1)} } } }`;
const relatives = (levels: number): string => (levels === 0 ? 'id' : `id ${children(relatives(levels - 1))}`);
const hostile: [string, Name, string][] = [
  [
    'three lists in one another',
    'organisations',
    `{ organisations(first: 100) { nodes { ${relatives(3)} } } }`,
  ],
  ['four', 'organisations', `{ organisations(first: 100) { nodes { ${relatives(4)} } } }`],
  ['sixteen', 'content', `{ articles { nodes { ${sections(16)} } } }`],
];

test.each(hostile)('%s, asked of %s, end soon, and with a code', async (_, name, query) => {
  const began = performance.now();
  let answer: Answer | undefined;
  const heap = await heapOf(async () => {
    answer = await graphs[name].ask(query);
  });
  // On a busy machine the time may be up first.
  expect(codeOf(answer!)).toMatch(/OPERATION_TOO_EXPENSIVE|DEADLINE_EXCEEDED/);
  expect(answer!.data).toBeNull();
  expect(performance.now() - began).toBeLessThan(6_000);
  expect(heap).toBeLessThan(200);
});

const { organisations: graph } = graphs;
const list = '{ organisations(first: 1) { nodes { id } } }';
/** Lets every statement that reads the table wait, for no longer than its own limit in PostgreSQL. */
const lockTable = async (): Promise<void> => {
  await graph.sql('BEGIN');
  await graph.sql('LOCK TABLE organisations IN ACCESS EXCLUSIVE MODE');
};
afterEach(() => graph.sql('ROLLBACK'));

const waiting = async (): Promise<number> => {
  const [{ count }] = (await graph.sql(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )) as [{ count: number }];
  return count;
};
const until = async (count: number): Promise<void> => {
  while ((await waiting()) !== count) await delay(10);
};

/** How long a statement waits that nobody stops, on this machine as it is now. */
const timeOfOne = async (): Promise<number> => {
  const began = performance.now();
  await graph.ask(list);
  return performance.now() - began;
};

test('a caller who leaves stops the statement', async () => {
  await lockTable();
  const alone = await timeOfOne();
  const leaving = new AbortController();
  const asked = graph.ask(list, { signal: leaving.signal });
  await until(1);
  const began = performance.now();
  leaving.abort();
  await expect(asked).rejects.toThrow('abort');
  await until(0);
  expect(performance.now() - began).toBeLessThan(alone);
});

test('what the gateway does not wait for any more is not answered, and its statement is stopped', async () => {
  await lockTable();
  const alone = await timeOfOne();
  const began = performance.now();
  expect(codeOf(await graph.ask(list, { wait: 150 }))).toBe('DEADLINE_EXCEEDED');
  await until(0);
  expect(performance.now() - began).toBeLessThan(alone);
  expect(codeOf(await graph.ask(list, { wait: 0 }))).toBe('DEADLINE_EXCEEDED');
});

test('whoever finds all connections taken is told so within seconds, and those after him are answered', async () => {
  await lockTable();
  const began = performance.now();
  const answers = await Promise.all(Array.from({ length: 80 }, () => graph.ask(list)));
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(answers.map(codeOf).filter((code) => code === 'BUSY').length).toBeGreaterThan(20);
  await graph.sql('ROLLBACK');
  expect((await graph.ask(list)).errors).toBeUndefined();
});
