import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { freePort, startPostgres } from '@media-graph/postgres';
import { endRuns, ready, startRun } from './local-run-process.ts';

// What happens to a local run: looked at, started twice, its PostgreSQL killed.

const folder = await mkdtemp(join(tmpdir(), 'media-graph-faults-'));
afterEach(endRuns);
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 }));

const ask = async (url: string, query: string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: { sections: unknown[] } };
};

test('a run tells how it goes, keeps its folder to itself, and ends when its PostgreSQL does', async () => {
  const dataDir = join(folder, 'data');
  const run = startRun({ DATA_DIR: dataDir, PORT: String(await freePort()), RELEASE: 'r1' });
  await ready(run);
  const { url, statusUrl } = JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8'));
  expect(run.output()).toContain(statusUrl);
  const query = 'query Front { sections { slug } }';
  await ask(url, query);

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
    const second = startRun({ DATA_DIR: dataDir, PORT: String(await freePort()) }, ...parameters);
    expect(await second.ended).toBe(1);
    expect(second.output().trim().split('\n')).toEqual([
      expect.stringContaining(`is in use by process ${run.child.pid}`),
    ]);
  }
  expect((await ask(url, query)).data.sections.length).toBeGreaterThan(3);

  const postmaster = await readFile(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8');
  process.kill(Number(postmaster.split('\n')[0]), 'SIGKILL');
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(/PostgreSQL ended unexpectedly .*\n.*local run ends/);
});

test('two runs on one PostgreSQL server do not get in each other’s way', async () => {
  const server = await startPostgres({ dataDir: join(folder, 'server') });
  const environment = async (name: string) => ({
    DATABASE_URL: server.url,
    DATA_DIR: join(folder, name),
    PORT: String(await freePort()),
  });
  const first = startRun(await environment('first'));
  await ready(first);
  const second = startRun(await environment('second'), '--fresh');
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain('another local run works on this PostgreSQL');
  const { url } = JSON.parse(await readFile(join(folder, 'first/run.json'), 'utf8'));
  expect((await ask(url, '{ sections { slug } }')).data.sections.length).toBeGreaterThan(3);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  await server.stop();
});
