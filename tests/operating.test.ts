import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';
import { gatewayEnvironment } from '../gateway/src/config.ts';
import { signerEnvironment } from '../subgraphs/media-assets/src/content-credentials/content-signer.ts';
import { storageEnvironment } from '../subgraphs/media-assets/src/storage/storage-of.ts';

// What is said of settings to those who operate the graph is held to the code.

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'gateway/OPERATING.md'), 'utf8');
const configs = globSync('subgraphs/*/src/config.ts', { cwd: root }).map(
  (file) => [file.split('/')[1]!, join(root, file)] as const,
);

/** Defaults by variable, as the table below a mark has them. */
const tableOf = (mark: string): Record<string, string> => {
  const [, table] = page.split(`<!-- ${mark} -->\n`);
  const rows = table!.split('\n\n')[0]!.split('\n').slice(2);
  return Object.fromEntries(
    rows.map((row) => {
      const [, name, value] = /^\| `(\w+)` \| (.+?) \|/.exec(row)!;
      return [name!, value!.replaceAll('`', '')];
    }),
  );
};

const written = (value: unknown): string => {
  if (Array.isArray(value)) return value.join(',') || 'none';
  if (value === undefined || JSON.stringify(value) === '{}') return 'none';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
const defaultsOf = (shape: z.ZodRawShape): Record<string, string> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, type]) => {
      const read = z.safeParse(type, undefined);
      return [name, read.success ? written(read.data) : 'required'];
    }),
  );

test('every key is told with the subgraphs that have it', () => {
  const [table] = page.split('| key | of |')[1]!.split('\n\n');
  const told = [...table!.matchAll(/^\| `(\w+_KEY)` \| ([a-z, -]+?)(?:, the same)? \|/gm)];
  const owners = new Map<string, string[]>();
  for (const [name, file] of configs)
    for (const [, key] of readFileSync(file, 'utf8').matchAll(/\b([A-Z]+_KEY): (?:key|secret|z\.)/g))
      owners.set(key!, [...(owners.get(key!) ?? []), name]);
  expect(owners.size).toBeGreaterThan(5);
  expect(Object.fromEntries(told.map(([, key, names]) => [key, names]))).toEqual(
    Object.fromEntries([...owners].map(([key, names]) => [key, names.sort().join(', ')])),
  );
});

test.each<[string, z.ZodRawShape]>([
  ['gateway', gatewayEnvironment.shape],
  ['subgraph', subgraphEnvironment.shape],
  ['media-assets', { ...storageEnvironment, ...signerEnvironment }],
])('every setting of %s is told with its default, and none that there is not', (mark, shape) => {
  expect(tableOf(mark)).toEqual(defaultsOf(shape));
});
