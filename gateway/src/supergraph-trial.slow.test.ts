import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { anonymous } from '@media-graph/service';
import { composeSdl } from './engine/testing/in-memory-graph.ts';
import { supergraphSource } from './supergraph/supergraph-source.ts';
import { SupergraphTrial } from './supergraph-trial.ts';
import { servedGraph } from './testing/served-graph.ts';

// A release is served to some callers before it is served to all, over sockets.

const federation = (fields: string): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@override"]) ${fields}`;
const thing = 'type Query { things: [Thing!] } type Thing @key(fields: "id") { id: ID! a: String b: String }';
const part = (fields: string): string => federation(`type Thing @key(fields: "id") { id: ID! ${fields} }`);
const of = (taken: string): string =>
  composeSdl({ old: { sdl: federation(thing) }, new: { sdl: part(taken) } });
const one = of('c: String');
const moved = of('c: String a: String @override(from: "old")');
const labelled = of('c: String a: String @override(from: "old", label: "move-a")');
// Asks a subgraph that is not there.
const broken = composeSdl({
  old: { sdl: federation(thing) },
  new: { sdl: part('c: String') },
  gone: { sdl: part('a: String @override(from: "old")') },
}).replace('http://gone.test', 'http://127.0.0.1:9/');

const ids = { things: () => [{ id: '1' }] };
const from = (name: string) => ({
  __resolveReference: ({ id }: { id: string }) => ({ id }),
  a: () => name,
  c: () => name,
});
const subgraphs = {
  old: { sdl: federation(thing), resolvers: { Query: ids, Thing: from('old') } },
  new: { sdl: part('a: String @override(from: "old") c: String'), resolvers: { Thing: from('new') } },
};

const folder = await mkdtemp(join(tmpdir(), 'trial-'));
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
afterAll(() => rm(folder, { recursive: true }));

let registries = 0;
const serve = async (first: string, second: string) => {
  const registry = join(folder, String(registries++));
  const pointer = join(registry, 'environments/production.json');
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(join(registry, path, '..'), { recursive: true });
    await writeFile(join(registry, path), text);
  };
  const point = (more: object): Promise<void> =>
    put(
      'environments/production.json',
      JSON.stringify({ release: 1, previous: null, canary: null, labels: {}, changes: [], ...more }),
    );
  await put('releases/1/supergraph.graphql', first);
  await put('releases/2/supergraph.graphql', second);
  await point({});
  const said: { message: string; details: object }[] = [];
  const say = (details: unknown, message?: unknown): void =>
    void said.push({ message: String(message), details: details as object });
  const trial = SupergraphTrial.of({
    source: supergraphSource(`${registry}#production`),
    check: async () => undefined,
    every: 20,
    log: { info: say, warn: say, error: say },
  })!;
  const graph = await servedGraph(subgraphs, {
    supergraphSdl: first,
    trial,
    verify: async (name) => ({ ...anonymous, subject: name ?? null }),
  });
  ends.push(graph.stop);
  /** What is answered to a caller, by whom: `old`, `new`, or the code of the error. */
  const ask = async (caller: number): Promise<string> => {
    const { body } = await graph.post({ query: '{ things { a } }' }, { authorization: `caller-${caller}` });
    return body.errors?.[0].extensions.code ?? body.data.things[0].a;
  };
  const askAll = (count: number) => Promise.all(Array.from({ length: count }, (_, caller) => ask(caller)));
  const until = async (message: string): Promise<void> => {
    while (!said.some((one) => one.message === message)) await delay(10);
  };
  const now = async () => JSON.parse(await readFile(pointer, 'utf8'));
  return { point, ask, askAll, until, said, now };
};
const share = (answers: readonly string[], answer: string): number =>
  answers.filter((one) => one === answer).length / answers.length;

test('some callers are served a release on trial, always the same, until all are or none is', async () => {
  const { point, askAll, until, said } = await serve(one, moved);
  expect(share(await askAll(20), 'old')).toBe(1);
  await point({ canary: { release: 2, percent: 30 } });
  await until('a release is on trial');
  const first = await askAll(100);
  expect(share(first, 'new')).toBeGreaterThan(0.15);
  expect(share(first, 'new')).toBeLessThan(0.45);
  expect(await askAll(100)).toEqual(first);
  await point({});
  while (share(await askAll(20), 'old') < 1) await delay(10);
  expect(said).toHaveLength(1);
});

test('one that answers worse is taken back by itself, for all, and why is written down', async () => {
  const { point, askAll, until, said, now } = await serve(one, broken);
  await point({ canary: { release: 2, percent: 5 } });
  await until('a release is on trial');
  const begin = performance.now();
  let asked = 0;
  while (!said.some(({ message }) => message === 'a release on trial is taken back')) {
    await askAll(100);
    asked += 100;
  }
  // Fifty of those who are served it must have met it; callers differ, and so do their numbers.
  expect(asked).toBeLessThan(5_000);
  const seconds = Math.round((performance.now() - begin) / 100) / 10;
  if (process.env.PUBLISHES) {
    console.info(`A bad release, tried by 5 of 100, is back after ${asked} requests, ${seconds} s`);
    expect(seconds).toBeLessThan(30);
  }
  expect(share(await askAll(100), 'old')).toBe(1);
  while ((await now()).canary) await delay(10);
  expect((await now()).changes).toEqual([
    expect.objectContaining({
      what: 'CANARY_TAKEN_BACK',
      release: 2,
      by: expect.stringMatching(/^a gateway on /),
      reason: expect.stringMatching(
        /answers had errors, most of them SUBGRAPH_UNREACHABLE, where 0 of \d+ have$/,
      ),
    }),
  ]);
});

test('one that cannot be served is taken back before anybody is served it', async () => {
  const { point, ask, until, now } = await serve(one, 'type {');
  await point({ canary: { release: 2, percent: 50 } });
  await until('a release on trial is taken back');
  while ((await now()).canary) await delay(10);
  expect((await now()).changes[0].reason).toContain('Syntax Error');
  expect(await ask(1)).toBe('old');
});

test('a label is turned up and down without a release, and a caller stays on its side', async () => {
  const { point, askAll } = await serve(labelled, one);
  expect(share(await askAll(50), 'old')).toBe(1);
  await point({ labels: { 'move-a': 40 } });
  while (share(await askAll(50), 'new') === 0) await delay(10);
  const first = await askAll(100);
  expect(share(first, 'new')).toBeGreaterThan(0.2);
  expect(share(first, 'new')).toBeLessThan(0.6);
  await point({ labels: { 'move-a': 100 } });
  while (share(await askAll(50), 'new') < 1) await delay(10);
  await point({ labels: {} });
  while (share(await askAll(50), 'old') < 1) await delay(10);
});
