import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');

/** Where the built pages are. */
export const pagesFolder = join(root, 'dist');

const mark = join(pagesFolder, 'sources');

/** Of all that the pages are made of. */
const digestOfSources = (): string => {
  const hash = createHash('sha256');
  const files = globSync('{build/*,index.html,package.json,vite.config.ts,src/**/*,public/**/*}', {
    cwd: root,
  });
  for (const file of files.sort()) {
    if (!/\.\w+$/.test(file)) continue;
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.update(readFileSync(join(root, '../../pnpm-lock.yaml'))).digest('hex');
};

/**
 * Builds the pages, in a process of its own, where their sources are not those of the last time.
 *
 * @returns whether there was something to do
 * @throws with what Vite has to say
 */
export const buildPages = async (): Promise<boolean> => {
  const digest = digestOfSources();
  if ((await readFile(mark, 'utf8').catch(() => undefined)) === digest) return false;
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    // Whatever the surroundings are: a test's would build what warns developers.
    env: { NODE_ENV: 'production' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) throw new Error(`the pages cannot be built: ${said}`);
  // Loaded only now: most starts have nothing to build.
  const { writeManifest } = await import('./write-manifest.ts');
  await writeManifest(join(pagesFolder, 'operations.json'));
  await writeFile(mark, digest);
  return true;
};
