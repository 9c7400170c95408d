import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { subgraphs } from './graph.ts';
import { fieldResolver, ownSchemas } from './own-graph.ts';

// The four subgraphs and those of this repository in one process, each on a port of its own. What they answered once they answer from memory,
// so that they cost next to nothing beside the gateways.

let requests = 0;

const serve = async (
  name: string,
  schema: GraphQLSchema,
  resolver?: typeof fieldResolver,
): Promise<number> => {
  const known = new Map<string, Buffer>();
  const answer = async (body: string): Promise<Buffer> => {
    const { query, variables, operationName } = JSON.parse(body);
    const result = await graphql({
      schema,
      source: query,
      variableValues: variables,
      operationName,
      fieldResolver: resolver,
    });
    if (result.errors) console.error(name, body, JSON.stringify(result.errors));
    const text = Buffer.from(JSON.stringify(result));
    if (known.size < 5000) known.set(body, text);
    return text;
  };
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      requests++;
      const body = Buffer.concat(chunks).toString();
      const text = known.get(body) ?? (await answer(body));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
      response.end(text);
    });
  };
  const server = createServer({ keepAliveTimeout: 60_000 }, handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const ports: Record<string, number> = {};
for (const [name, { sdl, resolvers }] of Object.entries(subgraphs))
  ports[name] = await serve(
    name,
    buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never }),
  );
const ownPorts: Record<string, number> = {};
for (const [name, schema] of Object.entries(ownSchemas()))
  ownPorts[name] = await serve(name, schema, fieldResolver);
process.send!({ ports, ownPorts });
process.on('message', () => {
  process.send!({ requests });
  requests = 0;
});
process.on('disconnect', () => process.exit());
