import { execFile } from 'node:child_process';
import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { CliError } from '../cli/cli-error.ts';

const root = join(import.meta.dirname, '../../..');
/** What a subgraph in a repository of its own needs; each after those that it needs itself. */
const names = ['service', 'authorisation', 'chinese', 'postgres', 'subgraph', 'testing'];

type Versions = Readonly<Record<string, string>>;
type Package = {
  readonly name: string;
  readonly version: string;
  readonly exports: string | Versions;
  readonly dependencies: Versions;
};

/** JavaScript and its types beside each other, where Node and editors look for them below `node_modules`. */
const build = async (folder: string): Promise<void> => {
  const config = join(folder, 'tsconfig.build.json');
  const compilerOptions = {
    ...{ noEmit: false, declaration: true, rewriteRelativeImportExtensions: true },
    ...{ rootDir: 'src', outDir: 'dist' },
    paths: {
      '@media-graph/chinese/*': ['../chinese/dist/*.d.ts'],
      '@media-graph/*': ['../*/dist/index.d.ts'],
    },
  };
  const include = ['src/**/*.ts'];
  const exclude = ['src/**/*.test.ts', 'src/testing'];
  await writeFile(
    config,
    JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions, include, exclude }),
  );
  try {
    await promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['-p', config, '--pretty', 'false']);
  } catch (error) {
    throw new CliError(`${folder} cannot be built: ${(error as { stdout: string }).stdout.split('\n')[0]}`);
  } finally {
    await rm(config);
  }
  for await (const file of glob('**/*', { cwd: join(folder, 'src'), withFileTypes: true })) {
    if (!file.isFile() || file.name.endsWith('.ts')) continue;
    const from = join(file.parentPath, file.name);
    const to = from.replace(join(folder, 'src'), join(folder, 'dist'));
    await mkdir(dirname(to), { recursive: true });
    await cp(from, to);
  }
};

const built = (file: string): object => {
  const path = file.replace('./src/', './dist/');
  return { types: path.replace(/\.ts$/, '.d.ts'), default: path.replace(/\.ts$/, '.js') };
};

/** The package as others install it: with versions in place of what only the workspace knows. */
const published = ({ name, version, exports, dependencies }: Package, catalog: Versions): object => ({
  ...{ name, version, type: 'module', files: ['dist'] },
  exports:
    typeof exports === 'string'
      ? built(exports)
      : Object.fromEntries(Object.entries(exports).map(([path, file]) => [path, built(file)])),
  dependencies: Object.fromEntries(
    Object.entries(dependencies).map(([one, wanted]) => [
      one,
      wanted === 'catalog:' ? catalog[one] : version,
    ]),
  ),
});

/**
 * Builds the packages of the workspace and packs them for repositories of their own. Meanwhile their `dist` lies in the
 * tree.
 *
 * @param to a folder, which is made
 * @returns the packed files
 * @throws CliError for what does not build
 */
export const packPackages = async (to: string): Promise<string[]> => {
  const { catalog } = parse(await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8'));
  const folderOf = (name: string): string => join(root, 'packages', name);
  const files: string[] = [];
  try {
    for (const name of names) {
      await build(folderOf(name));
      const staged = join(to, name);
      await mkdir(staged, { recursive: true });
      await cp(join(folderOf(name), 'dist'), join(staged, 'dist'), { recursive: true });
      const own = JSON.parse(await readFile(join(folderOf(name), 'package.json'), 'utf8'));
      await writeFile(join(staged, 'package.json'), JSON.stringify(published(own, catalog), null, 2));
      const { stdout } = await promisify(execFile)(
        'npm',
        ['pack', '--json', '--pack-destination', resolve(to)],
        {
          cwd: staged,
        },
      );
      files.push(join(to, JSON.parse(stdout)[0].filename));
      await rm(staged, { recursive: true });
    }
    return files;
  } finally {
    for (const name of names) await rm(join(folderOf(name), 'dist'), { recursive: true, force: true });
  }
};
