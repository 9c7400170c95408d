import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { dropDatabase, provisionDatabase } from '@media-graph/postgres';
import { askSubgraph } from '@media-graph/testing';
import { startService } from './start-service.ts';

// A subgraph in a repository of its own: what it installs is packed, installed by npm from outside of the workspace,
// started, and checked like any other. Takes minutes: `npm run test:long`.

const root = join(import.meta.dirname, '..');
const folder = await mkdtemp(join(process.env.TEST_DISK_DIR!, 'media-graph-own-repository-'));
const adminUrl = process.env.TEST_DATABASE_URL!;
const database = 'own_repository';
afterAll(async () => {
  await dropDatabase({ adminUrl, database });
  await rm(folder, { recursive: true, force: true });
});
const run = promisify(execFile);
const graph = (...parameters: string[]) =>
  run(process.execPath, [join(root, 'infra/src/cli/main.ts'), ...parameters], { cwd: root });

const files: Readonly<Record<string, string>> = {
  'src/greeting/greeting.graphql': `extend type Query {
  "A word for whoever comes in."
  ownGreeting: String
}
`,
  'src/subgraph.ts': `import type { Subgraph } from '@media-graph/subgraph';

export const own: Subgraph<object> = {
  name: 'own',
  directory: import.meta.dirname,
  modules: [{ resolvers: [{ Query: { ownGreeting: () => '歡迎' } }] }],
  migrations: [],
  databaseRoles: ['own_repository_reader'],
  databaseRole: () => 'own_repository_reader',
  createDataSources: () => ({}),
};
`,
  'src/main.ts': `import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { runSubgraph, subgraphEnvironment } from '@media-graph/subgraph';
import { own } from './subgraph.ts';

await runSubgraph(own, exitOnConfigError(() => readConfig(subgraphEnvironment, process.env)));
`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      ...{ module: 'nodenext', target: 'es2024', strict: true, noEmit: true, types: ['node'] },
      ...{ allowImportingTsExtensions: true, skipLibCheck: true },
    },
    include: ['src'],
  }),
};

test('it installs, type-checks, starts, answers, and may be released', async () => {
  await graph('pack', '--to', join(folder, 'packed'));
  const packed = await readdir(join(folder, 'packed'));
  const dependencies = Object.fromEntries(
    packed.map((file) => [file.replace(/^media-graph-(.*)-\d.*$/, '@media-graph/$1'), `file:packed/${file}`]),
  );
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const own = { name: 'own', private: true, type: 'module' };
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ ...own, dependencies: { ...dependencies, '@types/node': '24' } }),
  );
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder });
  await run(join(root, 'node_modules/.bin/tsc'), ['-p', folder]);

  const { serviceUrl } = await provisionDatabase({
    ...{ adminUrl, database, roleSecret: 'test', serviceRoles: ['own_repository_reader'] },
  });
  const secret = 'a secret that the gateway and this subgraph share';
  const service = await startService(relative(root, join(folder, 'src/main.ts')), {
    DATABASE_URL: serviceUrl,
    GATEWAY_SECRET: secret,
  });
  const served = { name: 'own', url: service.url, gatewaySecret: secret };
  const { data } = await askSubgraph(served, '{ ownGreeting _service { sdl } }');
  expect(data.ownGreeting).toBe('歡迎');
  const schema = join(folder, 'schema.graphql');
  await writeFile(schema, data._service.sdl);
  expect((await graph('check', 'own', '--schema', schema)).stdout.trim()).toBe('own may be released.');
});
