import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll } from '@jest/globals';
import { anonymous, createLog } from '@media-graph/service';
import { execute, parse, validate } from 'graphql';
import { composeSdl, type TestSubgraph } from '../engine/testing/in-memory-graph.ts';
import { type GatewayOptions, startGateway } from '../start-gateway.ts';

export type Logged = { readonly level: string; readonly details: object; readonly message: string };

/** The gateway over subgraphs, all of them behind sockets, until the file's last test; what it logs is kept. */
export const servedGraph = async (
  subgraphs: Readonly<Record<string, TestSubgraph>>,
  options: Partial<GatewayOptions> = {},
) => {
  const servers: Server[] = [];
  const urls: Record<string, string> = {};
  const bodies: string[] = [];
  for (const [name, { sdl, resolvers = {} }] of Object.entries(subgraphs)) {
    const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
    const server = createServer(async (request, response) => {
      const body = await text(request);
      bodies.push(body);
      const { query, variables } = JSON.parse(body);
      const document = parse(query);
      const errors = validate(schema, document);
      const answer = errors.length
        ? { errors }
        : await execute({ schema, document, variableValues: variables, rootValue: {} });
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    urls[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  }
  const logged: Logged[] = [];
  const requests: Logged[] = [];
  const note = (level: string) => (details: object, message?: string) =>
    void (level === 'info' ? requests : logged).push({ level, details, message: message ?? '' });
  const gateway = await startGateway({
    port: 0,
    host: '127.0.0.1',
    log: Object.assign(createLog('test', { level: 'silent' }), {
      info: note('info'),
      warn: note('warn'),
      error: note('error'),
    }),
    supergraphSdl: composeSdl(subgraphs),
    urls,
    verify: async () => anonymous,
    sign: () => ({}),
    open: true,
    ...options,
  });
  const answered = async (response: Response) => ({
    status: response.status,
    // biome-ignore lint/suspicious/noExplicitAny: read by tests as they know it
    body: (await response.json()) as any,
  });
  const stop = async (): Promise<void> => {
    await gateway.stop();
    for (const server of servers) server.close();
  };
  afterAll(stop);
  return {
    url: gateway.url,
    /** What subgraphs were asked, as it came. */
    bodies,
    logged,
    /** Lines of the log that tell of no trouble: one for each request. */
    requests,
    post: async (body: unknown, headers: Record<string, string> = {}) =>
      answered(
        await fetch(gateway.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
    get: async (parameters: Record<string, string>) =>
      answered(
        await fetch(`${gateway.url}?${new URLSearchParams(parameters)}`, {
          headers: { 'content-type': 'application/json' },
        }),
      ),
    stop,
  };
};
