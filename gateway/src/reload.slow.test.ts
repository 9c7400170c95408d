import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { supergraphSource } from './supergraph/supergraph-source.ts';
import { servedGraph } from './testing/served-graph.ts';
import { foreign, lossy, one, open, subgraph, two, unsatisfiable } from './testing/watched-graph.ts';

// Another supergraph comes while requests do, over sockets.

let folder: string;
const ends: (() => unknown)[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reload-'));
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
afterAll(() => rm(folder, { recursive: true }));

const serve = async (place: string, options: { keptAt?: string } = {}) => {
  const { updates, lines } = await open(place, options);
  const graph = await servedGraph({ a: subgraph }, { supergraphSdl: updates.first, updates });
  ends.push(graph.stop);
  const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await holds())) await delay(20);
  };
  const said = (pattern: RegExp) =>
    until(() => lines.some(({ message, reason }) => pattern.test(`${message} ${reason}`)));
  const has = async (field: string) => (await graph.post({ query: `{${field}}` })).status === 200;
  const ready = async () => (await fetch(new URL('/health/ready', graph.url))).json();
  return { graph, lines, until, said, has, ready };
};

const web = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

/** Asks without a pause until it is stopped. @returns how many were answered, and whatever was not as it should be */
const load = (ask: () => Promise<{ status: number; body: { data?: unknown } }>) => {
  let isOver = false;
  const wrong: unknown[] = [];
  let answered = 0;
  const caller = async (): Promise<void> => {
    while (!isOver) {
      const answer = await ask().catch((error) => ({ status: 0, body: error }));
      answered++;
      if (answer.status !== 200 || JSON.stringify(answer.body.data) !== '{"one":1,"two":2}')
        wrong.push(answer);
    }
  };
  const callers = [caller(), caller(), caller(), caller()];
  return async () => {
    isOver = true;
    await Promise.all(callers);
    return { answered, wrong };
  };
};

test('good and bad ones come under load: no request is lost, and the last good one is served', async () => {
  const file = join(folder, 'load.graphql');
  await writeFile(file, one);
  const { graph, said, has, until, ready } = await serve(file);
  const stop = load(() => graph.post({ query: 'query Load { one two }' }));
  const first = (await ready()).supergraph;
  expect(first).toEqual({ id: expect.any(String), since: expect.any(String), isBehind: false });

  for (const [text, reason] of [
    ['type {', /the supergraph is refused.*Syntax Error/],
    [two.slice(0, two.length * 0.6), /the supergraph is refused/],
    [foreign, /subgraph b cannot be asked/],
    [unsatisfiable, /not sound: .*price/],
    [lossy, /cannot answer what is asked most/],
  ] as const) {
    await writeFile(file, text);
    await said(reason);
    expect(await has('three')).toBe(false);
    expect((await ready()).supergraph).toEqual({ ...first, isBehind: true });
  }
  // In flight while the next one comes: it ends on the one that it has begun on.
  const slow = graph.post({ query: '{slow}' });
  await writeFile(file, two);
  await until(() => has('three'));
  expect(await slow).toMatchObject({ status: 200, body: { data: { slow: 9 } } });
  expect((await ready()).supergraph.id).not.toBe(first.id);
  const { answered, wrong } = await stop();
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(100);
});

test('one line tells of a bad one, however often it is looked at', async () => {
  const file = join(folder, 'line.graphql');
  await writeFile(file, one);
  const { lines, said } = await serve(file);
  await writeFile(file, 'type {');
  await said(/refused/);
  await delay(300);
  expect(lines).toHaveLength(1);
});

test('what was asked most is planned before another one is served', async () => {
  const file = join(folder, 'warm.graphql');
  await writeFile(file, one);
  const { updates } = await open(file);
  let take: ((text: string) => Promise<void>) | undefined;
  const graph = await servedGraph(
    { a: subgraph },
    {
      supergraphSdl: one,
      updates: { ...updates, close: () => {}, isBehind: false, watch: (taken) => (take = taken) },
    },
  );
  ends.push(graph.stop);
  await graph.post({ query: '{one two}' });
  await expect(take!(lossy)).rejects.toThrow(/asked most: \{ ?one two ?\}|asked most/);
  await take!(two);
  expect((await graph.post({ query: '{one two three}' })).body).toEqual({
    data: { one: 1, two: 2, three: 3 },
  });
});

test('by URL: what has not changed is not sent again, and a server that is away or talks nonsense costs nothing', async () => {
  let text = one;
  let mode = 'well';
  const statuses: number[] = [];
  const url = await web((request, response) => {
    if (mode === 'cut')
      return void response
        .writeHead(200, { 'content-length': text.length })
        .write(text.slice(0, 900), () => response.destroy());
    if (mode === 'moved') return void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
    const tag = `"${text.length}"`;
    const status = mode === 'away' ? 500 : request.headers['if-none-match'] === tag ? 304 : 200;
    statuses.push(status);
    response.writeHead(status, { etag: tag }).end(status === 200 ? text : undefined);
  });
  const { graph, lines, said, has, until } = await serve(url);
  await until(() => statuses.filter((status) => status === 304).length > 3);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  for (const bad of ['away', 'cut', 'moved']) {
    mode = bad;
    await said(/cannot be read: the last good one is served on/);
    expect((await graph.post({ query: '{one two}' })).status).toBe(200);
    mode = 'well';
    await said(/can be read again/);
    lines.length = 0;
  }
  text = two;
  await until(() => has('three'));
});

test.each(['folder', 'URL'])('by %s of releases: the pointer of an environment says which', async (kind) => {
  const registry = join(folder, `registry-${kind}`);
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(join(registry, path, '..'), { recursive: true });
    await writeFile(join(registry, path), text);
  };
  await put('releases/1/supergraph.graphql', one);
  await put('releases/2/supergraph.graphql', two);
  await put('releases/2/contracts/partners.graphql', one);
  await put('environments/production.json', '{"release":1}');
  await put('environments/staging.json', '{"release":2}');
  const url = await web(async (request, response) => {
    const text = await readFile(join(registry, request.url!), 'utf8').catch(() => undefined);
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  const place = kind === 'URL' ? url : registry;
  expect(await supergraphSource(`${place}#staging`).read()).toBe(two);
  expect(await supergraphSource(`${place}#staging/partners`).read()).toBe(one);
  const { has, until, said } = await serve(`${place}#production`);
  await put('environments/production.json', '{"release":3}');
  await said(/cannot be read/);
  await put('environments/production.json', '{"release":2}');
  await until(() => has('three'));
  await put('environments/production.json', '{"release":1}');
  await until(async () => !(await has('three')));
});

test.each([
  ['is away', undefined],
  ['is bad', 'type {'],
  ['cannot be satisfied', unsatisfiable],
])('at the start, one that %s is refused with the reason, unless a good one was kept', async (_, text) => {
  const file = join(folder, 'start.graphql');
  const keptAt = join(folder, 'kept.graphql');
  await rm(keptAt, { force: true });
  await rm(file, { force: true });
  if (text !== undefined) await writeFile(file, text);
  await expect(open(file, { keptAt })).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.not.stringContaining('\n'),
  });
  await writeFile(file, one);
  await open(file, { keptAt });
  expect(await readFile(keptAt, 'utf8')).toBe(one);
  if (text === undefined) await rm(file);
  else await writeFile(file, text);
  const { updates, lines } = await open(file, { keptAt });
  expect(updates.first).toBe(one);
  expect(lines).toHaveLength(1);
});

test('a disk that takes nothing costs the copy alone', async () => {
  const file = join(folder, 'disk.graphql');
  await writeFile(file, one);
  const { lines } = await serve(file, { keptAt: join(folder, 'nowhere/kept.graphql') });
  expect(lines.map(({ message }) => message)).toEqual(['the supergraph could not be kept on disk']);
});
