import type { FastifyInstance, FastifyRequest } from '@media-graph/service';
import type { RouteTools } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { answerPage } from './answer-page.ts';
import { readSheet } from './read-sheet.ts';
import { renderSheet } from './render-sheet.ts';
import { sheetPage } from './sheet-page.ts';

type SheetRequest = FastifyRequest<{
  Params: { issueId: string; routeId: string };
  Querystring: { purpose?: unknown };
}>;

/** `GET /distribution/route-sheet/{issueId}/{routeId}?purpose=…`: the route sheet as a page to print. */
export const sheetRoute = (app: FastifyInstance, tools: RouteTools<DataSources>): void => {
  app.get('/distribution/route-sheet/:issueId/:routeId', (request: SheetRequest, reply) =>
    answerPage(tools, request, reply, async (context, purpose) => {
      const sheet = await readSheet(null, request.params, context, null);
      return sheet && renderSheet(await sheetPage(sheet, purpose, context));
    }),
  );
};
