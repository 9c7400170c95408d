import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type FastifyInstance, fastify } from 'fastify';
import { answerClientError } from './answer-client-error.ts';
import { answerError } from './answer-error.ts';
import type { Log } from './create-log.ts';
import { healthRoutes } from './health-routes.ts';
import { type HttpLimits, usualLimits } from './http-limits.ts';
import { limitConnections } from './limit-connections.ts';
import { httpMetrics } from './metrics/http-metrics.ts';
import type { Metrics } from './metrics/metrics.ts';
import { notesOf } from './note-for-log.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { RequestRefused } from './request-refused.ts';
import { securityHeaders } from './security-headers.ts';
import { watchRequests } from './watch-requests.ts';

export type HttpServer = {
  readonly app: FastifyInstance;
  /** Starts to answer; port 0 takes any free port. Resolves to the origin, such as `http://127.0.0.1:4001`. */
  listen(port: number, host: string): Promise<string>;
  /** Not ready from now on; answers on for the drain delay, then what is under way, then closes. Safe to call twice. */
  stop(): Promise<void>;
};

type Options = {
  /** Its name in what is measured. */
  readonly service: string;
  readonly log: Log;
  readonly metrics?: Metrics | undefined;
  /** Largest request body in bytes. */
  readonly bodyLimit: number;
  /** Throws while the service cannot do its work; NotReady to tell what is missing. */
  readonly ready: () => Promise<unknown>;
  /** What `/health/ready` tells besides of a service that is ready: everybody, so no hosts. */
  readonly about?: () => object;
  /** Runs once the last request is answered. */
  readonly onClose: () => Promise<void>;
  readonly limits?: Partial<HttpLimits>;
  /** Addresses or networks whose `X-Forwarded-For` is believed; nobody's by default. */
  readonly trustedProxies?: readonly string[];
  /** Milliseconds between not being ready and the closed door, in which whoever sends requests can take note. 0 by default. */
  readonly drainDelay?: number;
};

/** A NUL is well-formed, and no text of a database, nor a name of a file. */
const isWellFormed = (target: string): boolean => {
  try {
    return !decodeURIComponent(target).includes('\0');
  } catch {
    return false;
  }
};

/** How often a request says for whom it is: Node keeps the first, and others the last. */
const hostsOf = ({ rawHeaders }: IncomingMessage): number => {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]!.length === 4 && rawHeaders[at]!.toLowerCase() === 'host') count++;
  return count;
};

/** Whether a body comes packed: an empty coding, `identity`, and a charset, which some clients put there, are none. */
const isPacked = ({ headers }: IncomingMessage): boolean =>
  (headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0) &&
  /[^\s,]/.test(headers['content-encoding']?.replaceAll(/identity|utf-?8/gi, '') ?? '');

/** An answer that has not ended this long after the door was closed is broken off. */
const longestFarewell = 30_000;

/**
 * The HTTP server of every service: limits for what a client may take, request ids, one log line per request,
 * `GET /health/live` and `GET /health/ready`, one shape of errors, and a drain on stop.
 */
export const createHttpServer = (options: Options): HttpServer => {
  const { log, bodyLimit, ready, about, onClose, trustedProxies = [], drainDelay = 0 } = options;
  const limits = { ...usualLimits, ...options.limits };
  const measure = options.metrics && httpMetrics(options.metrics, options.service);
  const answer = answerError(log);
  // Nothing in it could be left out, and looking for it would cost as much as all else of the line.
  const requestLog = log.child({}, { redact: { paths: [] } });
  const app = fastify({
    bodyLimit,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    connectionTimeout: limits.silenceTime,
    keepAliveTimeout: limits.keepTime,
    maxRequestsPerSocket: limits.requestsPerConnection,
    // `watchRequests` ends them before.
    requestTimeout: 2 * limits.streamTime,
    http: {
      maxHeaderSize: limits.headBytes,
      // Refused below, in the shape of all others.
      requireHostHeader: false,
      headersTimeout: limits.headTime,
      connectionsCheckingInterval: Math.min(2_000, limits.headTime / 2),
    },
    frameworkErrors: (error, request, reply) => void answer(error, request, reply),
    clientErrorHandler: answerClientError(log, (socket) => owed(socket)),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    },
  });
  limitConnections(app.server, limits);
  const owed = watchRequests(app, limits);
  // What else somebody expects is nothing that anybody here knows of (RFC 9110, 10.1.1).
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  refuseUnknown(app);
  securityHeaders(app);
  let draining = false;
  let stopping: Promise<void> | undefined;

  healthRoutes(app, { log, ready, about, isDraining: () => draining });
  // Routes are found by the path of a request, but handlers see all of it: a target in absolute form names another
  // host, and a query that is not well-formed is read in one way here, in another there.
  app.addHook('onRequest', (request, reply, done) => {
    const { url, raw, id } = request;
    const hosts = hostsOf(raw);
    reply.header('x-request-id', id);
    if (!/^\/(?!\/)/.test(url)) done(new RequestRefused('BAD_REQUEST', 'The request target is not a path'));
    else if (hosts > 1 || (hosts === 0 && raw.httpVersion === '1.1'))
      done(new RequestRefused('BAD_REQUEST', 'A request names one host'));
    else if (!isWellFormed(url))
      done(new RequestRefused('BAD_REQUEST', 'The request target is not well-formed'));
    // What flows through is unpacked by whoever takes it, or not.
    else if (isPacked(raw) && !request.routeOptions.config.streamed)
      done(
        // RFC 9110, 15.5.16
        new RequestRefused('UNSUPPORTED_TYPE', 'A body is taken as it is, in no coding', {
          'accept-encoding': 'identity',
        }),
      );
    else if (raw.rawHeaders.length > 2 * limits.headers)
      done(new RequestRefused('HEADERS_TOO_LARGE', `A request has at most ${limits.headers} headers`));
    else done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (draining) reply.header('connection', 'close');
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    done();
    if (request.url.startsWith('/health/')) return;
    measure?.(request.routeOptions.url, reply.statusCode, reply.elapsedTime);
    requestLog.info({
      requestId: request.id,
      method: request.method,
      path: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...notesOf(request),
    });
  });
  app.setErrorHandler(answer);

  // An answer that had begun has promised its client to keep the connection, which is idle once it has ended.
  const close = async (): Promise<void> => {
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
    const enough = setTimeout(() => app.server.closeAllConnections(), longestFarewell).unref();
    try {
      await app.close();
    } finally {
      clearInterval(sweep);
      clearTimeout(enough);
    }
  };
  const drain = async (): Promise<void> => {
    draining = true;
    if (drainDelay > 0 && app.server.listening) await delay(drainDelay);
    await close();
    await onClose();
  };

  const stop = (): Promise<void> => {
    stopping ??= drain();
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
