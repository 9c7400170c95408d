import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { runProgram } from './run-program.ts';

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

/** Subgraphs that the commit had, and whose tables are others now. */
const migratedSince = (commit: string): string[] => {
  const files = git('diff', '--name-only', commit, '--', migrations).split('\n').filter(Boolean);
  const former = new Set(git('ls-tree', '-d', '--name-only', commit, 'subgraphs/').split('\n'));
  const folders = new Set(files.map((file) => file.split('/').slice(0, 2).join('/')));
  return [...folders].filter((folder) => former.has(folder) && existsSync(join(root, folder)));
};

/** Migrations that the commit had and that say something else now: a database that has run them never hears of it. */
const editedSince = (commit: string): string[] =>
  git('diff', '--name-only', '--no-renames', '--diff-filter=MD', commit, '--', migrations)
    .split('\n')
    .filter((file) => file !== '' && !file.endsWith('/index.ts'));

type Failure = { readonly file: string; readonly test: string };
type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

/** Runs tests in a tree. @param patterns of their files; @returns those that failed, or nothing where none ran */
const failuresOf = async (tree: string, patterns: readonly string[]): Promise<Failure[] | undefined> => {
  const report = join(tree, 'report.json');
  await rm(report, { force: true });
  const jest = ['infra/bootstrap.mjs', 'node_modules/jest/bin/jest.js', '--forceExit', '--json'];
  const parameters = ['--no-warnings', ...jest, `--outputFile=${report}`, ...patterns];
  await runProgram(process.execPath, parameters, { cwd: tree });
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  return (JSON.parse(text) as Report).testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(tree, name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [{ file, test: 'it does not load' }];
    return failed.map(({ fullName: test }) => ({ file, test }));
  });
};

const same = (one: Failure, other: Failure): boolean => one.file === other.file && one.test === other.test;

/**
 * What fails of the commit's own tests of some subgraphs with this tree's migrations, and passes with its own, twice: what
 * fails with both, or only now and then, is nothing that a migration has done.
 */
const failuresOfFormer = async (
  commit: string,
  folders: readonly string[],
): Promise<Failure[] | undefined> => {
  const tree = await mkdtemp(join(tmpdir(), 'media-graph-former-'));
  try {
    const archive = join(tree, 'former.tar');
    git('archive', `--output=${archive}`, commit);
    await runProgram('tar', ['-xf', archive], { cwd: tree });
    const lists = folders.map((folder) => join(folder, 'migrations/index.ts'));
    const own = await Promise.all(lists.map((file) => readFile(join(tree, file), 'utf8')));
    const put = async (textOf: (index: number) => string): Promise<void> => {
      for (const [index, file] of lists.entries()) await writeFile(join(tree, file), textOf(index));
    };
    const putThisTrees = () =>
      put(
        (index) =>
          `export { migrations } from ${JSON.stringify(pathToFileURL(join(root, lists[index]!)).href)};\n`,
      );

    await putThisTrees();
    const failures = await failuresOf(
      tree,
      folders.map((folder) => `${folder}/.*\\.db\\.test`),
    );
    if (failures === undefined || failures.length === 0) return failures;
    const files = [...new Set(failures.map(({ file }) => file))];
    console.log(`${failures.length} failed. Their files again, with the release's own migrations:`);
    await put((index) => own[index]!);
    const anyway = await failuresOf(tree, files);
    console.log('And with those of this tree once more:');
    await putThisTrees();
    const again = await failuresOf(tree, files);
    if (anyway === undefined || again === undefined) return undefined;
    return again.filter(
      (one) => failures.some((first) => same(one, first)) && !anyway.some((other) => same(one, other)),
    );
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
  const edited = editedSince(commit);
  const failures = await failuresOfFormer(commit, folders);
  for (const file of edited) console.log(`✗ ${file} is not what ${commit.slice(0, 8)} has run`);
  for (const { file, test } of failures ?? []) console.log(`✗ ${file}: ${test}`);
  const isOk = failures?.length === 0 && edited.length === 0;
  const verdict =
    failures === undefined
      ? 'has no tests that ran'
      : failures.length > 0
        ? 'does not pass its tests'
        : edited.length > 0
          ? 'has run other migrations, and passes its tests'
          : 'passes its tests';
  console.log(
    `${isOk ? '✓' : '✗'} ${commit.slice(0, 8)} ${verdict} on this tree’s tables: ${folders.join(', ')}`,
  );
  process.exitCode = isOk ? 0 : 1;
}
