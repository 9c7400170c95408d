import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the last graph of this checkout was started: what the terminal client asks when it is told nothing else. */
export type LastStart = { readonly url: string; readonly dataDir: string };

const file = join(import.meta.dirname, '../../../node_modules/.cache/media-graph/last-start.json');

export const writeLastStart = async (start: LastStart): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(start));
};

/** Undefined before the first start. */
export const readLastStart = async (): Promise<LastStart | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
};
