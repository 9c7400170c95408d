import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { HttpLimits } from './http-limits.ts';
import { RequestRefused } from './request-refused.ts';

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface FastifyContextConfig {
    /** Bodies and answers pass as they come: they may take minutes, but not stand still. */
    streamed?: boolean;
  }
}

type Watched = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Kept, because Node takes it from a request whose pipeline has failed. */
  readonly socket: Socket;
  readonly since: number;
  reply: FastifyReply | undefined;
  bytes: number;
  movedAt: number;
};

/**
 * Ends requests that take too long: with 408 while the body is still coming, with the connection where an answer has
 * begun. Node's own limit is one for all routes, and would end a large upload as it ends a dribbled query.
 * @returns the answers on a socket that are still to come to requests that are whole
 */
export const watchRequests = (
  app: FastifyInstance,
  limits: HttpLimits,
): ((socket: Socket) => ServerResponse[]) => {
  const watched = new Map<IncomingMessage, Watched>();

  const end = ({ response, socket, reply }: Watched): void => {
    if (!reply || reply.sent || response.headersSent) return void socket.destroy();
    reply.header('connection', 'close').send(new RequestRefused('TIMEOUT', 'The request came too slowly'));
  };
  const isOverdue = (one: Watched, now: number): boolean => {
    const { request, socket, since, reply } = one;
    const isStreamed = reply?.routeOptions.config.streamed === true;
    if (now - since > (isStreamed ? limits.streamTime : limits.requestTime)) return true;
    if (request.complete) return false;
    if (!isStreamed) return now - since > limits.bodyTime;
    if (socket.bytesRead !== one.bytes) {
      one.bytes = socket.bytesRead;
      one.movedAt = now;
    }
    return now - one.movedAt > limits.pauseTime;
  };
  const sweep = (): void => {
    const now = performance.now();
    for (const one of watched.values()) {
      const { request, response, socket } = one;
      if (socket.destroyed || (request.complete && response.closed)) watched.delete(request);
      else if (isOverdue(one, now)) end(one);
    }
  };
  const shortest = Math.min(limits.bodyTime, limits.pauseTime, limits.requestTime);
  const sweeping = setInterval(sweep, Math.min(1_000, shortest / 4)).unref();

  // Before Fastify sees it, which has requests that no hook hears of.
  app.server.prependListener('request', (request, response) => {
    const now = performance.now();
    const { socket } = request;
    watched.set(request, { request, response, socket, since: now, reply: undefined, bytes: 0, movedAt: now });
    // A body that nobody reads may still be coming when its answer has been sent: the sweep waits for its end.
    response.once('close', () => {
      if (request.complete) watched.delete(request);
    });
  });
  app.addHook('onRequest', (request, reply, done) => {
    const one = watched.get(request.raw);
    if (one) one.reply = reply;
    done();
  });
  app.addHook('onClose', async () => clearInterval(sweeping));
  return (socket) =>
    [...watched.values()]
      .filter((one) => one.socket === socket && one.request.complete && !one.response.closed)
      .map(({ response }) => response);
};
