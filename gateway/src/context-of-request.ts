import {
  type FastifyReply,
  type FastifyRequest,
  networkOf,
  noSpan,
  noteForLog,
  notesOf,
  type Span,
  type Tracer,
  type Viewer,
} from '@media-graph/service';
import { exactVariablesOf } from './exact-variables.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { Authenticated } from './security/authenticate.ts';
import { clientOf } from './telemetry/client-of.ts';

/** Shorter than what clients wait, longer than what subgraphs may take. */
const requestMilliseconds = 8_000;

/** Whose request it is: the person, or the network of a reader without a token. */
const callerOf = (request: FastifyRequest): string =>
  (request as Authenticated).viewer.subject ?? networkOf(request.ip);

type Options = {
  /** Names of client headers that go on to the subgraphs. */
  readonly forward: readonly string[];
  /** The labels of `@override` that hold for a caller. */
  readonly labelsOf: (caller: string) => readonly string[];
  /** Whether plans, which name what the schema has, are shown to a viewer. */
  readonly mayReadSchema: (viewer: Viewer) => boolean;
  /** None where nothing is traced. */
  readonly tracer: Tracer | undefined;
};

/** What the gateway knows of a GraphQL request. */
export const contextOfRequest =
  ({ forward, labelsOf, mayReadSchema, tracer }: Options) =>
  (request: FastifyRequest, reply: FastifyReply): GatewayContext => {
    const gone = new AbortController();
    const span = tracer?.start('request', request.headers.traceparent) ?? noSpan;
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
      if (tracer) endSpan(span, request, reply);
    });
    const { viewer } = request as Authenticated;
    const caller = callerOf(request);
    const times: Record<string, number> = {};
    const client = clientOf(request, viewer);
    noteForLog(request, { client: client?.name, version: client?.version, subgraphs: times });
    return {
      viewer,
      caller,
      overrideLabels: labelsOf(caller),
      client,
      requestId: request.id,
      exactVariables: exactVariablesOf(request),
      forwarded: Object.fromEntries(
        forward.flatMap((name) => {
          const value = request.headers[name];
          return typeof value === 'string' ? [[name, value]] : [];
        }),
      ),
      tellsCost: request.headers['graph-cost'] === '1',
      tellsPlan: request.headers['graph-plan'] === '1' && mayReadSchema(viewer),
      signal: gone.signal,
      begin: performance.now(),
      deadline: Date.now() + requestMilliseconds,
      times,
      span,
      note: (notes) => noteForLog(request, notes),
    };
  };

const endSpan = (span: Span, request: FastifyRequest, reply: FastifyReply): void => {
  const { operation, hash, client, codes } = notesOf(request) ?? {};
  span.set({
    'http.response.status_code': reply.statusCode,
    'graph.request_id': request.id,
    ...(operation !== undefined && { 'graphql.operation.name': operation }),
    ...(hash !== undefined && { 'graph.operation.hash': hash }),
    ...(client !== undefined && { 'graph.client.name': client }),
  });
  span.end(codes?.[0]);
};
