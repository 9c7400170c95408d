import { ApolloGateway } from '@apollo/gateway';
import { execute, parse } from 'graphql';
import { type Answered, composeSdl, type InMemoryGraph, type TestSubgraph } from './in-memory-graph.ts';

/** What the test does to the text of a subgraph's answer. */
export type MeddleText = (
  subgraph: string,
  body: { query: string },
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
  const gateway = new ApolloGateway({
    supergraphSdl: composeSdl(subgraphs),
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
        return JSON.parse(await meddle(name, { query }, JSON.stringify(answer)));
      },
    }),
  });
  const { executor } = await gateway.load();
  const ask = async (query: string): Promise<Answered> => {
    const document = parse(query);
    const [operation] = document.definitions;
    const result = await executor({
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
    return JSON.parse(JSON.stringify(result)) as Answered;
  };
  return { ask, sent: () => sent, stop: () => gateway.stop() };
};
