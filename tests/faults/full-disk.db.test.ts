import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { subgraphSecret } from '@media-graph/infra';
import { productionSettings } from '../production-gateway.ts';
import { serviceKeys } from '../service-keys.ts';
import { wholeGraph } from '../whole-graph.ts';
import { bystanders } from './bystanders.ts';
import { startOnSmallDisk } from './on-small-disk.ts';

// Pictures, log, usage and the kept supergraph on disks of a few megabytes that fill up while readers ask.

const graph = await wholeGraph();
const folder = await mkdtemp(join(tmpdir(), 'media-graph-full-disk-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const supergraph = await readFile(join(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8');
const file = join(folder, 'supergraph.graphql');
await writeFile(file, supergraph);

const [pictures, gatewayDisk] = [join(folder, 'pictures'), join(folder, 'gateway')];
const name = 'media-assets';
const mediaAssets = await startOnSmallDisk(
  'subgraphs/media-assets/src/main.ts',
  { folder: pictures, megabytes: 8 },
  {
    ...serviceKeys,
    DATABASE_URL: graph.databases[name]!.serviceUrl,
    GATEWAY_SECRET: subgraphSecret('test', name),
    ASSETS_DIR: join(pictures, 'assets'),
    LOG_FILE: join(pictures, 'log'),
  },
);
const settings = await productionSettings(graph);
const gateway = await startOnSmallDisk(
  'gateway/src/main.ts',
  { folder: gatewayDisk, megabytes: 40 },
  {
    ...settings,
    SUBGRAPH_URLS: JSON.stringify({ ...JSON.parse(settings.SUBGRAPH_URLS!), [name]: mediaAssets.url }),
    SUPERGRAPH: file,
    SUPERGRAPH_SECONDS: '0.2',
    SUPERGRAPH_KEPT: join(gatewayDisk, 'kept.graphql'),
    USAGE: join(gatewayDisk, 'usage'),
    LOG_FILE: join(gatewayDisk, 'log'),
  },
);

const authorization = `Bearer ${graph.tokens['picture-desk']}`;
/** A picture of the demonstration, of a width that none of the others has. */
const picture = async (width: number): Promise<Buffer> => {
  const rendition = `rendition(width: ${width}, format: JPEG) { href }`;
  const { data } = await graph.ask(
    `{ eventByCode(code: "e3") { assets { nodes { ... on ImageAsset { ${rendition} } } } } }`,
  );
  const { href } = data.eventByCode.assets.nodes[0].rendition;
  return Buffer.from(await (await fetch(new URL(href, graph.url))).arrayBuffer());
};
type Sent = { method?: string; body?: Buffer; headers?: Record<string, string> };
const send = async (path: string, { method = 'POST', body, headers = {} }: Sent = {}) => {
  const response = await fetch(new URL(path, gateway.url), {
    method,
    headers: { authorization, 'content-type': 'image/jpeg', ...headers },
    ...(body && { body }),
  } as RequestInit);
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = response.headers.get('content-type')?.includes('json') && bytes.length > 0;
  const answer = isJson ? JSON.parse(bytes.toString()) : {};
  const code: string | undefined = answer.errors?.[0]?.extensions.code;
  return { status: response.status, code, answer, headers: response.headers };
};
const tus = { 'tus-resumable': '1.0.0' };
const begin = (length: number) =>
  send('/assets/uploads', { headers: { ...tus, 'upload-length': String(length) } });
const goOn = (at: string, offset: number, body: Buffer) =>
  send(at, {
    method: 'PATCH',
    headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body,
  });
const servedId = async (): Promise<string> => {
  const response = await fetch(new URL('/health/ready', gateway.url));
  return ((await response.json()) as { supergraph: { id: string } }).supergraph.id;
};
const publish = async (mark: string): Promise<void> => {
  const before = await servedId();
  await writeFile(`${file}.new`, `# ${mark}\n${supergraph}`);
  await rename(`${file}.new`, file);
  while ((await servedId()) === before) await delay(50);
};
const kept = join(gateway.disk, 'kept.graphql');
const hasKept = async (mark: string): Promise<void> => {
  while (!(await readFile(kept, 'utf8').catch(() => '')).startsWith(`# ${mark}\n`)) await delay(50);
};
const renditionOf = async (id: string, width: number): Promise<string> => {
  const query = `{ mediaAsset(id: "${id}") { ... on ImageAsset { rendition(width: ${width}) { href } } } }`;
  const body = Buffer.from(JSON.stringify({ query }));
  const { answer } = await send('/graphql', { body, headers: { 'content-type': 'application/json' } });
  return answer.data.mediaAsset.rendition.href;
};

const noRoom = { status: 503, code: 'UNAVAILABLE' };

test('full disks cost uploads until there is room, entries of the log, and no reader anything', async () => {
  const first = await send('/assets', { body: await picture(320) });
  expect(first.status).toBe(201);
  const pieces = await picture(640);
  const { headers } = await begin(pieces.length);
  const at = headers.get('location')!;
  await publish('one');
  await hasKept('one');

  const stop = bystanders(() => gateway.url, 4);
  for (const service of [mediaAssets, gateway]) await service.fill();
  const href = await renditionOf(first.answer.asset.id, 160);
  expect(await send('/assets', { body: await picture(480) })).toMatchObject(noRoom);
  expect(await begin(1_000)).toMatchObject(noRoom);
  expect(await goOn(at, 0, pieces)).toMatchObject(noRoom);
  expect(await send(href, { method: 'GET' })).toMatchObject(noRoom);
  await publish('two');
  // It is kept after it is served, and logs are written together, a few kilobytes at a time.
  await delay(2_000);
  await hasKept('one');
  await expect(stat(`${kept}.new`)).rejects.toThrow('ENOENT');

  for (const service of [mediaAssets, gateway]) await service.makeRoom();
  expect((await send('/assets', { body: await picture(480) })).status).toBe(201);
  expect((await send(href, { method: 'GET' })).status).toBe(200);
  const there = await send(at, { method: 'HEAD', headers: tus });
  const offset = Number(there.headers.get('upload-offset'));
  expect((await goOn(at, offset, pieces.subarray(offset))).status).toBe(201);
  await publish('three');
  await hasKept('three');
  await delay(500);
  const { sent, failed, longest } = await stop();
  console.log(`full disks: ${sent} asked, ${failed.length} failed, longest ${longest} ms`);
  expect(failed).toEqual([]);
  expect(sent).toBeGreaterThan(50);

  for (const service of [mediaAssets, gateway]) {
    const { child, complaints, disk } = service;
    expect(child.exitCode).toBeNull();
    expect(complaints.every((line) => line.startsWith('The log cannot be written'))).toBe(true);
    const entries = (await readFile(join(disk, 'log'), 'utf8')).trim().split('\n');
    expect(JSON.parse(entries.at(-1)!)).toMatchObject({ level: expect.any(Number) });
  }
  // One line, however many entries are lost. The other's few may have had room in what its file had begun.
  expect(gateway.complaints).toHaveLength(1);
  expect(mediaAssets.complaints.length).toBeLessThanOrEqual(1);
});
