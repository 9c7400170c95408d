import { pathToFileURL } from 'node:url';
import type { Subgraph } from './types.ts';

/** A subgraph whose tables are its own business. */
// biome-ignore lint/suspicious/noExplicitAny: each subgraph has its own tables, and who loads it touches none of them
export type AnySubgraph = Subgraph<any>;

/** What a subgraph may take of its surroundings, by the names of its own configuration: where files lie. */
export type Surroundings = Readonly<Record<string, string | undefined>> & { readonly ASSETS_DIR: string };

/**
 * What a subgraph's `subgraph.ts` exports, or what its `createSubgraph` answers where it takes something of its
 * surroundings.
 *
 * @param file its absolute path
 * @throws Error where it exports none, and whatever loading it throws
 */
export const loadSubgraph = async (file: string, surroundings: Surroundings): Promise<AnySubgraph> => {
  const exported = await import(pathToFileURL(file).href);
  const subgraph = exported.createSubgraph
    ? await exported.createSubgraph(surroundings)
    : Object.values(exported).find((value) => (value as Partial<AnySubgraph>)?.migrations);
  if (!subgraph) throw new Error(`${file} exports no subgraph`);
  return subgraph;
};
