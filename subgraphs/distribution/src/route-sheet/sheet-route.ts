import type { FastifyInstance, FastifyRequest } from '@media-graph/service';
import { answerPage, type RouteTools } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { readSheet } from './read-sheet.ts';
import { renderSheet } from './render-sheet.ts';
import { sheetPage } from './sheet-page.ts';

type SheetRequest = FastifyRequest<{
  Params: { issueId: string; routeId: string };
  Querystring: { purpose?: unknown; link?: unknown };
}>;

export const sheetPath = (issueId: string, routeId: string): string =>
  `/distribution/route-sheet/${issueId}/${routeId}`;

/** `GET /distribution/route-sheet/{issueId}/{routeId}?purpose=…` or `?link=…`: the route sheet as a page to print. */
export const sheetRoute =
  (linkKey: string) =>
  (app: FastifyInstance, tools: RouteTools<DataSources>): void => {
    app.get(sheetPath(':issueId', ':routeId'), (request: SheetRequest, reply) =>
      answerPage(tools, linkKey, request, reply, async (context, purpose) => {
        const sheet = await readSheet(null, request.params, context, null);
        return sheet && renderSheet(await sheetPage(sheet, purpose, context));
      }),
    );
  };
