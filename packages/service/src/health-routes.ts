import type { FastifyInstance } from 'fastify';
import type { Log } from './create-log.ts';

/** Why a service cannot do its work; `missing` is told everybody, so it names parts and no hosts. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
  readonly missing: readonly string[];
  constructor(missing: readonly string[]) {
    super(`missing: ${missing.join(', ')}`);
    this.missing = missing;
  }
}

type Options = {
  readonly log: Pick<Log, 'warn'>;
  readonly ready: () => Promise<unknown>;
  readonly about?: (() => object) | undefined;
  readonly isDraining: () => boolean;
};

/** `GET /health/live`: the process runs; `GET /health/ready`: it can do its work, and takes more of it. */
export const healthRoutes = (app: FastifyInstance, { log, ready, about, isDraining }: Options): void => {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (isDraining()) return reply.code(503).send({ status: 'draining' });
    try {
      await ready();
      return { status: 'ready', ...about?.() };
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      const missing = error instanceof NotReady ? { missing: error.missing } : {};
      return reply.code(503).send({ status: 'not ready', ...missing });
    }
  });
};
