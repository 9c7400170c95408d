import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

/** What else the port tells, by path: who asks is who operates it. */
export type OperatorPages = Readonly<
  Record<string, (accept: string) => Promise<{ readonly type: string; readonly text: string }>>
>;

type Options = {
  readonly metrics: Metrics;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly pages?: OperatorPages;
};

/**
 * Serves `/metrics` on a port of its own, which those who ask the service never reach.
 * @throws where the port is not free
 */
export const serveMetrics = async ({ metrics, port, host, pages = {} }: Options) => {
  const all: OperatorPages = {
    ...pages,
    '/metrics': async () => ({ type: metrics.contentType, text: await metrics.text() }),
  };
  const server = createServer(async ({ url = '/', headers }, response) => {
    const path = url.split('?')[0]!;
    const page = Object.hasOwn(all, path) ? all[path] : undefined;
    if (!page) return void response.writeHead(404).end();
    try {
      const { type, text } = await page(headers.accept ?? '');
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(text);
    } catch {
      response.writeHead(500).end();
    }
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken, address } = server.address() as AddressInfo;
  return {
    /** Such as `http://127.0.0.1:9464`. */
    url: `http://${address.includes(':') ? `[${address}]` : address}:${taken}`,
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
