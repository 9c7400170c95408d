import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, expect, test } from '@jest/globals';
import { anonymous, createHttpServer, createLog } from '@media-graph/service';
import { forBrowsers } from './for-browsers.ts';
import { passThrough } from './pass-through.ts';

/** A server that answers with its own name, where it is not busy, and remembers the paths that it was asked for. */
const listen = async (name: string) => {
  const asked: string[] = [];
  const server: Server = createServer(({ url = '', socket }, response) => {
    asked.push(url);
    if (url === '/assets/busy') return response.writeHead(503, { 'retry-after': '1' }).end(name);
    const times = asked.filter((one) => one === url).length;
    if (url === '/assets/withdrawn') isServed = false;
    if (url === '/assets/withdrawn' || url === '/assets/gone' || (url === '/assets/closing' && times === 1))
      return socket.destroy();
    return response.setHeader('tus-version', '1.0.0').end(name);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const subgraph = await listen('subgraph');
const foreign = await listen('foreign');
const signed: string[] = [];
const gateway = createHttpServer({
  service: 'test',
  log: createLog('test', { level: 'silent' }),
  bodyLimit: 1000,
  ready: async () => undefined,
  onClose: async () => undefined,
});
const page = 'https://www.example.com';
await forBrowsers(gateway.app, [page]);
let isServed = true;
passThrough(gateway.app, {
  routes: { '/assets': 'media-assets' },
  urlOf: () => (isServed ? `${subgraph.origin}/graphql` : undefined),
  sign: ({ path }) => {
    signed.push(path);
    return { signature: 'of the caller' };
  },
  authenticate: async (request) => void Object.assign(request, { viewer: anonymous }),
  bodyLimit: 1000,
});
const origin = await gateway.listen(0, '127.0.0.1');

afterAll(async () => {
  await gateway.stop();
  for (const { server } of [subgraph, foreign]) server.close();
});

/** Sends a request line as it stands, which `fetch` would write anew, and answers the status. */
const statusOf = async (method: string, target: string): Promise<number> => {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.write(`${method} ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  const [head] = await once(socket, 'data');
  socket.destroy();
  return Number(/^HTTP\/1\.1 (\d+)/.exec(String(head))?.[1]);
};

test('what is below the path goes to its subgraph', async () => {
  expect(await statusOf('GET', '/assets/a.jpg?width=1')).toBe(200);
  expect(subgraph.asked).toEqual(['/assets/a.jpg?width=1']);
});

test.each([
  // A connection that is closed without a byte may be tried once more.
  ['GET', '/assets/closing', 200, 2],
  ['GET', '/assets/gone', 503, 2],
  ['POST', '/assets/gone', 503, 1],
  // Who is busy is not asked again.
  ['GET', '/assets/busy', 503, 1],
])('%s %s is answered %d and asked %d times, each signed anew', async (method, path, status, times) => {
  subgraph.asked.length = 0;
  signed.length = 0;
  expect(await statusOf(method, path)).toBe(status);
  expect(subgraph.asked).toEqual(Array(times).fill(path));
  expect(signed).toEqual(Array(times).fill(path));
});

test('one that is withdrawn before it is asked once more is not there', async () => {
  expect(await statusOf('GET', '/assets/withdrawn')).toBe(404);
  isServed = true;
  expect(await statusOf('GET', '/assets/a.jpg')).toBe(200);
});

test.each(['PATCH', 'DELETE', 'OPTIONS'])('%s goes there, too, for uploads that resume', async (method) => {
  expect(await statusOf(method, '/assets/uploads/1')).toBe(200);
  expect(subgraph.asked.at(-1)).toBe('/assets/uploads/1');
});

test('a page asks what uploads there are, and whether it may ask', async () => {
  const ask = async (headers: Record<string, string>) => {
    const before = subgraph.asked.length;
    const answer = await fetch(`${origin}/assets/uploads`, {
      method: 'OPTIONS',
      headers: { origin: page, ...headers },
    });
    return { passed: subgraph.asked.length - before, headers: answer.headers };
  };
  const options = await ask({});
  expect([options.passed, options.headers.get('tus-version')]).toEqual([1, '1.0.0']);
  expect(options.headers.get('access-control-expose-headers')).toContain('tus-version');
  const preflight = await ask({ 'access-control-request-method': 'PATCH' });
  expect([preflight.passed, preflight.headers.get('access-control-allow-methods')]).toEqual([
    0,
    expect.stringContaining('PATCH'),
  ]);
});

test.each([
  ['/assets?', '/assets'],
  ['/assets/a.jpg?', '/assets/a.jpg'],
  ['/assets/a.jpg?#top', '/assets/a.jpg'],
  ['/assets/a.jpg#top?width=1', '/assets/a.jpg'],
  ['/assets/a.jpg??', '/assets/a.jpg??'],
  ['/assets?filename=../a|b.jpg', '/assets?filename=../a|b.jpg'],
  ["/assets?filename='%2e%2e%2f'.jpg", '/assets?filename=%27%2e%2e%2f%27.jpg'],
  ['/assets/a%20b"c.jpg', '/assets/a%20b%22c.jpg'],
])('%s is passed on as it is signed', async (target, path) => {
  for (const method of ['GET', 'POST']) {
    expect(await statusOf(method, target)).toBe(200);
    expect([subgraph.asked.at(-1), signed.at(-1)]).toEqual([path, path]);
  }
});

test.each(['/assets?filename=%ff%fe', '/assets?filename=50%.jpg', '/assets/%ff', '/assets/50%.jpg'])(
  '%s is not well-formed, and is not passed on',
  async (target) => {
    const before = [...subgraph.asked];
    for (const method of ['GET', 'POST']) expect(await statusOf(method, target)).toBe(400);
    expect(subgraph.asked).toEqual(before);
  },
);

test.each(['GET', 'HEAD', 'POST'])('%s of another host is not passed on to it', async (method) => {
  for (const target of [`${foreign.origin}/assets/x`, `//${new URL(foreign.origin).host}/assets/x`])
    expect([target, await statusOf(method, target)]).toEqual([target, 400]);
  expect(foreign.asked).toEqual([]);
});

test.each([
  '/assets/../graphql',
  '/assets/../assets-internal',
  '/assets/%2e%2e/graphql',
  '/assets/..\\graphql',
])('%s leads to nothing', async (target) => {
  const before = [...subgraph.asked];
  expect(await statusOf('GET', target)).toBe(404);
  expect(subgraph.asked).toEqual(before);
});
