import { type FastifyReply, type FastifyRequest, RequestRefused, type Viewer } from '@media-graph/service';
import { GraphQLError } from 'graphql';
import type { RequestContext, RouteTools } from '../serve/types.ts';
import { readPageLink } from './page-link.ts';
import { purposeOf } from './purpose-of.ts';

/** It is one person's reading: nobody keeps it, no script runs in it, and no other page may show it. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Checked here, because a page without people would not look at it. */
const readPurpose = (given: unknown): string | null => {
  if (given === undefined) return null;
  const purpose = typeof given === 'string' ? purposeOf(given) : null;
  // The page has no payload that could carry a user error.
  if (purpose === null)
    throw new RequestRefused('BAD_REQUEST', '`purpose` is given once, in 3 to 200 characters');
  return purpose;
};

/** What the guard of the graph's field says to a viewer, over HTTP. */
const asRefusal = (error: unknown, { subject }: Viewer): unknown =>
  error instanceof GraphQLError && error.extensions.code === 'FORBIDDEN'
    ? new RequestRefused(subject === null ? 'UNAUTHENTICATED' : 'FORBIDDEN', error.message)
    : error;

/** What `answerPage` answers, with the parameters of the page's path. */
export type PageRequest<Params = unknown> = FastifyRequest<{
  Params: Params;
  Querystring: { purpose?: unknown; link?: unknown };
}>;
type Reader = { readonly viewer: Viewer; readonly purpose: string | null };

/** Who reads the page: the viewer, or whoever has a link, with the eyes of who gave it. */
const readerOf = ({ url, query }: PageRequest, viewer: Viewer, linkKey: string): Reader => {
  if (query.link === undefined) return { viewer, purpose: readPurpose(query.purpose) };
  const { pathname } = new URL(url, 'http://localhost');
  const link = typeof query.link === 'string' ? readPageLink(linkKey, pathname, query.link) : null;
  if (!link) throw new RequestRefused('UNAUTHENTICATED', 'The link is over: ask for another one');
  const { organisation, givenBy, purpose } = link;
  return { viewer: { ...viewer, subject: givenBy, organisation, roles: ['staff'], scopes: [] }, purpose };
};

/**
 * Answers a page of HTML to the viewer for whom the gateway signed the request, or to whoever has a link of `writePageLink`.
 *
 * @param read the page, or null where there is none for the reader
 * @throws RequestRefused NOT_FOUND, and what keeps the reader out
 */
export const answerPage = async <DataSources extends object>(
  { viewerOf, contextFor }: RouteTools<DataSources>,
  linkKey: string,
  request: PageRequest,
  reply: FastifyReply,
  read: (context: RequestContext<DataSources>, purpose: string | null) => Promise<string | null>,
): Promise<FastifyReply> => {
  const { viewer, purpose } = readerOf(request, viewerOf(request, ''), linkKey);
  const context = contextFor(viewer, request.id);
  try {
    const page = await read(context, purpose);
    if (page === null) throw new RequestRefused('NOT_FOUND', 'There is no such page, or you may not see it');
    return reply.headers(headers).send(page);
  } catch (error) {
    throw asRefusal(error, viewer);
  } finally {
    context.end();
  }
};
