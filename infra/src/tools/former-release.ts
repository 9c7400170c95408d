import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

// The former release's tests on this tree's tables: while a release rolls out, the former one still runs on them.
// `npm run test:former -- 4f2a91c` names what is released; without, it is the commit before the newest migration.

const root = join(import.meta.dirname, '../../..');
const migrations = ':(glob)subgraphs/*/migrations/*';
const git = (...parameters: string[]): string =>
  execFileSync('git', parameters, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** What git answers; nothing where it has no answer, as in a shallow clone or in a copy without history. */
const found = (...parameters: string[]): string | undefined => {
  try {
    return git(...parameters);
  } catch {
    return undefined;
  }
};

const beforeNewestMigration = (): string =>
  found('status', '--porcelain', '--', migrations)
    ? 'HEAD'
    : `${found('log', '-1', '--format=%H', '--', migrations) ?? 'HEAD'}^`;

const run = (command: string, parameters: readonly string[], cwd: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd, stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });

/** Subgraphs that the commit had, and whose tables are others now. */
const migratedSince = (commit: string): string[] => {
  const files = git('diff', '--name-only', commit, '--', migrations).split('\n').filter(Boolean);
  const former = new Set(git('ls-tree', '-d', '--name-only', commit, 'subgraphs/').split('\n'));
  const folders = new Set(files.map((file) => file.split('/').slice(0, 2).join('/')));
  return [...folders].filter((folder) => former.has(folder) && existsSync(join(root, folder)));
};

/** Runs the commit's tests of some subgraphs in a folder of their own, with this tree's migrations. */
const testFormer = async (commit: string, folders: readonly string[]): Promise<boolean> => {
  const tree = await mkdtemp(join(tmpdir(), 'media-graph-former-'));
  try {
    const archive = join(tree, 'former.tar');
    git('archive', `--output=${archive}`, commit);
    await run('tar', ['-xf', archive], tree);
    for (const folder of folders) {
      const file = join(folder, 'migrations/index.ts');
      await mkdir(join(tree, folder, 'migrations'), { recursive: true });
      await writeFile(
        join(tree, file),
        `export { migrations } from ${JSON.stringify(pathToFileURL(join(root, file)).href)};\n`,
      );
    }
    const patterns = folders.map((folder) => `${folder}/.*\\.db\\.test`);
    const jest = ['infra/bootstrap.mjs', 'node_modules/jest/bin/jest.js', '--forceExit', ...patterns];
    return await run(process.execPath, ['--no-warnings', ...jest], tree);
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
};

const named = process.argv[2] ?? beforeNewestMigration();
const commit = found('rev-parse', '--verify', '--quiet', `${named}^{commit}`);
const folders = commit === undefined ? [] : migratedSince(commit);
if (commit === undefined) console.log(`${named} is not in this clone: nothing was tested.`);
else if (folders.length === 0) console.log(`No table is another one since ${named}: nothing was tested.`);
else {
  const isOk = await testFormer(commit, folders);
  const names = folders.join(', ');
  console.log(
    `${isOk ? '✓' : '✗'} ${commit.slice(0, 8)} ${isOk ? 'passes' : 'does not pass'} its tests on this tree’s tables: ${names}`,
  );
  process.exitCode = isOk ? 0 : 1;
}
