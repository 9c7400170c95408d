import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { freePort, startPostgres } from '@media-graph/postgres';
import { askGraph } from '@media-graph/testing';
import { endRuns, ready, startRun as start } from './local-run-process.ts';

const folder = await mkdtemp(join(tmpdir(), 'media-graph-local-'));
// Seeding takes longer than all else: what the first test's run has seeded serves the others.
const dataDir = join(folder, 'data');

const urlAt = (port: number): string => `http://127.0.0.1:${port}/graphql`;

afterEach(endRuns);
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 }));

test('the first start seeds, Ctrl-C stops everything, the second start finds the data', async () => {
  const port = await freePort();
  const first = start({ DATA_DIR: dataDir, PORT: String(port) });
  await ready(first);
  expect(first.output()).toContain('seeded sections');
  expect((await askGraph(urlAt(port), '{ sections { slug } }')).data.sections.length).toBeGreaterThan(3);
  expect((await stat(join(dataDir, 'tokens.json'))).mode & 0o077).toBe(0);

  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false);

  const second = start({ DATA_DIR: dataDir, PORT: String(port) });
  await ready(second);
  expect(second.output()).not.toContain('seeded');
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

test('what a killed run left does not stop the next one', async () => {
  const port = await freePort();
  const killed = start({ DATA_DIR: dataDir, PORT: String(port) });
  await ready(killed);
  killed.child.kill('SIGKILL');
  await killed.ended;
  const next = start({ DATA_DIR: dataDir, PORT: String(port) });
  await ready(next);
  expect((await askGraph(urlAt(port), '{ sections { slug } }')).data.sections.length).toBeGreaterThan(3);
  next.child.kill('SIGINT');
  expect(await next.ended).toBe(0);
});

test('a run tells how it goes, keeps its folder to itself, and ends when its PostgreSQL does', async () => {
  const run = start({ DATA_DIR: dataDir, PORT: String(await freePort()), RELEASE: 'r1' });
  await ready(run);
  const { url, statusUrl } = JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8'));
  expect(run.output()).toContain(statusUrl);
  const query = 'query Front { sections { slug } }';
  await askGraph(url, query);

  const status = await (await fetch(statusUrl)).json();
  expect(status).toMatchObject({
    release: 'r1',
    services: expect.arrayContaining([
      { name: 'gateway', url, release: 'r1', health: 'ready' },
      expect.objectContaining({ name: 'content', health: 'ready' }),
    ]),
    slowest: [expect.objectContaining({ operation: 'Front', subgraphs: { content: expect.any(Number) } })],
  });
  const page = await (await fetch(statusUrl, { headers: { accept: 'text/html' } })).text();
  expect(page).toMatch(/<td>content<\/td>.*Front/s);
  expect(await (await fetch(new URL('/metrics', statusUrl))).text()).toContain('graph_operations_total{');

  for (const parameters of [['--fresh'], []]) {
    const second = start({ DATA_DIR: dataDir, PORT: String(await freePort()) }, ...parameters);
    expect(await second.ended).toBe(1);
    expect(second.output().trim().split('\n')).toEqual([
      expect.stringContaining(`is in use by process ${run.child.pid}`),
    ]);
  }
  expect((await askGraph(url, query)).data.sections.length).toBeGreaterThan(3);

  const postmaster = await readFile(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8');
  process.kill(Number(postmaster.split('\n')[0]), 'SIGKILL');
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(/PostgreSQL ended unexpectedly .*\n.*local run ends/);
});

test('two runs on one PostgreSQL server do not get in each other’s way', async () => {
  const server = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  const environment = async (name: string) => ({
    DATABASE_URL: server.url,
    DATA_DIR: join(folder, name),
    PORT: String(await freePort()),
  });
  const first = start(await environment('first'));
  await ready(first);
  const second = start(await environment('second'), '--fresh');
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain('another local run works on this PostgreSQL');
  const { url } = JSON.parse(await readFile(join(folder, 'first/run.json'), 'utf8'));
  expect((await askGraph(url, '{ sections { slug } }')).data.sections.length).toBeGreaterThan(3);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  await server.stop();
});

const lines = (output: string): string[] => output.trim().split('\n');

test('a port in use is one clear line, before anything is made', async () => {
  const port = await freePort();
  const other: Server = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const run = start({ DATA_DIR: join(folder, 'unused'), PORT: String(port) });
  expect(await run.ended).toBe(1);
  other.close();
  expect(lines(run.output())).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
  expect(existsSync(join(folder, 'unused'))).toBe(false);
});

test('a folder that holds something else is left alone, --fresh too', async () => {
  const foreign = join(folder, 'thesis');
  await mkdir(foreign);
  await writeFile(join(foreign, 'chapter-1.txt'), 'words');
  const run = start({ DATA_DIR: foreign, PORT: String(await freePort()) }, '--fresh');
  expect(await run.ended).toBe(1);
  expect(lines(run.output())).toEqual([expect.stringContaining('holds something else')]);
  expect(await readFile(join(foreign, 'chapter-1.txt'), 'utf8')).toBe('words');
});

test.each([
  [{ PORT: 'many' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://localhost' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 'PostgreSQL'],
])('an environment that cannot be used is named: %p', async (environment, name) => {
  const run = start({ DATA_DIR: join(folder, 'bad'), PORT: String(await freePort()), ...environment });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain(name);
  expect(run.output()).not.toContain('    at ');
});

test('an option that there is not is named', async () => {
  const run = start({ DATA_DIR: dataDir, PORT: String(await freePort()) }, '--frsh');
  expect(await run.ended).toBe(1);
  expect(lines(run.output())).toEqual(['The only option is --fresh, not --frsh']);
});

test('no issuer of our own where NODE_ENV is production', async () => {
  const run = start({ DATA_DIR: dataDir, PORT: String(await freePort()), NODE_ENV: 'production' });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain('NODE_ENV=production');
});
