import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeepUsage } from './operation-usage.ts';

/**
 * Keeps usage in a folder, `<day>/<process>-<hour>.jsonl` and `operations/<hash>.graphql`, where a registry reads it if
 * it is its `usage/<environment>`. Each process writes files of its own.
 */
export const usageFolder = (folder: string): KeepUsage => {
  const process = randomUUID().slice(0, 8);
  return async (counted, texts) => {
    const [day, hour] = new Date().toISOString().split(/[T:]/) as [string, string];
    await mkdir(join(folder, 'operations'), { recursive: true });
    await mkdir(join(folder, day), { recursive: true });
    for (const [hash, text] of texts)
      await writeFile(join(folder, 'operations', `${hash}.graphql`), text, { flag: 'wx' }).catch(
        (error: NodeJS.ErrnoException) => {
          if (error.code !== 'EEXIST') throw error;
        },
      );
    const lines = counted.map((one) => `${JSON.stringify(one)}\n`).join('');
    await appendFile(join(folder, day, `${process}-${hour}.jsonl`), lines);
  };
};
