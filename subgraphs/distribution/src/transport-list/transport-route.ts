import type { FastifyInstance } from '@media-graph/service';
import { answerPage, type PageRequest, type RouteTools } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { readTransportList } from './read-transport-list.ts';
import { renderTransportList } from './render-transport-list.ts';
import { transportPage } from './transport-page.ts';

/** `GET /distribution/transport-list/{issueId}?purpose=…`: the transport list of a night as a page to print. */
export const transportRoute =
  (linkKey: string) =>
  (app: FastifyInstance, tools: RouteTools<DataSources>): void => {
    app.get('/distribution/transport-list/:issueId', (request: PageRequest<{ issueId: string }>, reply) =>
      answerPage(tools, linkKey, request, reply, async (context, purpose) => {
        const list = await readTransportList(null, request.params, context, null);
        return list && renderTransportList(await transportPage(list, purpose, context));
      }),
    );
  };
