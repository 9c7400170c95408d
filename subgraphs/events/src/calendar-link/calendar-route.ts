import {
  anonymous,
  type FastifyInstance,
  type FastifyRequest,
  RequestRefused,
  type Viewer,
} from '@media-graph/service';
import { isId, type RouteTools } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { CalendarOf } from './calendar-link.repository.ts';
import { writeCalendar } from './write-calendar.ts';

type CalendarRequest = FastifyRequest<{ Params: { token: string }; Querystring: Record<string, unknown> }>;

const headers = {
  'content-type': 'text/calendar; charset=utf-8',
  'cache-control': 'private, max-age=300',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Who sees what a link shows, and no more. */
const readerOf = (visibility: 'PRIVATE' | 'STAFF'): Viewer => ({
  ...anonymous,
  subject: 'calendar link',
  roles: [visibility === 'PRIVATE' ? 'editor' : 'finance'],
});

const idIn = (query: Record<string, unknown>, name: string): string | null => {
  const value = query[name];
  if (value === undefined) return null;
  if (typeof value === 'string' && isId(value)) return value;
  throw new RequestRefused('BAD_REQUEST', `\`${name}\` is an id, given once`);
};

/**
 * `GET /events/calendar.ics?facility=…&organiser=…`: what the caller may see, for everybody what is public; and
 * `GET /events/calendar/{token}.ics`: what a link shows. Of 90 days back and all that is to come, 1000 at most.
 */
export const calendarRoute = (
  app: FastifyInstance,
  { viewerOf, contextFor }: RouteTools<DataSources>,
): void => {
  const read = async <Result>(viewer: Viewer, id: string, ask: (context: DataSources) => Promise<Result>) => {
    const context = contextFor(viewer, id);
    try {
      return await ask(context);
    } finally {
      context.end();
    }
  };
  const write = (viewer: Viewer, id: string, of: CalendarOf): Promise<string> =>
    read(viewer, id, async ({ eventRepository, previousDates }) => {
      const events = await eventRepository.inCalendar(of);
      const putOff = events.filter(({ startsOn }) => startsOn === null);
      const earlier = await Promise.all(putOff.map(async (one) => (await previousDates.load(one.id))[0]));
      const last = new Map(earlier.flatMap((dates) => (dates ? [[dates.eventId, dates] as const] : [])));
      return writeCalendar('活動日程', events, last);
    });
  app.get('/events/calendar.ics', async (request: CalendarRequest, reply) => {
    const viewer = viewerOf(request, '');
    const { query } = request;
    const of = { facilityId: idIn(query, 'facility'), organiserId: idIn(query, 'organiser') };
    return reply.headers(headers).send(await write(viewer, request.id, of));
  });
  app.get('/events/calendar/:token', async (request: CalendarRequest, reply) => {
    viewerOf(request, '');
    const [, token = ''] = /^(.*)\.ics$/.exec(request.params.token) ?? [];
    const shown = await read(anonymous, request.id, async ({ calendarTokens, calendarLinkRepository }) => {
      const id = calendarTokens.read(token);
      return id && calendarLinkRepository.behind(id);
    });
    if (!shown) throw new RequestRefused('NOT_FOUND', 'There is no such calendar, or it has ended');
    return reply.headers(headers).send(await write(readerOf(shown.visibility), request.id, shown));
  });
};
