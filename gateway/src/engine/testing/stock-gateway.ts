import { ApolloGateway, type SupergraphManager } from '@apollo/gateway';
import { QueryPlanner } from '@apollo/query-planner';
import { jest } from '@jest/globals';
import { execute, parse } from 'graphql';
import { type Answered, composeSdl, type InMemoryGraph, type TestSubgraph } from './in-memory-graph.ts';

/** What the test does to the text of a subgraph's answer. */
export type MeddleText = (
  subgraph: string,
  body: { query: string; variables?: Record<string, unknown> },
  text: string,
) => string | Promise<string>;

/** Apollo's own gateway over the same subgraphs, to show that a test tells the two apart. */
export const stockGateway = async (
  subgraphs: Readonly<Record<string, TestSubgraph>>,
  schemas: InMemoryGraph['schemas'],
  meddle: MeddleText,
) => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  let sent = 0;
  // Ours plans in a thread of its own, so these are the stock gateway's plans alone.
  const planner = jest.spyOn(QueryPlanner.prototype, 'buildQueryPlan');
  const supergraphSdl = composeSdl(subgraphs);
  let update: Parameters<SupergraphManager['initialize']>[0]['update'];
  const gateway = new ApolloGateway({
    supergraphSdl: async (options) => {
      update = options.update;
      return { supergraphSdl };
    },
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: ({ name }) => ({
      async process({ request }) {
        sent++;
        const { query = '', variables = {} } = request;
        const schema = schemas.get(name)!;
        const answer = await execute({
          schema,
          document: parse(query),
          variableValues: variables,
          rootValue: {},
        });
        return JSON.parse(await meddle(name, { query, variables }, JSON.stringify(answer)));
      },
    }),
  });
  const { executor } = await gateway.load();
  const answer = async (query: string) => {
    const document = parse(query);
    const [operation] = document.definitions;
    return await executor({
      document,
      request: { query },
      operation,
      operationName: null,
      queryHash: query,
      source: query,
      context: {},
      metrics: {},
      schema: gateway.schema,
      overallCachePolicy: undefined,
    } as unknown as Parameters<typeof executor>[0]);
  };
  const ask = async (query: string): Promise<Answered> => JSON.parse(JSON.stringify(await answer(query)));
  return {
    ask,
    /** What the executor hands out. */
    answer,
    /** Requests to subgraphs so far. */
    sent: () => sent,
    /** Operations planned so far. */
    planned: () => planner.mock.calls.length,
    /** Takes over a supergraph that says the same in other words. */
    reload: () => update(`${supergraphSdl}\n# the next one`),
    stop: async () => {
      planner.mockRestore();
      await gateway.stop();
    },
  };
};
