import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@media-graph/service';
import { servedGraph } from '../testing/served-graph.ts';
import { hashOf } from './operation-manifest.ts';
import type { SafelistMode } from './persisted-operations.ts';
import { Safelists } from './safelists.ts';

// What programs may ask, over HTTP.

const sdl =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { a: Int b(n: Int): Int } type Mutation { c: Int }';
const resolvers = {
  Query: { a: () => 1, b: (_: unknown, { n }: { n: number }) => n },
  Mutation: { c: () => 3 },
};
const published = 'query B($n: Int) { b(n: $n) }';
const change = 'mutation C { c }';

let folder: string;
const lines: string[] = [];
const note = (details: object, message?: string) => void lines.push(`${message} ${JSON.stringify(details)}`);
const write = (file: string, app: string, ...texts: string[]) =>
  writeFile(
    join(folder, file),
    JSON.stringify({ app, operations: Object.fromEntries(texts.map((text) => [hashOf(text), text])) }),
  );
const graphs = new Map<SafelistMode, Awaited<ReturnType<typeof servedGraph>>>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'operations-'));
  await write('web.json', 'web', published, change);
  await write('desk.json', 'desk', '{ a }');
  for (const mode of ['off', 'log', 'enforce'] as const) {
    const safelists =
      mode === 'off' ? undefined : await Safelists.open(folder, { info: note, error: note }, 50);
    const verify = async (token: string | undefined): Promise<Viewer> =>
      token ? { ...anonymous, subject: 'x', client: { name: token, version: '1' } } : anonymous;
    graphs.set(
      mode,
      await servedGraph({ a: { sdl, resolvers } }, { safelists, safelistMode: mode, verify, open: false }),
    );
  }
});
afterAll(() => rm(folder, { recursive: true }));

const web = { 'apollographql-client-name': 'web' };
const ask = async (mode: SafelistMode, body: object, headers: Record<string, string> = web) => {
  const { status, body: answer } = await graphs.get(mode)!.post(body, headers);
  return answer.data ?? `${status} ${answer.errors[0].extensions.code}: ${answer.errors[0].message}`;
};
const named = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

test('enforced, what was published for a program is executed: by its hash, as it was or laid out anew', async () => {
  const n = { variables: { n: 5 } };
  expect(await ask('enforce', { ...named(hashOf(published)), ...n })).toEqual({ b: 5 });
  expect(await ask('enforce', { documentId: `sha256:${hashOf(published)}`, ...n })).toEqual({ b: 5 });
  expect(await ask('enforce', { query: published, ...n })).toEqual({ b: 5 });
  expect(await ask('enforce', { query: published, ...named(hashOf(published)), ...n })).toEqual({ b: 5 });
  expect(await ask('enforce', { query: 'query B($n:Int){\n b(n:$n) __typename}', ...n })).toEqual({
    b: 5,
    __typename: 'Query',
  });
  expect(await ask('enforce', named(hashOf(change)))).toEqual({ c: 3 });
  // By its token, whatever it says of itself.
  expect(await ask('enforce', { query: '{ a }' }, { ...web, authorization: 'desk' })).toEqual({ a: 1 });
});

test('enforced, by GET', async () => {
  const graph = graphs.get('enforce')!;
  const get = async (parameters: Record<string, string>) => {
    const response = await fetch(`${graph.url}?${new URLSearchParams(parameters)}`, {
      headers: { ...web, 'apollo-require-preflight': '1' },
    });
    const { data, errors } = (await response.json()) as {
      data?: unknown;
      errors: { extensions: { code: string } }[];
    };
    return data ?? `${response.status} ${errors[0]!.extensions.code}`;
  };
  const extensions = (hash: string) => ({ extensions: JSON.stringify(named(hash).extensions) });
  expect(await get({ ...extensions(hashOf(published)), variables: '{"n":7}' })).toEqual({ b: 7 });
  expect(await get({ documentId: `sha256:${hashOf(published)}` })).toEqual({ b: null });
  expect(await get(extensions(hashOf('{a}')))).toBe('200 PERSISTED_QUERY_NOT_FOUND');
  expect(await get({ query: '{a}' })).toBe('403 OPERATION_NOT_SAFELISTED');
  expect(await get(extensions(hashOf(change)))).toBe('405 BAD_REQUEST');
  expect(await get({ extensions: '{' })).toBe('400 BAD_REQUEST');
});

test.each<[string, object, RegExp, Record<string, string>?]>([
  ['another text', { query: '{ b }' }, /^403 OPERATION_NOT_SAFELISTED: .* published for this program/],
  ['introspection', { query: '{ __typename }' }, /^403 OPERATION_NOT_SAFELISTED/],
  ['what is no GraphQL', { query: '{' }, /^403 OPERATION_NOT_SAFELISTED/],
  ["another program's operation", { query: '{ a }' }, /^403 OPERATION_NOT_SAFELISTED/],
  [
    "another program's hash",
    named(hashOf('{ a }')),
    /^200 PERSISTED_QUERY_NOT_FOUND: PersistedQueryNotFound$/,
  ],
  ['a program without a name', { query: published }, /^403 .*name your program/, {}],
  ['an unknown program', { query: published }, /^403 /, { 'apollographql-client-name': 'x' }],
  ['an unknown hash', named('0'.repeat(64)), /^200 PERSISTED_QUERY_NOT_FOUND/],
  ['a hash that is none', named('x'), /^400 BAD_REQUEST: The sha256Hash is not 64/],
  ['a hash in capitals', named(hashOf(published).toUpperCase()), /^400 BAD_REQUEST/],
  ['a hash that is no text', named({}), /^400 BAD_REQUEST/],
  ['another version', named(hashOf(published), 2), /^400 BAD_REQUEST: .*version 1/],
  [
    'a hash of another text',
    { query: published, ...named(hashOf('{a}')) },
    /^400 BAD_REQUEST: The hash is not/,
  ],
  ['a documentId that is none', { documentId: 5 }, /^400 BAD_REQUEST: The documentId/],
])('enforced, %s is refused in plain words', async (_, body, said, headers = web) => {
  expect(await ask('enforce', body, headers)).toMatch(said);
});

test('what is not enforced is executed, told the log once, and kept for its hash', async () => {
  const log = graphs.get('log')!;
  const text = '{ a again: a }';
  expect(await ask('log', named(hashOf(text)))).toMatch(/^200 PERSISTED_QUERY_NOT_FOUND/);
  for (let turn = 0; turn < 3; turn++)
    expect(await ask('log', { query: text, ...named(hashOf(text)) })).toEqual({ a: 1, again: 1 });
  expect(await ask('log', named(hashOf(text)))).toEqual({ a: 1, again: 1 });
  expect(await ask('log', { query: published })).toEqual({ b: null });
  expect(log.logged.filter(({ message }) => /not safelisted/.test(message))).toMatchObject([
    { details: { app: 'web', operation: hashOf(text) } },
  ]);
  expect(await ask('off', { query: '{ a }', ...named(hashOf('{ a }')) })).toEqual({ a: 1 });
  expect(await ask('off', named(hashOf('{ a }')), {})).toEqual({ a: 1 });
});

test('texts are kept up to a limit', async () => {
  for (let index = 0; index < 150; index++) {
    const query = `{ a } # ${index} ${'x'.repeat(90_000)}`;
    await ask('off', { query, ...named(hashOf(query)) });
  }
  const first = `{ a } # 0 ${'x'.repeat(90_000)}`;
  expect(await ask('off', named(hashOf(first)))).toMatch(/^200 PERSISTED_QUERY_NOT_FOUND/);
});

test('a manifest that changes is read again; one that is not as it should be is passed over', async () => {
  const query = '{ b a }';
  expect(await ask('enforce', { query })).toMatch(/^403/);
  await write('web.json', 'web', published, change, query);
  while (typeof (await ask('enforce', { query })) === 'string') await delay(20);
  lines.length = 0;
  for (const bad of ['{', '{"app":"web","operations":{"x":"{ a }"}}', '{"app":"web"}']) {
    await writeFile(join(folder, 'web.json'), bad);
    while (!lines.some((line) => /last good one holds/.test(line))) await delay(20);
    expect(await ask('enforce', { query })).toEqual({ b: null, a: 1 });
    lines.length = 0;
  }
  await rm(join(folder, 'web.json'));
  while (typeof (await ask('enforce', { query })) !== 'string') await delay(20);
});
