import { anonymous, type FastifyInstance, type FastifyRequest, RequestRefused } from '@media-graph/service';
import type { RouteTools } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { deliverStories } from './deliver-stories.ts';
import { deliveredItem } from './delivered-item.ts';

const deliverer = { ...anonymous, subject: 'syndication', roles: ['editor'] };

type SyndicationRequest = FastifyRequest<{ Params: { file: string }; Querystring: { after?: string } }>;

/**
 * `GET /feeds/syndication/{subscription}.ninjs?after=…`: what the caller's organisation is given of a product's stories, at
 * most 50 at once, as IPTC ninjs 3.1, in the order of their deliveries; a `link` of `rel="next"` says where to ask on, also
 * when nothing has come yet. What was killed, or is the product's no more, comes again as `canceled`, also where an earlier
 * answer is asked for anew: no answer has a story that readers or the product no longer have. A stopped partner is given no
 * story at all, nor is one whose agreement was not proved for a day.
 */
export const syndicationRoute = (
  app: FastifyInstance,
  { viewerOf, contextFor }: RouteTools<DataSources>,
): void => {
  app.get('/feeds/syndication/:file', async (request: SyndicationRequest, reply) => {
    const viewer = viewerOf(request, '');
    const { after = '0' } = request.query;
    const [, id] = /^([0-9a-f-]{36})\.ninjs$/.exec(request.params.file) ?? [];
    if (viewer.subject === null) throw new RequestRefused('UNAUTHENTICATED', 'A partner brings its token');
    if (!/^\d{1,18}$/.test(after))
      throw new RequestRefused('BAD_REQUEST', '`after` is a number of an answer of ours');
    const [own, desk, reader] = [viewer, deliverer, anonymous].map((one) => contextFor(one, request.id));
    try {
      const subscription = id ? await own!.syndicationSubscriptions.load(id) : null;
      if (subscription?.organisationId !== viewer.organisation)
        throw new RequestRefused('NOT_FOUND', 'Your organisation has no such subscription');
      const deliveries = await desk!.transaction('deliverStories', (tx) =>
        deliverStories(tx, subscription!.id, after),
      );
      const items = deliveries.map((delivery) => deliveredItem(delivery, subscription!, reader!));
      const next = deliveries.at(-1)?.number ?? after;
      return reply
        .headers({
          ...{ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
          link: `</feeds/syndication/${subscription!.id}.ninjs?after=${next}>; rel="next"`,
        })
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(await Promise.all(items)));
    } finally {
      for (const context of [own, desk, reader]) context!.end();
    }
  });
};
