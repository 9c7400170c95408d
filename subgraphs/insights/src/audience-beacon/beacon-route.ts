import { type FastifyInstance, type FastifyRequest, hearOut, streamed } from '@media-graph/service';
import { isId, type RouteTools, todayInShanghai } from '@media-graph/subgraph';
import { isbot } from 'isbot';
import type { DataSources } from '../context.ts';
import type { BeaconCount, BeaconCounts } from './beacon-counts.ts';

/** A page is read for an hour at most: who leaves it open is elsewhere. */
const [longestBody, longestRead] = [200, 3_600];

const hourInShanghai = (now: Date): number => (now.getUTCHours() + 8) % 24;

/** What a page tells: `c=<channel>&a=<article>&s=<seconds>`; null for anything else. */
const readBeacon = (body: string): Omit<BeaconCount, 'reads'> | null => {
  const told = new URLSearchParams(body);
  const [channel, article, seconds] = [told.get('c') ?? '', told.get('a'), Number(told.get('s') ?? 0)];
  if (!isId(channel) || (article !== null && !isId(article)) || !(seconds >= 0 && seconds <= longestRead))
    return null;
  const now = new Date();
  return {
    ...{ channelId: channel.toLowerCase(), articleId: article?.toLowerCase() ?? null },
    ...{ day: todayInShanghai(now), hour: hourInShanghai(now), readSeconds: Math.round(seconds) },
  };
};

const readBody = async (request: FastifyRequest): Promise<string> => {
  let body = '';
  for await (const part of request.raw.setEncoding('utf8')) {
    body += part;
    if (body.length > longestBody) return '';
  }
  return body;
};

/** Programs say what they are, and browsers say what nobody has looked at yet. */
const isReader = ({ headers }: FastifyRequest): boolean => {
  const agent = headers['user-agent'];
  return (
    agent !== undefined &&
    !isbot(agent) &&
    headers['sec-purpose'] === undefined &&
    headers.purpose === undefined
  );
};

/**
 * `POST /insights/beacon`, from the group's own pages, as `navigator.sendBeacon` sends it when somebody leaves:
 * `c=<channel>&a=<article>&s=<seconds>`. No cookie is set and nothing of the reader is kept; the answer is always the
 * same 204, so that a page learns nothing. How often an address may tell is the gateway's limit.
 */
export const beaconRoute = (
  app: FastifyInstance,
  { viewerOf }: RouteTools<DataSources>,
  counts: BeaconCounts,
): void => {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.post('/insights/beacon', { config: { streamed: true } }, async (request, reply) => {
      viewerOf(request, streamed);
      const isLong = Number(request.headers['content-length']) > longestBody;
      if (isLong) await hearOut(request, reply);
      const beacon = isLong ? undefined : readBeacon(await readBody(request));
      if (beacon && isReader(request)) counts.add(beacon);
      return reply.code(204).header('cache-control', 'no-store').send();
    });
  });
};
