import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { composeSdl } from './engine/testing/in-memory-graph.ts';

// The gateway as a program of its own.

const program = ['--no-warnings', join(import.meta.dirname, 'main.ts')];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const sdl = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { a: Int }';
  await writeFile(join(folder, 'good.graphql'), composeSdl({ a: { sdl } }));
});
afterAll(() => rm(folder, { recursive: true }));

const environment = (changes: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  PORT: '0',
  DRAIN_SECONDS: '0',
  SUPERGRAPH: join(folder, 'good.graphql'),
  SUBGRAPH_URLS: '{"a":"http://127.0.0.1:9/graphql"}',
  SUBGRAPH_SECRETS: `{"a":"${'s'.repeat(32)}"}`,
  JWKS_URL: 'http://127.0.0.1:9/keys',
  JWT_ISSUER: 'urn:test',
  JWT_AUDIENCE: 'media-graph',
  ...changes,
});

test.each<[string, () => Record<string, string>, RegExp]>([
  ['no supergraph', () => ({ SUPERGRAPH: join(folder, 'none') }), /^The supergraph cannot be read: ENOENT/],
  [
    'a secret too few',
    () => ({ SUBGRAPH_SECRETS: '{}' }),
    /^The subgraph a cannot be asked: SUBGRAPH_SECRETS/,
  ],
])('a start with %s ends with a word why', async (_, changes, message) => {
  const failed = await promisify(execFile)(process.execPath, program, {
    env: environment(changes()),
    timeout: 60_000,
  }).catch((error) => error);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toMatch(message);
  expect(failed.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  expect(failed.stderr).not.toMatch(/^\s+at /m);
});

test.each([
  [undefined, 400, false],
  ['development', 200, true],
])('NODE_ENV %s', async (mode, status, isOpen) => {
  const env = environment(mode === undefined ? {} : { NODE_ENV: mode });
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let log = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  // Written last: in development, after that it is ready.
  const last = isOpen ? 'OPEN: this gateway' : '"msg":"ready"';
  while (!log.includes(last)) await once(child.stdout, 'data');
  const [, url] = /"url":"([^"]+)"/.exec(log)!;
  const answer = await fetch(url!, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{__schema{queryType{name}}}"}',
  });
  expect([answer.status, log.includes('OPEN: this gateway')]).toEqual([status, isOpen]);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('several processes count requests together', async () => {
  const env = environment({ PROCESSES: '2', RATE_LIMITS: '{"address":{"requests":20}}' });
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let log = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  while (log.split('"msg":"ready"').length <= 2) await once(child.stdout, 'data');
  const [, url] = /"url":"([^"]+)"/.exec(log)!;
  const statuses: number[] = [];
  for (let request = 0; request < 30; request++) {
    const answer = await fetch(url!, {
      method: 'POST',
      // Each by a connection of its own, which the processes get in turns.
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: '{"query":"{__typename}"}',
    });
    await answer.text();
    statuses.push(answer.status);
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
