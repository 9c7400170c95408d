import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from './create-log.ts';
import { errorBody } from './error-body.ts';
import { isDiskFull } from './is-disk-full.ts';
import { noteForLog } from './note-for-log.ts';
import { RequestRefused, refusalStatus } from './request-refused.ts';

const codeOf = (status: number): string =>
  Object.entries(refusalStatus).find(([, own]) => own === status)?.[0] ?? 'BAD_REQUEST';

/** Nobody's fault, and over when there is room again: where it happened is of no interest. */
const withoutRoom = (log: Pick<Log, 'error'>, { id: requestId }: FastifyRequest): RequestRefused => {
  log.error({ requestId }, 'no room on the disk');
  return new RequestRefused('UNAVAILABLE', 'There is no room for this at the moment: try again later', {
    'retry-after': '60',
  });
};

/**
 * Answers what goes wrong on any route, GraphQL or not, in one shape:
 * `{ "errors": [{ "message", "extensions": { "code", "requestId" } }] }`. What a service did not expect is told the
 * log alone; the caller gets the request's id to ask about it.
 */
export const answerError =
  (log: Pick<Log, 'error'>) =>
  (failure: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const error = isDiskFull(failure) ? withoutRoom(log, request) : failure;
    const refused = error instanceof RequestRefused;
    const status = error.statusCode ?? 500;
    const isOurs = status >= 500 && !refused;
    if (isOurs) log.error({ requestId: request.id, err: error }, 'request failed');
    const message = isOurs ? 'Internal server error' : error.message;
    const code = isOurs ? 'INTERNAL_SERVER_ERROR' : refused ? error.code : codeOf(status);
    noteForLog(request, { codes: [code] });
    return reply
      .code(status)
      .headers({
        'cache-control': 'no-store',
        ...(status === 503 && { 'retry-after': '2' }),
        ...(refused && error.headers),
      })
      .send(errorBody(message, code, request.id));
  };
