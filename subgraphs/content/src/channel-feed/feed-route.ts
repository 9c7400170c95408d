import { createHash } from 'node:crypto';
import {
  anonymous,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  RequestRefused,
} from '@media-graph/service';
import type { RouteTools } from '@media-graph/subgraph';
import type { Feed } from 'feed';
import type { Context, DataSources } from '../context.ts';
import { type FeedEntry, type FeedScope, feedEntries, textIn } from './feed-entries.ts';
import { type FeedFormat, writeFeed } from './write-feed.ts';
import { writeNinjs } from './write-ninjs.ts';

type MakeFeed = (format: FeedFormat) => Feed;
type Kind = {
  readonly type: string;
  readonly write: (feed: MakeFeed, entries: readonly FeedEntry[]) => string;
};

/** By the ending of the address. */
const kinds: Readonly<Record<string, Kind>> = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: (feed) => feed('RSS').rss2() },
  atom: { type: 'application/atom+xml; charset=utf-8', write: (feed) => feed('ATOM').atom1() },
  json: { type: 'application/feed+json; charset=utf-8', write: (feed) => feed('JSON').json1() },
  ninjs: { type: 'application/json; charset=utf-8', write: (_, entries) => writeNinjs(entries) },
};

const notFound = () => new RequestRefused('NOT_FOUND', 'There is no such feed');

type FeedRequest = FastifyRequest<{ Params: { channel: string; of?: string; file: string } }>;

/** Which articles an address is of, and what they are called together. */
const readScope = async (
  channelSlug: string,
  of: string | undefined,
  slug: string,
  { channelRepository, sectionRepository, tagRepository }: DataSources,
): Promise<FeedScope & { readonly name: string }> => {
  const channel = await channelRepository.bySlug(channelSlug);
  if (!channel?.baseUrl || channel.retiredAt) throw notFound();
  const name = textIn(channel.name, 'zh-Hant');
  if (of === undefined) return { channel, sectionId: null, tagId: null, name };
  const part = of === 'sections' ? await sectionRepository.bySlug(slug) : await tagRepository.bySlug(slug);
  if (!part) throw notFound();
  const ids = of === 'sections' ? { sectionId: part.id, tagId: null } : { sectionId: null, tagId: part.id };
  return { channel, ...ids, name: `${name}・${textIn(part.name, 'zh-Hant')}` };
};

/**
 * `GET /feeds/{channel}/latest.{kind}`, `/feeds/{channel}/sections/{section}.{kind}` and `/feeds/{channel}/tags/{tag}.{kind}`
 * by short names: what readers have there, the newest first, whoever asks. The kinds are `rss`, `atom`, `json` (JSON Feed)
 * and `ninjs`. A story that is taken back is gone from the next answer on, so that nobody may keep one without asking again.
 */
export const feedRoute = (app: FastifyInstance, { contextFor }: RouteTools<DataSources>): void => {
  const answer = async (request: FeedRequest, reply: FastifyReply) => {
    const { channel, of, file } = request.params;
    const [, slug, ending] = /^([a-z0-9-]+)\.([a-z]+)$/.exec(file) ?? [];
    const kind = ending && Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
    if (!kind || (of === undefined ? slug !== 'latest' : of !== 'sections' && of !== 'tags'))
      throw notFound();
    const context: Context = contextFor(anonymous, request.id);
    try {
      const scope = await readScope(channel, of, slug!, context);
      const entries = await feedEntries(scope, context);
      const body = kind.write((format) => writeFeed(scope, scope.name, entries, format), entries);
      const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
      reply.headers({ etag, 'cache-control': 'public, no-cache', 'x-content-type-options': 'nosniff' });
      const isKnown = request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag);
      return isKnown ? reply.code(304).send() : reply.type(kind.type).send(body);
    } finally {
      context.end();
    }
  };
  app.get('/feeds/:channel/:file', answer);
  app.get('/feeds/:channel/:of/:file', answer);
};
