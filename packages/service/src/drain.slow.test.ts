import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHttpServer, type HttpServer } from './create-http-server.ts';
import { createLog } from './create-log.ts';

// Two processes of a service are replaced one after the other, behind a balancer that knows TCP and `/health/ready`.
// The drain delay is many times what the balancer takes to notice, on a busy machine too.

type Instance = HttpServer & { origin: string };
const start = async (drainDelay = 2_000): Promise<Instance> => {
  const http = createHttpServer({
    service: 'test',
    log: createLog('test', { level: 'silent' }),
    bodyLimit: 1_000,
    ready: async () => undefined,
    onClose: async () => undefined,
    drainDelay,
  });
  http.app.post('/work', async () => {
    await delay(20);
    return { done: true };
  });
  return { ...http, origin: await http.listen(0, '127.0.0.1') };
};

let instances: Instance[] = [];
let ready: Instance[] = [];
let balancer: Server;
const sockets = new Set<Socket>();
let checking: NodeJS.Timeout;

beforeAll(async () => {
  instances = [await start(), await start()];
  ready = [...instances];
  let turn = 0;
  balancer = createServer((client) => {
    const { port } = new URL(ready[turn++ % ready.length]!.origin);
    const server = connect(Number(port), '127.0.0.1');
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => sockets.delete(one));
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', resolve));
  checking = setInterval(async () => {
    const looked = await Promise.all(
      instances.map((instance) =>
        fetch(`${instance.origin}/health/ready`, { headers: { connection: 'close' } })
          .then(({ ok }) => ok)
          .catch(() => false),
      ),
    );
    ready = instances.filter((_, index) => looked[index]);
  }, 50);
});
afterAll(async () => {
  clearInterval(checking);
  await Promise.all(instances.map(({ stop }) => stop()));
  balancer.close();
  for (const socket of sockets) socket.destroy();
});

const work = async (signal: AbortSignal): Promise<{ sent: number; failed: unknown[] }> => {
  const { port } = balancer.address() as { port: number };
  const failed: unknown[] = [];
  let sent = 0;
  const worker = async (): Promise<void> => {
    while (!signal.aborted) {
      sent++;
      await fetch(`http://127.0.0.1:${port}/work`, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      })
        .then(async (response) => {
          await response.text();
          if (!response.ok) failed.push(response.status);
        })
        .catch((error) => failed.push(error.cause ?? error));
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return { sent, failed };
};

test('no request is lost', async () => {
  const enough = new AbortController();
  const working = work(enough.signal);
  for (const index of [0, 1]) {
    await delay(300);
    await instances[index]!.stop();
    instances[index] = await start();
    await delay(300);
  }
  enough.abort();
  const { sent, failed } = await working;
  expect(failed).toEqual([]);
  expect(sent).toBeGreaterThan(20);
});

test('who drains says so first, answers on, closes each connection, and only then the door', async () => {
  const one = await start(300);
  const answer = await fetch(`${one.origin}/work`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  expect(answer.headers.get('connection')).toBe('keep-alive');
  await answer.text();
  const stopping = one.stop();
  const readiness = await fetch(`${one.origin}/health/ready`);
  expect([readiness.status, await readiness.json()]).toEqual([503, { status: 'draining' }]);
  expect((await fetch(`${one.origin}/health/live`)).status).toBe(200);
  const last = await fetch(`${one.origin}/work`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  expect([last.status, last.headers.get('connection')]).toEqual([200, 'close']);
  await stopping;
  await expect(fetch(`${one.origin}/health/live`)).rejects.toThrow();
});
