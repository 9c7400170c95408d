import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Subgraph } from '@media-graph/subgraph';

/** A subgraph whose tables are its own business. */
// biome-ignore lint/suspicious/noExplicitAny: each subgraph has its own tables, and nobody here touches them
export type AnySubgraph = Subgraph<any>;

/** What a subgraph may take of its surroundings, by the names of its own configuration: where files lie. */
export type Surroundings = Readonly<Record<string, string | undefined>> & { readonly ASSETS_DIR: string };

/** Where the subgraphs of this tree lie, a folder each. */
export const subgraphsFolder = join(import.meta.dirname, '../../subgraphs');

/** The names of the subgraphs that there are: folders of `subgraphs` with a table of contents. */
export const subgraphNames = (): string[] =>
  readdirSync(subgraphsFolder)
    .filter((name) => existsSync(join(subgraphsFolder, name, 'src/subgraph.ts')))
    .sort();

/** What `src/subgraph.ts` of a folder exports, or what its `createSubgraph` answers. @throws where it does not load */
export const loadSubgraph = async (name: string, surroundings: Surroundings): Promise<AnySubgraph> => {
  const exported = await import(pathToFileURL(join(subgraphsFolder, name, 'src/subgraph.ts')).href);
  const subgraph = exported.createSubgraph
    ? await exported.createSubgraph(surroundings)
    : Object.values(exported).find((value) => (value as Partial<AnySubgraph>)?.name === name);
  if (!subgraph) throw new Error(`subgraphs/${name}/src/subgraph.ts exports no subgraph of the name ${name}`);
  return subgraph;
};

/**
 * The subgraphs of the graph, by name: what `src/subgraph.ts` of each folder exports, or what its `createSubgraph`
 * answers where it takes something of its surroundings.
 *
 * @param leaveOut is told of a subgraph that does not load, which is then left out; without it, that is thrown
 */
export const createSubgraphs = async (
  surroundings: Surroundings,
  leaveOut: (name: string, reason: unknown) => void = (_, reason) => {
    throw reason;
  },
): Promise<readonly AnySubgraph[]> => {
  const subgraphs: AnySubgraph[] = [];
  for (const name of subgraphNames()) {
    try {
      subgraphs.push(await loadSubgraph(name, surroundings));
    } catch (reason) {
      leaveOut(name, reason);
    }
  }
  return subgraphs;
};
