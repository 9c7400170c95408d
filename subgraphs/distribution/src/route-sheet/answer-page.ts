import { type FastifyReply, type FastifyRequest, RequestRefused, type Viewer } from '@media-graph/service';
import { type RouteTools, requireTextBetween } from '@media-graph/subgraph';
import { GraphQLError } from 'graphql';
import type { Context, DataSources } from '../context.ts';

/** It is one person's reading: nobody keeps it, no script runs in it, and no other page may show it. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Checked here, because a page without people would not look at it. */
const readPurpose = (purpose: unknown): string | null => {
  if (purpose === undefined) return null;
  try {
    if (typeof purpose === 'string') return requireTextBetween(purpose, 3, 200);
  } catch {
    // Falls through: the page has no payload that could carry a user error.
  }
  throw new RequestRefused('BAD_REQUEST', '`purpose` is given once, in 3 to 200 characters');
};

/** What the guard of the graph's field says to a viewer, over HTTP. */
const asRefusal = (error: unknown, { subject }: Viewer): unknown =>
  error instanceof GraphQLError && error.extensions.code === 'FORBIDDEN'
    ? new RequestRefused(subject === null ? 'UNAUTHENTICATED' : 'FORBIDDEN', error.message)
    : error;

type PageRequest = FastifyRequest<{ Querystring: { purpose?: unknown } }>;

/**
 * Answers a page to the viewer for whom the gateway signed the request.
 *
 * @param read the page as HTML, or null where there is none for the viewer
 * @throws RequestRefused NOT_FOUND, and what keeps the viewer out
 */
export const answerPage = async (
  { viewerOf, contextFor }: RouteTools<DataSources>,
  request: PageRequest,
  reply: FastifyReply,
  read: (context: Context, purpose: string | null) => Promise<string | null>,
): Promise<FastifyReply> => {
  const viewer = viewerOf(request, '');
  const purpose = readPurpose(request.query.purpose);
  const context = contextFor(viewer, request.id);
  try {
    const page = await read(context, purpose);
    if (page === null) throw new RequestRefused('NOT_FOUND', 'There is no such list, or you may not see it');
    return reply.headers(headers).send(page);
  } catch (error) {
    throw asRefusal(error, viewer);
  } finally {
    context.end();
  }
};
