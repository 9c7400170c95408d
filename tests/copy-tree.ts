import { execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Copies the tree as it is, committed or not, without what is ignored: packages, and what runs have left. */
export const copyTree = async (to: string): Promise<void> => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.split('\n').filter(Boolean))
    await cp(join(root, file), join(to, file), { verbatimSymlinks: true }).catch((error) => {
      // Removed, and not committed yet.
      if (error.code !== 'ENOENT') throw error;
    });
};
