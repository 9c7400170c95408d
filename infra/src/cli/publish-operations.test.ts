import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { hashOf, readManifest } from '@media-graph/gateway';
import { publishOperations } from './publish-operations.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
  await put('schema/api.txt', 'type Query { a: Int b: Int }');
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (path: string, text: string): Promise<void> => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
};
const publish = async (replaces = false, app = 'web') => {
  const to = join(folder, 'published');
  const schema = join(folder, 'schema/api.txt');
  const said = await publishOperations({ app, folder: join(folder, 'app'), to, schema, replaces });
  return { ...said, texts: Object.values(readManifest(await readFile(said.file, 'utf8')).operations) };
};

test('each operation is published with its fragments; what programs in use still ask stays, unless it is replaced', async () => {
  await put('app/pages/one.graphql', 'query One { ...Part } query Two { b }');
  await put(
    'app/parts.gql',
    'fragment Part on Query { a ...Inner } fragment Inner on Query { b } fragment Unused on Query { a }',
  );
  const first = await publish();
  expect(first).toMatchObject({ operations: 2, added: 2 });
  expect(first.texts[0]).toMatch(/^query One.*fragment Part.*fragment Inner/s);
  expect(first.texts.join()).not.toContain('Unused');
  await put('app/pages/one.graphql', 'query Three { a }');
  expect(await publish()).toMatchObject({ operations: 3, added: 1 });
  expect(await publish()).toMatchObject({ operations: 3, added: 0 });
  expect(await publish(true)).toMatchObject({ operations: 1, texts: ['query Three {\n  a\n}'] });
});

test("what Apollo's generator wrote is published to the letter", async () => {
  const body = 'query Four {\n  a\n  __typename\n}';
  await put(
    'app/manifest.json',
    JSON.stringify({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: hashOf(body), name: 'Four', type: 'query', body }],
    }),
  );
  expect((await publish()).texts).toEqual([body]);
});

test.each([
  ['nothing', {}, /There is no operation in/],
  ['what does not parse', { 'one.graphql': '{' }, /^one.graphql: Syntax Error/],
  ['what the graph does not have', { 'one.graphql': '{ c }' }, /^one.graphql: Cannot query field "c"/],
  ['a fragment that is nowhere', { 'one.graphql': '{ ...X }' }, /^one.graphql: Unknown fragment/],
  ['a manifest that is none', { 'm.json': '{' }, /^m.json: /],
])('%s is refused in one line, and nothing is published', async (_, files, message) => {
  for (const [name, text] of Object.entries(files)) await put(`app/${name}`, text);
  await expect(publish()).rejects.toMatchObject({
    name: 'CliError',
    message: expect.stringMatching(message),
  });
  await expect(readFile(join(folder, 'published/web.json'))).rejects.toThrow(/ENOENT/);
});

test('a name that would leave the folder is none', async () => {
  await put('app/one.graphql', '{ a }');
  await expect(publish(false, '../web')).rejects.toThrow(/is no name of a program/);
});
