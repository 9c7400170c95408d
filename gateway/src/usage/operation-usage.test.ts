import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { servedGraph } from '../testing/served-graph.ts';
import { type Counted, OperationUsage } from './operation-usage.ts';
import { usageFolder } from './usage-folder.ts';

// What programs ask is counted for the teams, and nothing of those who ask.

const folder = await mkdtemp(join(tmpdir(), 'usage-'));
afterAll(() => rm(folder, { recursive: true }));
const never = 1_000_000;
const sdl = 'type Query { find(phone: String, first: Int): Int }';

const kept = async (place: string): Promise<{ counted: Counted[]; texts: string[] }> => {
  const files = (await readdir(place, { recursive: true })).sort();
  const read = (ending: string) =>
    Promise.all(
      files.filter((file) => file.endsWith(ending)).map((file) => readFile(join(place, file), 'utf8')),
    );
  const lines = (await read('.jsonl')).flatMap((text) => text.split('\n').filter(Boolean));
  return { counted: lines.map((line) => JSON.parse(line)), texts: await read('.graphql') };
};

test('by program and version, however values are written, through sockets', async () => {
  const place = join(folder, 'by-program');
  const usage = new OperationUsage(usageFolder(place), never);
  const graph = await servedGraph({ a: { sdl, resolvers: { Query: { find: () => 1 } } } }, { usage });
  const app = { 'apollographql-client-name': 'app', 'apollographql-client-version': '5.2' };
  const secret = '13800138000';
  for (const phone of [secret, '13900139000', secret])
    await graph.post({ query: `query Find { find(phone: "${phone}", first: 5) }` }, app);
  const variables = { phone: secret };
  await graph.post({ query: 'query ($phone: String) { find(phone: $phone) }', variables });
  await graph.post({ query: '{ gone }' }, app);
  await graph.stop();
  const { counted, texts } = await kept(place);
  expect(counted).toEqual([
    { hash: expect.any(String), client: 'app', version: '5.2', count: 3 },
    { hash: expect.any(String), client: 'unknown', version: 'unknown', count: 1 },
  ]);
  expect(texts.join('')).toContain('find(phone: "", first: 0)');
  expect(JSON.stringify([counted, texts])).not.toContain(secret);
});

test('what could not be kept is kept the next time, and what is counted is bounded', async () => {
  const place = join(folder, 'later');
  await writeFile(place, 'a file where the folder should be');
  const usage = new OperationUsage(usageFolder(place), never);
  const { parse } = await import('graphql');
  const document = parse('{ a }');
  usage.count(document, undefined);
  await usage.flush();
  usage.count(document, undefined);
  await rm(place);
  await usage.flush();
  expect((await kept(place)).counted).toMatchObject([{ count: 2 }]);
  for (let program = 0; program < 10_100; program++) usage.count(document, { name: `p${program}` });
  await usage.close();
  expect((await kept(place)).counted).toHaveLength(10_001);
});
