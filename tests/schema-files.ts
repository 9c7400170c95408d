import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';

const root = join(import.meta.dirname, '..');

/** The SDL of each subgraph as it is committed and reviewed, by name. */
export const subgraphSchemas: ReadonlyMap<string, DocumentNode> = new Map(
  globSync('subgraphs/*/schema.graphql', { cwd: root })
    .sort()
    .map((file) => [basename(dirname(file)), parse(readFileSync(join(root, file), 'utf8'))]),
);
