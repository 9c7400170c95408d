import { type FastifyInstance, type FastifyRequest, RequestRefused, type Viewer } from '@media-graph/service';
import { type RouteTools, requireTextBetween } from '@media-graph/subgraph';
import { GraphQLError } from 'graphql';
import type { DataSources } from '../context.ts';
import { readSheet } from './read-sheet.ts';
import { renderSheet } from './render-sheet.ts';
import { sheetPage } from './sheet-page.ts';

/** It is one person's reading: nobody keeps it, no script runs in it, and no other page may show it. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

type SheetRequest = FastifyRequest<{
  Params: { issueId: string; routeId: string };
  Querystring: { purpose?: unknown };
}>;

/** Checked here, because a sheet without people would not look at it. */
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

/** `GET /distribution/route-sheet/{issueId}/{routeId}?purpose=…`: the route sheet as a page to print. */
export const sheetRoute = (app: FastifyInstance, { viewerOf, contextFor }: RouteTools<DataSources>): void => {
  app.get('/distribution/route-sheet/:issueId/:routeId', async (request: SheetRequest, reply) => {
    const viewer = viewerOf(request, '');
    const purpose = readPurpose(request.query.purpose);
    const context = contextFor(viewer, request.id);
    try {
      const sheet = await readSheet(null, request.params, context, null);
      if (!sheet) throw new RequestRefused('NOT_FOUND', 'There is no such sheet, or you may not see it');
      return reply.headers(headers).send(renderSheet(await sheetPage(sheet, purpose, context)));
    } catch (error) {
      throw asRefusal(error, viewer);
    } finally {
      context.end();
    }
  });
};
