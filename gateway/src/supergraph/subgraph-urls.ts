import type { DocumentNode } from 'graphql';
import { joinedGraphs } from '../planning/joined-graphs.ts';

/** Where each subgraph of a supergraph answers, by name. */
export const subgraphUrls = (supergraph: DocumentNode): Map<string, string> =>
  new Map([...joinedGraphs(supergraph).values()].map(({ name, url }) => [name, url]));
