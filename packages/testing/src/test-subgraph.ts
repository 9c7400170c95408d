import { afterAll } from '@jest/globals';
import { anonymous, createLog, signRequest, type Viewer } from '@media-graph/service';
import { type Subgraph, seed, seedAtScale, serveSubgraph } from '@media-graph/subgraph';
import type { GraphQLFormattedError } from 'graphql';
import pg from 'pg';
import { explain } from './explain.ts';
import { testDatabase } from './test-database.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads the data that it asked for
type Data = any;
export type Answer = { data: Data; errors?: GraphQLFormattedError[] };

export type TestSubgraph = {
  readonly url: string;
  /** Shared with the gateway of the test. */
  readonly gatewaySecret: string;
  /** Asks as the gateway does, signed, for a viewer. */
  ask(query: string, options?: { as?: Viewer; variables?: Record<string, unknown> }): Promise<Answer>;
  /** Runs SQL outside of any viewer's sight: row policies do not bind it. */
  sql(statement: string, parameters?: unknown[]): Promise<Data[]>;
  /** The SQL that `work` caused in this subgraph, without BEGIN and COMMIT. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  /** PostgreSQL's plans, as `EXPLAIN` prints them, of the SQL that `work` caused, for the viewer who asked. */
  plansOf(work: () => Promise<unknown>, viewer?: Viewer): Promise<string[]>;
};

type Options = {
  /** Names of the subgraph's seeds to run first; none by default, because a test builds its own data. */
  readonly seeds?: readonly string[];
  /** Adds the subgraph's large synthetic set, and tells PostgreSQL's planner how large its tables are; none by default. */
  readonly scale?: number;
  /** The roles that the seeds need. */
  readonly seedRoles?: readonly string[];
};

const gatewaySecret = 'the secret of the test gateway, 32 characters';

/**
 * Serves a subgraph over a database of its own for this test file, and stops it after the last test. Call it at the
 * top of the file: `const graph = await testSubgraph(content)`.
 */
export const testSubgraph = async <Tables extends object>(
  subgraph: Subgraph<Tables>,
  {
    seeds = [],
    scale = 0,
    seedRoles = ['editor', 'event-manager', 'picture-desk', 'headquarters'],
  }: Options = {},
): Promise<TestSubgraph> => {
  const database = await testDatabase(subgraph);
  if (seeds.length > 0) {
    const chosen = Object.fromEntries(seeds.map((name) => [name, subgraph.seeds[name]!]));
    await seed({ ...subgraph, seeds: chosen }, database.serviceUrl, seedRoles);
  }
  let statements: { sql: string; parameters: unknown[] }[] = [];
  const server = await serveSubgraph(subgraph, {
    port: 0,
    databaseUrl: database.serviceUrl,
    gatewaySecret,
    log: createLog(subgraph.name, 'silent'),
    onStatement: (sql, parameters = []) => statements.push({ sql, parameters: [...parameters] }),
  });
  const outside = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  // A connection that is still closing when its database is dropped says so, and nobody asks it any more.
  outside.on('error', () => {});
  if (scale > 0) {
    await seedAtScale(subgraph, database.serviceUrl, seedRoles, scale);
    await outside.query('ANALYZE');
  }
  afterAll(async () => {
    await outside.end();
    await server.stop();
    await database.drop();
  });

  return {
    url: server.url,
    gatewaySecret,
    ask: async (query, { as: viewer = anonymous, variables } = {}) => {
      const body = JSON.stringify({ query, variables });
      const request = { audience: subgraph.name, method: 'POST', path: '/graphql', body, viewer };
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...signRequest(request, gatewaySecret) },
        body,
      });
      return (await response.json()) as Answer;
    },
    sql: async (statement, parameters) => (await outside.query(statement, parameters)).rows,
    statementsOf: async (work) => {
      statements = [];
      await work();
      return statements.map(({ sql }) => sql);
    },
    plansOf: async (work, viewer = anonymous) => {
      statements = [];
      await work();
      return explain(database.serviceUrl, subgraph.databaseRole(viewer), viewer, statements);
    },
  };
};
