import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { memoryOf } from '../start-service.ts';
import { bystanders } from './bystanders.ts';
import { ask, faultWorld } from './world.ts';

// What changes while readers ask: a process, the supergraph, the issuer's keys, the disk.

const world = await faultWorld();

const root = join(import.meta.dirname, '../..');
const supergraph = await readFile(join(root, 'gateway/supergraph.graphql'), 'utf8');
const file = join(world.folder, 'supergraph.graphql');
await writeFile(file, supergraph);
const urls = JSON.stringify({
  ...Object.fromEntries(
    [...supergraph.matchAll(/@join__graph\(name: "([\w-]+)"/g)].map(([, name]) => [
      name,
      'http://127.0.0.1:9/',
    ]),
  ),
  content: world.content.url,
  organisations: `http://127.0.0.1:${world.proxy.port}/graphql`,
});
const startGateway = (environment: Record<string, string> = {}) =>
  world.startGateway({ SUBGRAPH_URLS: urls, ...environment });

const told = (
  kind: string,
  { sent, failed, longest }: Awaited<ReturnType<ReturnType<typeof bystanders>>>,
): void => {
  console.log(`${kind}: ${sent} asked, ${failed.length} failed, longest ${longest} ms`);
  expect(failed).toEqual([]);
  expect(sent).toBeGreaterThan(5);
};

test('at two addresses of a subgraph, one that is killed costs nothing', async () => {
  const own = [await world.startContent(), await world.startContent()];
  const gateway = await startGateway({
    SUBGRAPH_URLS: JSON.stringify({ ...JSON.parse(urls), content: own.map(({ url }) => url) }),
  });
  const stop = bystanders(() => gateway.url, 4);
  await delay(500);
  own[0]!.child.kill('SIGKILL');
  await delay(2_000);
  told('one of two killed', await stop());
  for (const { child } of [gateway, own[1]!]) child.kill('SIGTERM');
});

test('supergraphs good and bad come to a gateway that is asked', async () => {
  const kept = join(world.folder, 'kept.graphql');
  const gateway = await startGateway({ SUPERGRAPH: file, SUPERGRAPH_SECONDS: '0.2', SUPERGRAPH_KEPT: kept });
  const stop = bystanders(() => gateway.url);
  const about = async () =>
    (
      (await (await fetch(new URL('/health/ready', gateway.url))).json()) as {
        supergraph: { id: string; isBehind: boolean };
      }
    ).supergraph;
  const until = async (holds: (now: Awaited<ReturnType<typeof about>>) => boolean): Promise<void> => {
    while (!holds(await about())) await delay(50);
  };
  const first = await about();
  const put = async (text: string): Promise<void> => {
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  };
  const memory = await memoryOf(gateway);
  for (const bad of [
    '',
    'type {',
    supergraph.slice(0, supergraph.length / 2),
    supergraph.replaceAll('"organisations"', '"nobody"'),
  ]) {
    await put(bad);
    await until(({ isBehind }) => isBehind);
    await put(supergraph);
    await until(({ isBehind }) => !isBehind);
  }
  expect((await about()).id).toBe(first.id);
  await put(`# another\n${supergraph}`);
  await until(({ id }) => id !== first.id);
  // It is served first.
  while (!(await readFile(kept, 'utf8')).startsWith('# another')) await delay(50);
  await delay(300);
  told('supergraphs good and bad', await stop());
  console.log(`  memory ${memory} → ${await memoryOf(gateway)} MB`);
  gateway.child.kill('SIGTERM');
});

test('without the issuer of tokens, or with another clock, readers without a token notice nothing', async () => {
  const { issuer, token } = world;
  const gateway = await startGateway();
  const question = '{ sections { slug } }';
  const codes = async (bearer: string): Promise<string> =>
    (await ask(gateway.url, question, `Bearer ${bearer}`)).codes.join();
  const stop = bystanders(() => gateway.url);
  expect(await codes(await token())).toBe('');
  for (const answer of [undefined, '{}', '<html>', '{"keys":[]}']) {
    issuer.set(
      (_request, response) => void (answer === undefined ? response.destroy() : response.end(answer)),
    );
    // The last good keys hold.
    expect(await codes(await token())).toBe('');
  }
  issuer.set();
  // Clocks may differ by thirty seconds.
  expect(await codes(await token({ issuedIn: 20 }))).toBe('');
  expect(await codes(await token({ goodFor: -20 }))).toBe('');
  expect(await codes(await token({ issuedIn: 90 }))).toBe('UNAUTHENTICATED');
  expect(await codes(await token({ goodFor: -90 }))).toBe('UNAUTHENTICATED');
  told('issuer and clocks', await stop());
  gateway.child.kill('SIGTERM');
  issuer.set((_request, response) => void response.destroy());
  const without = await startGateway();
  expect((await ask(without.url, question)).codes).toEqual([]);
  expect((await ask(without.url, question, `Bearer ${await token()}`)).codes).toEqual(['UNAVAILABLE']);
  without.child.kill('SIGTERM');
  issuer.set();
});

test('a disk without room for the log ends nothing', async () => {
  const full = openSync('/dev/full', 'w');
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const child = spawn(process.execPath, ['--no-warnings', join(root, 'subgraphs/content/src/main.ts')], {
    env: { ...world.contentEnvironment, PATH: process.env.PATH, PORT: String(port) },
    stdio: ['ignore', full, 'inherit'],
  });
  closeSync(full);
  const ready = () =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (child.exitCode === null && !(await ready())) await delay(50);
  for (let turn = 0; turn < 300; turn++) await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST' });
  await delay(300);
  expect([child.exitCode, await ready()]).toEqual([null, true]);
  child.kill('SIGKILL');
});
