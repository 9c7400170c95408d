import { randomUUID } from 'node:crypto';
import { type FastifyInstance, fastify } from 'fastify';
import { answerError } from './answer-error.ts';
import type { Log } from './create-log.ts';
import { RequestRefused } from './request-refused.ts';

export type HttpServer = {
  readonly app: FastifyInstance;
  /** Starts to answer; port 0 takes any free port. Resolves to the origin, such as `http://127.0.0.1:4001`. */
  listen(port: number, host: string): Promise<string>;
  /** Not ready from now on; answers what is under way, then closes. Safe to call twice. */
  stop(): Promise<void>;
};

type Options = {
  readonly log: Log;
  /** Largest request body in bytes. */
  readonly bodyLimit: number;
  /** Throws while the service cannot do its work. */
  readonly ready: () => Promise<unknown>;
  /** Runs once the last request is answered. */
  readonly onClose: () => Promise<void>;
};

const isWellFormed = (target: string): boolean => {
  try {
    decodeURIComponent(target);
    return true;
  } catch {
    return false;
  }
};

/**
 * The HTTP server of every service: request ids, one log line per request, `GET /health/live` and
 * `GET /health/ready`, and a drain on stop.
 */
export const createHttpServer = ({ log, bodyLimit, ready, onClose }: Options): HttpServer => {
  const answer = answerError(log);
  const app = fastify({
    bodyLimit,
    frameworkErrors: (error, request, reply) => void answer(error, request, reply),
    forceCloseConnections: 'idle',
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    },
  });
  let draining = false;
  let stopping: Promise<void> | undefined;

  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    if (draining) return reply.code(503).send({ status: 'draining' });
    try {
      await ready();
      return { status: 'ready' };
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'not ready' });
    }
  });
  // Routes are found by the path of a request, but handlers see all of it: a target in absolute form names another
  // host, and a query that is not well-formed is read in one way here, in another there.
  app.addHook('onRequest', ({ url }, _reply, done) => {
    if (!/^\/(?!\/)/.test(url)) done(new RequestRefused('BAD_REQUEST', 'The request target is not a path'));
    else if (!isWellFormed(url))
      done(new RequestRefused('BAD_REQUEST', 'The request target is not well-formed'));
    else done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    done();
    if (request.url.startsWith('/health/')) return;
    log.info({
      requestId: request.id,
      method: request.method,
      path: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
  });
  app.setErrorHandler(answer);
  app.setNotFoundHandler(async () => {
    throw new RequestRefused('NOT_FOUND', 'There is no such path');
  });

  // An answer that had begun has promised its client to keep the connection, which is idle once it has ended.
  const close = async (): Promise<void> => {
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
    try {
      await app.close();
    } finally {
      clearInterval(sweep);
    }
  };

  const stop = (): Promise<void> => {
    draining = true;
    stopping ??= close().then(onClose);
    return stopping;
  };
  return {
    app,
    listen: async (port, host) => {
      try {
        return await app.listen({ port, host });
      } catch (error) {
        // What was opened for the service would keep the process from ending.
        await stop();
        throw error;
      }
    },
    stop,
  };
};
