import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const script = join(import.meta.dirname, '../../../infra/src/seed-at-scale.ts');

/** Tens of thousands of rows go to the databases directly: only infra knows them, so its program does the work. */
export const seedAtScale = (dataDir: string, scale: string): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, dataDir, scale], { stdio: 'inherit' });
    child.on('exit', (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
