import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttpServer } from './create-http-server.ts';
import { createLog } from './create-log.ts';

// What clients send that is slow, endless, too much or no HTTP, over sockets.

const http = createHttpServer({
  service: 'test',
  log: createLog('test', { level: 'silent' }),
  bodyLimit: 10_000,
  ready: async () => undefined,
  onClose: async () => undefined,
  limits: { headTime: 300, bodyTime: 300, pauseTime: 300, headers: 20, connectionsPerAddress: 20 },
});
let port = 0;
beforeAll(async () => {
  http.app.post('/take', async () => ({ taken: true }));
  http.app.get('/take', async () => ({ taken: true }));
  http.app.post('/flow', { config: { streamed: true } }, async () => ({ taken: true }));
  http.app.addContentTypeParser(
    'application/octet-stream',
    async (_: unknown, body: NodeJS.ReadableStream) => {
      const full = new Writable({ write: (_bytes, _encoding, done) => done(new Error('The disk is full')) });
      await pipeline(body, full);
    },
  );
  http.app.get('/thing/:id/*', async () => ({}));
  port = Number(new URL(await http.listen(0, '127.0.0.1')).port);
});
afterAll(() => http.stop());

const opened = async (): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
};

/** Everything that the server says until it closes the connection. */
const said = async (bytes: string, then?: (socket: Socket) => void): Promise<string> => {
  const socket = await opened();
  socket.write(bytes);
  then?.(socket);
  return text(socket);
};
const drip = (bytes: string) => (socket: Socket) => {
  const dripping = setInterval(() => socket.write(bytes), 20);
  socket.once('close', () => clearInterval(dripping));
};

const post = 'POST /take HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';
const get = 'GET /take HTTP/1.1\r\nhost: a\r\nconnection: close\r\n';
const errorOf = (answer: string): { status: number; code: string; shape: string[] } => {
  const body = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4));
  return {
    status: Number(answer.slice(9, 12)),
    code: body.errors[0].extensions.code,
    shape: [...Object.keys(body), ...Object.keys(body.errors[0]), ...Object.keys(body.errors[0].extensions)],
  };
};
const shape = ['errors', 'message', 'extensions', 'code', 'requestId'];

test.each<[string, () => Promise<string>, number, string]>([
  ['a body that never comes', () => said(`${post}content-length: 100\r\n\r\n`), 408, 'TIMEOUT'],
  ['a body that drips', () => said(`${post}content-length: 9000\r\n\r\n`, drip('x')), 408, 'TIMEOUT'],
  [
    'chunks without end',
    () => said(`${post}transfer-encoding: chunked\r\n\r\n`, drip('1\r\nx\r\n')),
    408,
    'TIMEOUT',
  ],
  ['a head without end', () => said('GET /take HTTP/1.1\r\n', drip('x')), 408, 'TIMEOUT'],
  [
    'a head that is too large',
    () => said(`${get}x: ${'x'.repeat(20_000)}\r\n\r\n`),
    431,
    'HEADERS_TOO_LARGE',
  ],
  ['too many headers', () => said(`${get}${'x: 1\r\n'.repeat(30)}\r\n`), 431, 'HEADERS_TOO_LARGE'],
  ['what is no HTTP', () => said('\x16\x03\x01\x02\x00\r\n\r\n'), 400, 'BAD_REQUEST'],
  ['two hosts', () => said(`${get}host: b\r\n\r\n`), 400, 'BAD_REQUEST'],
  ['two lengths', () => said(`${post}content-length: 1\r\ncontent-length: 2\r\n\r\n{}`), 400, 'BAD_REQUEST'],
  [
    'a length and chunks',
    () => said(`${post}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n{}`),
    400,
    'BAD_REQUEST',
  ],
  [
    'another host as target',
    () => said(`${get.replace('/take', 'http://evil.example/take')}\r\n`),
    400,
    'BAD_REQUEST',
  ],
  [
    'no body where one was announced as JSON',
    () => said(`${post}connection: close\r\ncontent-length: 0\r\n\r\n`),
    400,
    'BAD_REQUEST',
  ],
  [
    'what is no JSON',
    () => said(`${post}connection: close\r\ncontent-length: 1\r\n\r\n{`),
    400,
    'BAD_REQUEST',
  ],
  [
    'too long a body',
    () => said(`${post}connection: close\r\ncontent-length: 20000\r\n\r\n`),
    413,
    'TOO_LARGE',
  ],
  [
    'another type of body',
    () =>
      said(
        'POST /take HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: text/csv\r\ncontent-length: 1\r\n\r\nx',
      ),
    415,
    'UNSUPPORTED_TYPE',
  ],
  [
    'a packed body',
    () => said(`${post}connection: close\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}`),
    415,
    'UNSUPPORTED_TYPE',
  ],
  ['another path', () => said(`${get.replace('/take', '/gone')}\r\n`), 404, 'NOT_FOUND'],
  ['another method', () => said(`${get.replace('GET', 'DELETE')}\r\n`), 405, 'METHOD_NOT_ALLOWED'],
])('%s is refused in the one shape of errors', async (_, ask, status, code) => {
  expect(errorOf(await ask())).toEqual({ status, code, shape });
});

test('what is no request is answered behind those before it, and never in the place of one', async () => {
  const whole = `${post}content-length: 2\r\n\r\n{}`;
  const statuses = async (bytes: string): Promise<string[]> =>
    [...(await said(bytes)).matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status!);
  expect(await statuses(`${whole}${post}content-length: x\r\n\r\n`)).toEqual(['200', '400']);
  expect(await statuses(`${whole}${whole}nonsense\r\n\r\n`)).toEqual(['200', '200', '400']);
  // It has said that nothing follows.
  const last = whole.replace('host: a', 'host: a\r\nconnection: close');
  expect(await statuses(`${last}${whole}`)).toEqual(['200']);
  expect(
    await statuses(`${whole}${post}expect: wonders\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}`),
  ).toEqual(['200', '200']);
});

test.each(['', 'identity', 'Identity, identity', 'UTF-8'])(
  'a body in the coding %j is one as it is',
  async (coding) => {
    const asked = `${post}connection: close\r\ncontent-encoding: ${coding}\r\ncontent-length: 2\r\n\r\n{}`;
    expect(await said(asked)).toMatch(/^HTTP\/1.1 200/);
  },
);

test('whoever sends a packed body is told which coding is taken, but where bodies flow through', async () => {
  const packed = `${post}connection: close\r\ncontent-encoding: br\r\ncontent-length: 2\r\n\r\n{}`;
  expect(await said(packed)).toMatch(/^accept-encoding: identity\r$/m);
  expect(await said(packed.replace('/take', '/flow'))).toMatch(/^HTTP\/1.1 200/);
  expect(await said(`${get}content-encoding: gzip\r\n\r\n`)).toMatch(/^HTTP\/1.1 200/);
});

test('a method that a path does not take is told which it takes', async () => {
  expect(await said(`${get.replace('GET', 'PUT')}\r\n`)).toMatch(/^allow: GET, HEAD, POST\r$/m);
  expect(await said(`${get.replace('GET /take', 'PUT /thing/1/2/3')}\r\n`)).toMatch(/^allow: GET, HEAD\r$/m);
});

test('a body whose storing fails half way ends its own connection', async () => {
  const upload = post.replace('json', 'octet-stream');
  expect(await said(`${upload}content-length: 9000\r\n\r\n`, drip('x'))).not.toMatch(/ 200 /);
  expect(await said(`${get}\r\n`)).toMatch(/^HTTP\/1.1 200 /);
});

test('a connection on which nothing comes is closed', async () => {
  expect(await said('')).toMatch(/^HTTP\/1.1 408 /);
});

describe('one address', () => {
  test('has so many connections at once, and others again when they are closed', async () => {
    const sockets = await Promise.all(Array.from({ length: 25 }, opened));
    const refused = sockets.slice(20);
    await Promise.all(refused.map((socket) => (socket.resume().closed ? undefined : once(socket, 'close'))));
    await Promise.all(
      sockets.slice(0, 20).map(async (socket) => {
        socket.destroy();
        await once(socket, 'close');
      }),
    );
    const another = await said(`${get}\r\n`);
    expect(another).toMatch(/^HTTP\/1.1 200 /);
  });
});
