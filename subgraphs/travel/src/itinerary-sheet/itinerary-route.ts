import type { FastifyInstance } from '@media-graph/service';
import { answerPage, type PageRequest, type RouteTools } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { readItinerarySheet } from './read-itinerary-sheet.ts';
import { renderItinerarySheet } from './render-itinerary-sheet.ts';

export const itineraryPath = (departureId: string): string => `/travel/itinerary-sheet/${departureId}`;

/** `GET /travel/itinerary-sheet/{departureId}?purpose=…` or `?link=…`: the itinerary sheet as a page. */
export const itineraryRoute =
  (linkKey: string) =>
  (app: FastifyInstance, tools: RouteTools<DataSources>): void => {
    app.get(itineraryPath(':departureId'), (request: PageRequest<{ departureId: string }>, reply) =>
      answerPage(tools, linkKey, request, reply, async (context, purpose) => {
        const { departureId: id } = request.params;
        const sheet = await readItinerarySheet(null, { id, purpose }, context, null);
        return sheet && renderItinerarySheet(sheet);
      }),
    );
  };
