import {
  type FastifyInstance,
  type FastifyRequest,
  hearOut,
  RequestRefused,
  streamed,
  type Viewer,
} from '@media-graph/service';
import type { RouteTools } from '@media-graph/subgraph';
import type { DataSources, Transaction } from '../context.ts';
import { mayDeliver } from '../institute/require-institute.ts';
import type { AudienceDelivery } from './audience-delivery.entity.ts';
import { lineReader } from './line-reader.ts';
import { openDelivery } from './open-delivery.ts';
import { isSource } from './require-source.ts';
import { type ReadRow, rowReader } from './row-reader.ts';

type Route = { Querystring: { source?: unknown; mode?: unknown } };
type Known = { viewer?: Viewer };

const rowsAtOnce = 2_000;

/** Numbers alone are told, and no id of a table. */
const summary = ({ id, source, mode, firstDay, lastDay, ...counts }: AudienceDelivery) => {
  const { sent, added, corrected, unchanged, removed, refused, refusals } = counts;
  return {
    id,
    source,
    mode,
    startsOn: firstDay,
    endsOn: lastDay,
    sent,
    added,
    corrected,
    unchanged,
    removed,
    refused,
    refusals,
  };
};

const readQuery = ({ source, mode = 'CORRECT' }: Route['Querystring']) => {
  if (typeof source !== 'string' || !isSource(source))
    throw new RequestRefused(
      'BAD_REQUEST',
      '`source` is 2 to 40 small letters, figures and hyphens, and not `beacon`',
    );
  if (mode !== 'CORRECT' && mode !== 'REPLACE')
    throw new RequestRefused('BAD_REQUEST', '`mode` is CORRECT or REPLACE');
  return { source, mode } as const;
};

/**
 * `POST /insights/audience?source=app-log&mode=CORRECT`: rows of any days, streamed as CSV (with a head line) or NDJSON
 * with the fields of `AudienceRowInput` and `day`, as they are or in gzip. Rows are kept by thousands as they come, so that
 * what broke off is sent again as a whole; the answer tells what became of them, bad rows one by one.
 */
export const deliveryRoute = (
  app: FastifyInstance,
  { viewerOf, contextFor }: RouteTools<DataSources>,
): void => {
  app.register(async (scope) => {
    scope.setErrorHandler(async (error, request: FastifyRequest, reply) => {
      await hearOut(request, reply);
      throw error;
    });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.addHook('onRequest', async (request: FastifyRequest & Known) => {
      request.viewer = viewerOf(request, streamed);
    });
    const config = { streamed: true };
    scope.post<Route>(
      '/insights/audience',
      { config },
      async (request: FastifyRequest<Route> & Known, reply) => {
        const query = readQuery(request.query);
        const { 'content-type': type, 'content-encoding': encoding } = request.headers;
        const readRows = rowReader(type);
        const readLines = lineReader(encoding);
        const context = contextFor(request.viewer!, request.id);
        try {
          if (!(await mayDeliver(context)))
            throw new RequestRefused('FORBIDDEN', 'This is for staff of the institute that counts audiences');
          const no = await context.transaction('deliverAudience', (tx) =>
            tx.audienceDeliveryRepository.nextNo(),
          );
          const opened = openDelivery({ ...query, no, deliveredBy: request.viewer!.subject ?? '' });
          const changing = async (work: (tx: Transaction) => Promise<void>): Promise<void> => {
            const before = structuredClone(opened.delivery);
            try {
              await context.transaction('deliverAudience', work);
            } catch (error) {
              // What was not committed was not taken in either.
              Object.assign(opened.delivery, before);
              throw error;
            }
          };
          const keep = (rows: readonly ReadRow[]) => changing((tx) => opened.add(tx, rows));
          let rows: ReadRow[] = [];
          try {
            for await (const row of readRows(readLines(request.raw))) {
              rows.push(row);
              if (rows.length < rowsAtOnce) continue;
              await keep(rows);
              rows = [];
            }
            await keep(rows);
            await changing((tx) => opened.replace(tx));
          } finally {
            // Also of what broke off: who asks what came is told the truth.
            await context.transaction('deliverAudience', (tx) =>
              tx.audienceDeliveryRepository.insert(opened.delivery),
            );
          }
          return reply.header('cache-control', 'no-store').send(summary(opened.delivery));
        } finally {
          context.end();
        }
      },
    );
  });
};
