import type { FastifyInstance } from '@media-graph/service';
import { answerPage, type PageRequest, type RouteTools } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { readSheet } from './read-sheet.ts';
import { renderSheet } from './render-sheet.ts';
import { sheetPage } from './sheet-page.ts';

export const sheetPath = (issueId: string, routeId: string): string =>
  `/distribution/route-sheet/${issueId}/${routeId}`;

/** `GET /distribution/route-sheet/{issueId}/{routeId}?purpose=…` or `?link=…`: the route sheet as a page to print. */
export const sheetRoute =
  (linkKey: string) =>
  (app: FastifyInstance, tools: RouteTools<DataSources>): void => {
    app.get(
      sheetPath(':issueId', ':routeId'),
      (request: PageRequest<{ issueId: string; routeId: string }>, reply) =>
        answerPage(tools, linkKey, request, reply, async (context, purpose) => {
          const sheet = await readSheet(null, request.params, context, null);
          return sheet && renderSheet(await sheetPage(sheet, purpose, context));
        }),
    );
  };
