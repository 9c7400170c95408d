import { afterAll } from '@jest/globals';
import { anonymous, createLog, type SignedBody, signRequest, type Viewer } from '@media-graph/service';
import { type Subgraph, seedAtScale, serveSubgraph, subgraphSchema } from '@media-graph/subgraph';
import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import type { Answer, Data } from './answer.ts';
import { type Asking, askSubgraph } from './ask-over-http.ts';
import { explain } from './explain.ts';
import { mutateWith, type Outcome } from './mutate.ts';
import { runSeeds, seedRoles, testDatabase } from './test-database.ts';

export type TestSubgraph = {
  readonly url: string;
  /** Shared with the gateway of the test. */
  readonly gatewaySecret: string;
  /** As the subgraph serves it. */
  readonly schema: GraphQLSchema;
  /** Asks as the gateway does, signed, for a viewer. */
  ask(query: string, asking?: Asking): Promise<Answer>;
  /** Asks for things of a type by their ids, or by other keys, as the gateway does for another subgraph's answer. */
  entities(
    type: string,
    keys: readonly (string | object)[],
    fields: string,
    as?: Viewer,
  ): Promise<{ entities: Data[]; errors: Answer['errors'] }>;
  /** Headers by which the gateway hands a request on to a route of the subgraph's own; of GET, unless it says more. */
  signed(path: string, as: Viewer, method?: string, body?: SignedBody): Record<string, string>;
  /** Runs a mutation by its name and tells what became of it; see `mutateWith`. */
  mutate(name: string, input?: object, as?: Viewer, select?: string): Promise<Outcome>;
  /** As `mutate`, for one that must go well: answers the thing that was made or changed. */
  mutated(name: string, input?: object, as?: Viewer, select?: string): Promise<Data>;
  /** Runs each of the subgraph's jobs once; in a test they run only so. */
  runJobs(): Promise<void>;
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
  /** Whether the seeds write more than rows, so that the rows cannot be copied from another test file's. */
  readonly seedsWriteFiles?: boolean;
  /** Adds the subgraph's large synthetic set, and tells PostgreSQL's planner how large its tables are; none by default. */
  readonly scale?: number;
};

const gatewaySecret = 'the secret of the test gateway, 32 characters';

/**
 * Serves a subgraph over a database of its own for this test file, and stops it after the last test. Call it at the
 * top of the file: `const graph = await testSubgraph(content)`.
 */
export const testSubgraph = async <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  { seeds = [], seedsWriteFiles = false, scale = 0 }: Options = {},
): Promise<TestSubgraph> => {
  const database = await testDatabase(subgraph, seedsWriteFiles ? [] : seeds);
  if (seedsWriteFiles) await runSeeds(subgraph, database.serviceUrl, seeds);
  let statements: { sql: string; parameters: unknown[] }[] = [];
  const server = await serveSubgraph(subgraph, {
    port: 0,
    databaseUrl: database.serviceUrl,
    gatewaySecret,
    log: createLog(subgraph.name, { level: 'silent' }),
    startsJobs: false,
    onStatement: (sql, parameters = []) => statements.push({ sql, parameters: [...parameters] }),
  });
  // One connection, also after a statement that is refused: a pool would make another.
  const outside = new pg.Client(database.adminUrl);
  // A connection that is still closing when its database is dropped says so, and nobody asks it any more.
  outside.on('error', () => {});
  await outside.connect();
  if (scale > 0) {
    await seedAtScale(subgraph, database.serviceUrl, seedRoles, scale);
    await outside.query('ANALYZE');
  }
  afterAll(async () => {
    await outside.end();
    await server.stop();
    await database.drop();
  });

  const served = { name: subgraph.name, url: server.url, gatewaySecret };
  const ask: TestSubgraph['ask'] = (query, asking) => askSubgraph(served, query, asking);
  const schemaOf = (): GraphQLSchema => subgraphSchema(subgraph);
  const mutate = mutateWith(ask, schemaOf);

  return {
    url: server.url,
    gatewaySecret,
    get schema() {
      return schemaOf();
    },
    ask,
    entities: async (type, keys, fields, as = anonymous) => {
      const { data, errors } = await ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
        {
          as,
          variables: {
            of: keys.map((key) => ({ __typename: type, ...(typeof key === 'string' ? { id: key } : key) })),
          },
        },
      );
      return { entities: data?._entities, errors };
    },
    signed: (path, viewer, method = 'GET', body = '') =>
      signRequest({ audience: subgraph.name, method, path, body, viewer }, gatewaySecret),
    mutate,
    mutated: async (...call) => {
      const { code, field, message, thing } = await mutate(...call);
      if (code) throw new Error(`${call[0]}: ${code} ${field?.join('.') ?? ''} ${message}`);
      return thing;
    },
    runJobs: server.runJobs,
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
