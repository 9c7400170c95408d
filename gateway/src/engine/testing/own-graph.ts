import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestSubgraph } from './in-memory-graph.ts';

const root = new URL('../../../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** The subgraphs of this repository, as their printed schemas have them. */
export const ownSubgraphs: Readonly<Record<string, TestSubgraph>> = Object.fromEntries(
  globSync('subgraphs/*/schema.graphql', { cwd: fileURLToPath(root) }).map((file) => [
    file.split('/')[1]!,
    { sdl: read(file) },
  ]),
);

/** Their supergraph as it is committed: `npm test` holds it to be current, and composing it takes seconds. */
export const ownSupergraph = read('gateway/supergraph.graphql');
