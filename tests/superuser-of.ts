import process from 'node:process';
import pg from 'pg';
import type { WholeGraph } from './whole-graph.ts';

/** A connection to one subgraph's database of a running graph that no policy binds; whoever opens it ends it. */
export const superuserOf = async (
  graph: Pick<WholeGraph, 'databases'>,
  subgraph: string,
): Promise<pg.Client> => {
  const url = new URL(process.env.TEST_DATABASE_URL!);
  url.pathname = new URL(graph.databases[subgraph]!.ownerUrl).pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return client;
};
