import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from '@media-graph/service';
import { isAnyThere } from '../readiness.ts';
import type { SupergraphSwitch } from '../supergraph-switch.ts';

type Options = {
  /** Of the built pages; they may still be made while the gateway runs. */
  readonly folder: string;
  readonly graphs: Pick<SupergraphSwitch, 'served'>;
  readonly hasExplorer: boolean;
  readonly canSignIn: boolean;
};

/** Our own scripts, styles and pictures, and nobody else's. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notYet = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>media-graph</title><p>The pages are being built: this takes some seconds.</p></html>`;

/** Milliseconds for which everybody gets what one look has seen. */
const lookedFor = 2_000;
const aYear = 31_536_000_000;

/**
 * Serves the built pages of a folder: `/` and all below `/dashboards` are its `index.html`, what belongs to it is below
 * `/pages`, named by its content and kept for ever. `GET /subgraphs` tells a page which of them are there.
 */
export const servePages = async (
  app: FastifyInstance,
  { folder, graphs, hasExplorer, canSignIn }: Options,
): Promise<void> => {
  await app.register(files, { root: folder, serve: false });
  const page = async (_request: unknown, reply: FastifyReply): Promise<FastifyReply> => {
    reply.header('cache-control', 'no-cache').header('content-security-policy', policy);
    if (!existsSync(join(folder, 'index.html')))
      return reply.code(503).header('retry-after', '2').type('text/html; charset=utf-8').send(notYet);
    return reply.sendFile('index.html', { cacheControl: false });
  };
  app.get('/', page);
  app.get('/dashboards', page);
  app.get('/dashboards/*', page);
  app.get<{ Params: { '*': string } }>('/pages/*', async (request, reply) =>
    reply.sendFile(`pages/${request.params['*']}`, { maxAge: aYear, immutable: true }),
  );
  const look = (): Promise<{ name: string; isThere: boolean }[]> =>
    Promise.all(
      [...graphs.served.addresses].map(async ([name, addresses]) => ({
        name,
        isThere: await isAnyThere(addresses),
      })),
    );
  let looked: ReturnType<typeof look> | undefined;
  app.get('/subgraphs', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!looked) {
      looked = look();
      setTimeout(() => {
        looked = undefined;
      }, lookedFor).unref();
    }
    return { hasExplorer, canSignIn, subgraphs: await looked };
  });
};
