import { HeaderMap } from '@apollo/server';
import { type FastifyReply, type FastifyRequest, noteForLog } from '@media-graph/service';
import { offerForKeeping } from './caching/offer-for-keeping.ts';
import { explorerPolicy } from './explorer-plugin.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { Answering } from './serve-supergraph.ts';
import type { SupergraphSwitch } from './supergraph-switch.ts';
import { WrittenAnswer } from './written-answer.ts';

type Options = {
  readonly graphs: Pick<SupergraphSwitch, 'use' | 'isOneForAll'>;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => GatewayContext;
};

/**
 * Answers GraphQL over HTTP: what Apollo Server makes of a request, with the request's id where it is refused. A query
 * that has passed it before is answered without it, and led through it all the same if nothing comes of that but a
 * refusal: so all errors before execution are of its making.
 */
export const answerGraphql =
  ({ graphs, contextOf }: Options) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const context = contextOf(request, reply);
    const answer = await graphs.use(
      context.caller,
      (served) => answerOver(served.of(context.viewer), request, reply, context, graphs.isOneForAll),
      firstCode,
    );
    if (isFaulty(answer)) noteForLog(request, { codes: codesOf(answer) });
    return reply.send(answer);
  };

/**
 * The text of an answer, whose status and headers are set.
 * @param isForAll whether every caller is answered over the same supergraph in the same way
 */
const answerOver = async (
  { apollo, known, execute }: Answering,
  request: FastifyRequest,
  reply: FastifyReply,
  context: GatewayContext,
  isForAll: boolean,
): Promise<string> => {
  const { body, id } = request;
  // What is left out of the answer to HEAD is its text alone.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const { accept } = request.headers;
  const direct = method === 'POST' ? known.find(body, accept) : undefined;
  if (direct) {
    noteForLog(request, { operation: direct.operation, hash: direct.hash });
    const answer = await execute(direct.asked, context);
    if (answer instanceof WrittenAnswer) {
      reply.header('cache-control', 'no-store').header('content-type', direct.contentType);
      return answer.text;
    }
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method,
      headers: headersOf(request),
      search: method === 'GET' ? searchOf(request) : '',
      body,
    },
    context: async () => context,
  });
  if (answer.body.kind !== 'complete') throw new Error('nobody asked for an answer in parts');
  const { status = 200, headers } = answer;
  const text = answer.body.string;
  if (method === 'POST' && status === 200 && text.startsWith('{"data":{'))
    known.wasAnswered(accept, headers.get('content-type'));
  for (const [name, value] of headers) reply.header(name, value);
  // The explorer's page, where it is served.
  if (headers.get('content-type')?.startsWith('text/html'))
    reply.header('content-security-policy', explorerPolicy);
  reply.code(status);
  if (headers.get('cache-control')?.endsWith('public')) {
    if (isForAll) return offerForKeeping(text, request, reply);
    reply.header('cache-control', 'no-store');
  }
  return isFaulty(text) && !text.includes('"data":') ? withRequestId(text, id) : text;
};

const isFaulty = (text: string): boolean => text.startsWith('{"errors":');

/** What is wrong with an answer: the first code of its errors. */
const firstCode = (text: string): string | undefined =>
  isFaulty(text) ? (codesOf(text)[0] ?? 'ERROR') : undefined;

/**
 * The parameters as the hooks before have left them; one that is given twice stays so. An empty name of an operation is
 * none (GraphQL over HTTP, 6.2.1).
 */
const searchOf = ({ query }: FastifyRequest): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query as Record<string, string | string[]>))
    for (const one of [value].flat()) if (name !== 'operationName' || one) search.append(name, one);
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
