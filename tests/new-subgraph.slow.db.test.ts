import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from '@media-graph/postgres';
import { postQuery } from '@media-graph/testing';
import { copyTree } from './copy-tree.ts';
import { organisationsGraph } from './organisations-graph.ts';

const tree = await mkdtemp(join(process.env.TEST_DISK_DIR!, 'media-graph-new-subgraph-'));
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
  await copyTree(tree);
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
  [['retail', '--organisation', 'huipinhui', '--thing', 'Retail'], 'A subgraph has a retail already'],
  [['retail', '--organisation', 'huipinhui', '--thing', 'Company'], 'A subgraph has a company already'],
  [['retail', '--organisation', 'huipinhui', '--thing', 'Article'], 'The graph has Article'],
])('what cannot be made is told in one line, and nothing is written: %j', async (parameters, line) => {
  const { code, said } = await graph('new-subgraph', ...parameters);
  expect(code).toBe(1);
  expect(said).toContain(line);
  expect(await changed()).toEqual([]);
});

// Minutes, in which it installs, starts and tests: `npm run test:long`.
const testLong = process.env.TEAMS_AT_WORK ? test : test.skip;

testLong(
  'a new subgraph is whole: it composes, its types are right, its test passes, and outside of its folder only what is generated changes',
  async () => {
    const { said } = await graph(
      'new-subgraph',
      'retail',
      '--organisation',
      'huipinhui',
      '--thing',
      'Product',
    );
    expect(said).toContain('subgraphs/retail is a part of the graph');
    const outside = (await changed()).filter((file) => !file.startsWith('subgraphs/retail/'));
    expect(outside).toEqual(['gateway/api-schema.graphql', 'gateway/supergraph.graphql', 'pnpm-lock.yaml']);
    expect(await readFile(join(tree, 'gateway/api-schema.graphql'), 'utf8')).toContain('createProduct(');
    // What else there is has not changed.
    const types = { extends: './tsconfig.json', include: ['subgraphs/retail', 'packages/**/*.d.ts'] };
    await writeFile(join(tree, 'tsconfig.retail.json'), JSON.stringify(types));
    const checks = [
      ['node_modules/.bin/tsc', '-p', 'tsconfig.retail.json'],
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
  },
);

testLong(
  'its team works on it over the others of a running graph: a change restarts it alone, and no secret is needed',
  async () => {
    const others = await organisationsGraph();
    const port = await freePort();
    const child = spawn(
      process.execPath,
      [
        ...['--no-warnings', 'infra/src/cli/main.ts', '--data-dir', others.dataDir, '--as', 'finance'],
        ...['dev', 'retail', '--against', others.url, '--port', String(port)],
      ],
      { cwd: tree, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const exit = once(child, 'exit');
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    const said = async (words: string): Promise<void> => {
      while (!output.includes(words)) {
        if (child.exitCode !== null) throw new Error(output);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      output = output.slice(output.indexOf(words));
    };
    const ask = async (query: string, headers: Record<string, string> = {}) => {
      const response = await postQuery(`http://127.0.0.1:${port}/graphql`, { query }, headers);
      return {
        status: response.status,
        ...((await response.json()) as { data?: unknown; errors?: unknown[] }),
      };
    };
    /** A file that is written in two goes restarts it twice. */
    const answered = async (query: string, data: unknown): Promise<void> => {
      while (JSON.stringify((await ask(query)).data) !== JSON.stringify(data))
        await new Promise((resolve) => setTimeout(resolve, 100));
    };
    const edit = async (file: string, change: (text: string) => string): Promise<void> => {
      const path = join(tree, 'subgraphs/retail/src/product', file);
      await writeFile(path, change(await readFile(path, 'utf8')));
    };
    try {
      await said('Ctrl-C stops it');
      const query =
        '{ organisationBySlug(slug: "huipinhui") { slug products(first: 1) { nodes { code remark } } } }';
      const organisationBySlug = {
        slug: 'huipinhui',
        products: { nodes: [{ code: 'DEMO-1', remark: '示例，非真實資料' }] },
      };
      expect(await ask(query)).toEqual({ status: 200, data: { organisationBySlug } });
      expect(await ask(query, { authorization: 'Bearer none' })).toMatchObject({ status: 401 });

      await edit('product.graphql', (text) =>
        text.replace('  isSynthetic', '  "How many colours it comes in."\n  colours: Int\n  isSynthetic'),
      );
      await edit('product.resolvers.ts', (text) =>
        text.replace('Product: {', 'Product: { colours: () => 3,'),
      );
      await said('composed after');
      await answered('{ products(first: 1) { nodes { colours } } }', {
        products: { nodes: [{ colours: 3 }] },
      });

      await edit('product.graphql', (text) => text.replace('colours: Int', 'colours: Colour'));
      await said('retail: Unknown type Colour (subgraphs/retail/src/product/product.graphql:');
      await edit('product.graphql', (text) => text.replace('colours: Colour', 'colours: Int'));
      await answered('{ products(first: 1) { totalCount } }', { products: { totalCount: 3 } });
    } finally {
      child.kill('SIGTERM');
      await exit;
      await others.stop();
    }
    expect(child.exitCode).toBe(0);
  },
);
