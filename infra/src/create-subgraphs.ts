import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AnySubgraph, loadSubgraph, type Surroundings } from '@media-graph/subgraph';

/** Where the subgraphs of this tree lie, a folder each. */
export const subgraphsFolder = join(import.meta.dirname, '../../subgraphs');

/** The table of contents of a subgraph of this tree. */
export const subgraphFile = (name: string): string => join(subgraphsFolder, name, 'src/subgraph.ts');

/** One subgraph of this tree. */
export const subgraphOf = (name: string, surroundings: Surroundings): Promise<AnySubgraph> =>
  loadSubgraph(subgraphFile(name), surroundings);

/** The names of the subgraphs that there are: folders of `subgraphs` with a table of contents. */
export const subgraphNames = (): string[] =>
  readdirSync(subgraphsFolder)
    .filter((name) => existsSync(subgraphFile(name)))
    .sort();

/**
 * The subgraphs of the graph, by name.
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
      subgraphs.push(await subgraphOf(name, surroundings));
    } catch (reason) {
      leaveOut(name, reason);
    }
  }
  return subgraphs;
};
