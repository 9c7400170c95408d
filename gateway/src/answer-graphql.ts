import { HeaderMap } from '@apollo/server';
import { type FastifyReply, type FastifyRequest, noteForLog } from '@media-graph/service';
import { explorerPolicy } from './explorer.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { SupergraphSwitch } from './supergraph-switch.ts';

type Options = {
  readonly graphs: Pick<SupergraphSwitch, 'use'>;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => GatewayContext;
};

/** Answers GraphQL over HTTP: what Apollo Server makes of a request, with the request's id where it is refused. */
export const answerGraphql =
  ({ graphs, contextOf }: Options) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { method, url, body, id } = request;
    const query = url.indexOf('?');
    const answer = await graphs.use(({ apollo }) =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method,
          headers: headersOf(request),
          search: query < 0 ? '' : url.slice(query),
          body,
        },
        context: async () => contextOf(request, reply),
      }),
    );
    if (answer.body.kind !== 'complete') throw new Error('nobody asked for an answer in parts');
    const { status = 200, headers } = answer;
    const text = answer.body.string;
    const isFaulty = text.startsWith('{"errors":');
    if (isFaulty) noteForLog(request, { codes: codesOf(text) });
    for (const [name, value] of headers) reply.header(name, value);
    // The explorer's page, where it is served.
    if (headers.get('content-type')?.startsWith('text/html'))
      reply.header('content-security-policy', explorerPolicy);
    return reply.code(status).send(isFaulty && !text.includes('"data":') ? withRequestId(text, id) : text);
  };

const headersOf = ({ headers }: FastifyRequest): HeaderMap => {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
};

/** Of the first errors: an answer may have as many as objects. A quote in a message is written with a backslash. */
const codesOf = (text: string): string[] => [
  ...new Set([...text.slice(0, 5_000).matchAll(/"code":"([A-Z_]{1,50})"/g)].map(([, code]) => code!)),
];

/** A refusal in the shape of all others. */
const withRequestId = (text: string, requestId: string): string => {
  const { errors, ...rest } = JSON.parse(text) as { errors: { extensions?: object }[] };
  return JSON.stringify({
    errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } })),
    ...rest,
  });
};
