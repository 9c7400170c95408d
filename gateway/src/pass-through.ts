import type { IncomingHttpHeaders } from 'node:http';
import replyFrom from '@fastify/reply-from';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  RequestRefused,
  streamed,
} from '@media-graph/service';
import type { Sign } from './create-subgraph-client.ts';
import { addressOf } from './http-client/address-of.ts';
import type { Authenticated } from './security/authenticate.ts';

type Options = {
  /** Path prefixes such as `/assets`, and the subgraph that serves what is below each of them. */
  readonly routes: Readonly<Record<string, string>>;
  /** Where a subgraph answers now; undefined where the supergraph has none of the name. */
  readonly urlOf: (subgraph: string) => string | undefined;
  readonly sign: Sign;
  readonly authenticate: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  /** Bytes of one upload. */
  readonly bodyLimit: number;
};

/** What a subgraph says of its connection is not said of the client's (RFC 9110, 7.6.1). */
const forClient = (headers: IncomingHttpHeaders): IncomingHttpHeaders => {
  const { connection, 'keep-alive': _, 'proxy-connection': __, upgrade: ___, ...rest } = headers;
  for (const name of connection?.split(',') ?? []) delete rest[name.trim().toLowerCase()];
  return rest;
};

/** Nobody took the request, or has answered a byte of it. */
const isUnheard = ({ cause }: Error): boolean =>
  ['UND_ERR_SOCKET', 'ECONNRESET', 'ECONNREFUSED'].includes((cause as NodeJS.ErrnoException)?.code ?? '');

/** Hands requests that are not GraphQL, such as uploads and files, to the subgraph they belong to, as streams. */
export const passThrough = (
  app: FastifyInstance,
  { routes, urlOf, sign, authenticate, bodyLimit }: Options,
): void => {
  type Route = { readonly prefix: string; readonly subgraph: string; readonly isAgain?: boolean };

  const passOn = (request: FastifyRequest, reply: FastifyReply, route: Route): FastifyReply => {
    const { prefix, subgraph, isAgain = false } = route;
    const { method, id } = request;
    const url = urlOf(subgraph);
    if (url === undefined) throw new RequestRefused('NOT_FOUND', 'There is no such path');
    const base = new URL(url);
    const { authorization } = addressOf(url);
    // What is signed is what is sent: a URL writes some characters of a path in another way.
    const target = new URL(request.url, base);
    const isBelow = target.pathname === prefix || target.pathname.startsWith(`${prefix}/`);
    if (target.origin !== base.origin || !isBelow)
      throw new RequestRefused('NOT_FOUND', 'There is no such path');
    const signature = sign({
      audience: subgraph,
      method,
      path: target.pathname + target.search,
      body: method === 'POST' || method === 'PATCH' ? streamed : '',
      viewer: (request as Authenticated).viewer,
    });
    return reply.from(target.origin + target.pathname, {
      // Said here, because a query that the URL knows none of would be taken from the request: `/assets?`.
      queryString: () => target.search.slice(1),
      rewriteHeaders: forClient,
      // The library would send what is busy ten times as much, with a signature that holds once.
      retryDelay: () => null,
      onError: (to, { error }) => {
        const isSafe = method === 'GET' || method === 'HEAD';
        // A connection that breaks is nobody's fault here: the client may send it again.
        if (isAgain || !isSafe || !isUnheard(error))
          return void to.send(new RequestRefused('UNAVAILABLE', 'What this belongs to does not answer'));
        // As a query: a connection that was kept may be closed as it is used (RFC 9110, 9.2.2).
        try {
          passOn(request, reply, { ...route, isAgain: true });
        } catch (failure) {
          // Nobody around hears of it here.
          to.send(failure);
        }
      },
      // The gateway has answered `expect` itself, token and session are for nobody but the gateway, and a trace is not signed here.
      rewriteRequestHeaders: (
        _,
        { authorization: _token, cookie: _session, expect: _expect, traceparent: _trace, ...headers },
      ) => ({
        ...headers,
        ...(authorization !== undefined && { authorization }),
        ...signature,
        'x-request-id': id,
      }),
    });
  };

  app.register(async (scope) => {
    await scope.register(replyFrom, { disableRequestLogging: true });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    for (const [prefix, subgraph] of Object.entries(routes)) {
      const route = {
        // The last three are of uploads that resume.
        method: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'],
        bodyLimit,
        config: { streamed: true },
        compress: false as const,
        preHandler: authenticate,
        handler: (request: FastifyRequest, reply: FastifyReply) =>
          passOn(request, reply, { prefix, subgraph }),
      };
      scope.route({ ...route, url: prefix });
      scope.route({ ...route, url: `${prefix}/*` });
    }
  });
};
