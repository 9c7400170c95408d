import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';

/** A new folder for the tests of one file, removed after them; `name` tells it apart in a listing. */
export const scratchFolder = (name: string): string => {
  const folder = mkdtempSync(path.join(tmpdir(), `media-graph-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
