import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type Log,
  SignatureRefused,
} from '@media-graph/service';
import { RequestRefused } from './request-refused.ts';

const codeOf = (error: Error & { statusCode?: number }): string => {
  if (error instanceof RequestRefused) return error.code;
  return error instanceof SignatureRefused ? 'UNAUTHENTICATED' : 'BAD_REQUEST';
};

type BeforeAnswer = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Answers what goes wrong on these routes as `{ "error": { "code", "message" } }`; nothing unexpected leaves. */
export const answerErrors = (scope: FastifyInstance, log: Log, beforeAnswer?: BeforeAnswer): void => {
  scope.setErrorHandler(async (error: Error & { statusCode?: number }, request, reply) => {
    await beforeAnswer?.(request, reply);
    const status = error.statusCode ?? 500;
    reply.code(status).header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    if (status === 503) reply.header('retry-after', '2');
    if (status < 500 || error instanceof RequestRefused)
      return reply.send({ error: { code: codeOf(error), message: error.message } });
    log.error({ requestId: request.id, err: error }, 'request failed');
    const message = `Internal server error, request ${request.id}`;
    return reply.send({ error: { code: 'INTERNAL_SERVER_ERROR', message } });
  });
};
