import { type FastifyInstance, type FastifyRequest, SignatureRefused } from '@media-graph/service';
import type { RouteTools } from '@media-graph/subgraph';
import { GraphQLError } from 'graphql';
import type { DataSources } from '../context.ts';
import type { DataPurpose } from '../generated/resolvers.ts';
import { readSheet } from './read-sheet.ts';
import { renderSheet } from './render-sheet.ts';
import { sheetPage } from './sheet-page.ts';

const purposes: ReadonlySet<string> = new Set<DataPurpose>([
  'DELIVERY',
  'COMPLAINT',
  'PAYMENT',
  'DATA_SUBJECT_REQUEST',
]);

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

const refusal = (statusCode: number, message: string) => Object.assign(new Error(message), { statusCode });

/** The statuses of what may go wrong; anything else is masked. */
const statusOf = (error: unknown): number => {
  if (error instanceof SignatureRefused) return 401;
  if (error instanceof GraphQLError && error.extensions.code === 'FORBIDDEN') return 403;
  return (error as { statusCode?: number }).statusCode ?? 500;
};

/** `GET /distribution/route-sheet/{issueId}/{routeId}?purpose=DELIVERY`: the route sheet as a page to print. */
export const sheetRoute = (
  app: FastifyInstance,
  { viewerOf, contextFor, log }: RouteTools<DataSources>,
): void => {
  app.register(async (scope) => {
    scope.setErrorHandler(async (error, request, reply) => {
      const status = statusOf(error);
      if (status >= 500) log.error({ requestId: request.id, err: error }, 'route sheet failed');
      const message =
        status < 500 ? (error as Error).message : `Internal server error, request ${request.id}`;
      return reply
        .code(status)
        .headers({ ...headers, 'content-type': 'text/plain; charset=utf-8' })
        .send(message);
    });
    scope.get('/distribution/route-sheet/:issueId/:routeId', async (request: SheetRequest, reply) => {
      const { purpose } = request.query;
      const viewer = viewerOf(request, '');
      if (purpose !== undefined && !(typeof purpose === 'string' && purposes.has(purpose)))
        throw refusal(400, `purpose is one of ${[...purposes].join(', ')}`);
      const context = contextFor(viewer, request.id);
      try {
        const sheet = await readSheet(request.params.issueId, request.params.routeId, context);
        if (!sheet) throw refusal(404, 'There is no such sheet, or you may not see it');
        const page = await sheetPage(sheet, (purpose as DataPurpose | undefined) ?? null, context);
        return reply.headers(headers).send(renderSheet(page));
      } finally {
        await context.end();
      }
    });
  });
};
