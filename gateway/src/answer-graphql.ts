import { HeaderMap } from '@apollo/server';
import { type FastifyReply, type FastifyRequest, noteForLog } from '@media-graph/service';
import { callerOf } from './context-of-request.ts';
import { explorerPolicy } from './explorer.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { ServedSupergraph } from './serve-supergraph.ts';
import type { SupergraphSwitch } from './supergraph-switch.ts';

type Options = {
  readonly graphs: Pick<SupergraphSwitch, 'use'>;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => GatewayContext;
};

/** Answers GraphQL over HTTP: what Apollo Server makes of a request, with the request's id where it is refused. */
export const answerGraphql =
  ({ graphs, contextOf }: Options) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { method, body, id } = request;
    const work: Work = ({ apollo }) =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method,
          headers: headersOf(request),
          search: method === 'GET' ? searchOf(request) : '',
          body,
        },
        context: async () => contextOf(request, reply),
      });
    const answer = await graphs.use(callerOf(request), work, codeOf);
    if (answer.body.kind !== 'complete') throw new Error('nobody asked for an answer in parts');
    const { status = 200, headers } = answer;
    const text = answer.body.string;
    const isFaulty = isOfErrors(text);
    if (isFaulty) noteForLog(request, { codes: codesOf(text) });
    for (const [name, value] of headers) reply.header(name, value);
    // The explorer's page, where it is served.
    if (headers.get('content-type')?.startsWith('text/html'))
      reply.header('content-security-policy', explorerPolicy);
    return reply.code(status).send(isFaulty && !text.includes('"data":') ? withRequestId(text, id) : text);
  };

type Work = (
  served: Pick<ServedSupergraph, 'apollo'>,
) => ReturnType<ServedSupergraph['apollo']['executeHTTPGraphQLRequest']>;

const isOfErrors = (text: string): boolean => text.startsWith('{"errors":');

/** What is wrong with an answer: the first code of its errors. */
const codeOf = ({ body }: Awaited<ReturnType<Work>>): string | undefined =>
  body.kind === 'complete' && isOfErrors(body.string) ? (codesOf(body.string)[0] ?? 'ERROR') : undefined;
/** The parameters as the hooks before have left them; one that is given twice stays so. */
const searchOf = ({ query }: FastifyRequest): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query as Record<string, string | string[]>))
    for (const one of [value].flat()) search.append(name, one);
  return search.size > 0 ? `?${search}` : '';
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
