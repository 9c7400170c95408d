import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const tree = await mkdtemp(join(tmpdir(), 'media-graph-new-subgraph-'));
afterAll(() => rm(tree, { recursive: true, force: true }));

const inTree = (command: string, ...parameters: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    execFile(command, parameters, { cwd: tree, maxBuffer: 10_000_000 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
const graph = (...parameters: string[]) =>
  inTree(process.execPath, 'infra/bootstrap.mjs', 'infra/src/cli/main.ts', ...parameters);
const changed = async (): Promise<string[]> =>
  (await inTree('git', 'status', '--porcelain', '--untracked-files=all')).said
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3));

// A tree of its own: what else runs meanwhile looks at all subgraphs of this one.
beforeAll(async () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.split('\n').filter(Boolean))
    await cp(join(root, file), join(tree, file), { verbatimSymlinks: true }).catch((error) => {
      // Removed, and not committed yet.
      if (error.code !== 'ENOENT') throw error;
    });
  for (const parameters of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-qm', 'as it is'],
  ])
    await inTree('git', ...parameters);
});

test.each([
  [['Retail', '--organisation', 'huipinhui', '--thing', 'Product'], '"Retail" is no name'],
  [['retail', '--organisation', 'huipinhui', '--thing', 'products!'], '--thing takes a noun'],
  [['retail', '--organisation', 'Hui Pin Hui', '--thing', 'Product'], '--organisation takes a slug'],
  [
    ['travel', '--organisation', 'huipinhui', '--thing', 'Product'],
    'There is a folder subgraphs/travel already',
  ],
  [['retail', '--organisation', 'huipinhui', '--thing', 'Article'], 'The graph has Article'],
])('what cannot be made is told in one line, and nothing is written: %j', async (parameters, line) => {
  const { code, said } = await graph('new-subgraph', ...parameters);
  expect(code).toBe(1);
  expect(said).toContain(line);
  expect(await changed()).toEqual([]);
});

test('a new subgraph is whole: it composes, its types are right, its test passes, and outside of its folder only what is generated changes', async () => {
  const { said } = await graph('new-subgraph', 'retail', '--organisation', 'huipinhui', '--thing', 'Product');
  expect(said).toContain('subgraphs/retail is a part of the graph');
  const outside = (await changed()).filter((file) => !file.startsWith('subgraphs/retail/'));
  expect(outside).toEqual(['gateway/api-schema.graphql', 'gateway/supergraph.graphql', 'pnpm-lock.yaml']);
  expect(await readFile(join(tree, 'gateway/api-schema.graphql'), 'utf8')).toContain('createProduct(');
  const checks = [
    ['node_modules/.bin/tsc', '-p', 'tsconfig.json'],
    ['node_modules/.bin/biome', 'check', 'subgraphs/retail'],
    [
      ...[process.execPath, '--no-warnings', 'node_modules/jest/bin/jest.js', '-w', '1', '--forceExit'],
      ...['subgraphs/retail', 'tests/architecture'],
    ],
  ];
  for (const [command, ...parameters] of checks) {
    const { code, said } = await inTree(command!, ...parameters);
    expect({ command, code, said: code === 0 ? '' : said }).toEqual({ command, code: 0, said: '' });
  }
});
