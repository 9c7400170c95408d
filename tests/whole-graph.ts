import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll } from '@jest/globals';
import { createSubgraphs, startGraph } from '@media-graph/infra';
import { type Answer, askGraph, type TestDatabase, testDatabase } from '@media-graph/testing';

export type WholeGraph = {
  /** The gateway's `/graphql`. */
  readonly url: string;
  readonly dataDir: string;
  readonly tokens: Readonly<Record<string, string>>;
  readonly databases: Readonly<Record<string, { url: string; serviceUrl: string; ownerUrl: string }>>;
  /** Asks the gateway as a demonstration role, or as the anonymous reader. */
  ask(query: string, options?: { as?: string; variables?: Record<string, unknown> }): Promise<Answer>;
  /** The SQL that `work` caused, by subgraph. */
  statementsOf(work: () => Promise<unknown>): Promise<Record<string, string[]>>;
};

type Options = Pick<Parameters<typeof startGraph>[0], 'metrics' | 'tracerOf' | 'onAnswered' | 'pages'> & {
  /** A subgraph that does not start. */
  readonly without?: string;
};

/** Starts every service over seeded databases of this test file's own, and stops them after its last test. */
export const wholeGraph = async ({ without, ...options }: Options = {}): Promise<WholeGraph> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'media-graph-whole-'));
  const subgraphs = await createSubgraphs({ ASSETS_DIR: process.env.TEST_ASSETS_DIR! });
  const databases = new Map<string, TestDatabase>();
  // One after the other: the seeds of all at once keep each other waiting for longer than a transaction may.
  for (const subgraph of subgraphs)
    if (subgraph.name !== without)
      databases.set(
        subgraph.name,
        await testDatabase(subgraph, Object.keys(subgraph.demonstration?.seeds ?? {})),
      );
  let statements: Record<string, string[]> = {};
  const graph = await startGraph({
    subgraphs,
    databaseOf: async ({ name }) => {
      const database = databases.get(name);
      if (!database) throw new Error('it shall not start');
      return database;
    },
    dataDir,
    port: 0,
    secret: 'test',
    environment: 'test',
    // Statements are counted here.
    startsJobs: false,
    ...(without !== undefined && {
      leaveOut: (name: string, reason: unknown) => {
        if (name !== without) throw reason;
      },
    }),
    ...options,
    onStatement: (subgraph, sql) => {
      statements[subgraph] ??= [];
      statements[subgraph].push(sql);
    },
  });
  afterAll(async () => {
    await graph.stop();
    for (const { drop } of databases.values()) await drop();
    await rm(dataDir, { recursive: true, force: true });
  });
  const tokens = JSON.parse(await readFile(join(dataDir, 'tokens.json'), 'utf8'));

  return {
    url: graph.url,
    dataDir,
    tokens,
    databases: graph.subgraphs,
    ask: (query, { as: role, variables } = {}) => askGraph(graph.url, query, role && tokens[role], variables),
    statementsOf: async (work) => {
      statements = {};
      await work();
      return statements;
    },
  };
};
