import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { Cancellation } from '../engine/values/cancellation.ts';
import { ConnectionPool, type PoolLimits } from './connection-pool.ts';

// Servers that write bytes as the test has them, whether they are HTTP or not.

const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
});

type Answer = (socket: Socket, request: string, number: number) => void;

const limits: PoolLimits = {
  connections: 8,
  connectTime: 2_000,
  answerTime: 10_000,
  keepTime: 10_000,
  answerBytes: 1_000_000,
};

/** A server that answers each whole request, and a pool that asks it. */
const serve = async (answer: Answer, changed: Partial<PoolLimits> = {}) => {
  const sockets: Socket[] = [];
  let requests = 0;
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    let text = '';
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      const length = /content-length: (\d+)\r\n\r\n/.exec(text);
      if (!length) return;
      const end = length.index + length[0].length + Number(length[1]);
      if (text.length < end) return;
      const request = Buffer.from(text.slice(0, end), 'latin1').toString();
      text = text.slice(end);
      answer(socket, request, requests++);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const pool = new ConnectionPool(new URL(`http://127.0.0.1:${port}/graphql?a=b`), { ...limits, ...changed });
  ended.push(() => {
    pool.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const post = (body: string, cancellation = new Cancellation(), headers: Record<string, string> = {}) =>
    pool.post(headers, body, cancellation);
  return { sockets, port, pool, post };
};

const json = (body: string, more = ''): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${more}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

test('a request is sent as it is written, in one alphabet or in all of them', async () => {
  const asked: string[] = [];
  const { post, port } = await serve((socket, request) => {
    asked.push(request);
    socket.write(json('{}'));
  });
  await post('{"a":1}', undefined, { 'x-one': 'two' });
  await post('{"a":"惠州"}');
  expect(asked).toEqual([
    `POST /graphql?a=b HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nx-one: two\r\ncontent-length: 7\r\n\r\n{"a":1}`,
    `POST /graphql?a=b HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-length: 14\r\n\r\n{"a":"惠州"}`,
  ]);
});

test('connections are used again, and those beyond the limit are waited for', async () => {
  const { post, sockets } = await serve((socket, request) => socket.write(json(request.slice(-1))), {
    connections: 2,
  });
  const answers = await Promise.all(['1', '2', '3', '4', '5'].map((body) => post(body)));
  expect(answers.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
  expect((await post('6')).text).toBe('6');
  expect(sockets).toHaveLength(2);
});

test('who waits for a connection can leave, and gets one when another has broken', async () => {
  const { post, sockets } = await serve(
    (socket, request) => {
      if (!request.endsWith('hangs')) socket.write(json('late'));
    },
    { connections: 1 },
  );
  const first = post('hangs').catch(({ code }) => code);
  const client = new Cancellation();
  const left = post('left', client).catch(({ message }) => message);
  const patient = post('patient');
  client.cancel(new Error('gone'));
  expect(await left).toBe('gone');
  while (sockets.length === 0) await new Promise(setImmediate);
  sockets[0]!.destroy();
  expect(await first).toBe('SUBGRAPH_UNREACHABLE');
  expect((await patient).text).toBe('late');
});

const inPieces = async (socket: Socket, bytes: Buffer, size: number): Promise<void> => {
  for (let at = 0; at < bytes.length; at += size) {
    socket.write(bytes.subarray(at, at + size));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};

const wholeAnswers: Record<string, string> = {
  'with a length': json('{"data":"惠州日报"}'),
  'in chunks, with extensions and trailers':
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: application/json\r\n\r\n8\r\n{"data":\r\nD;a=b\r\n"惠州日报\r\n2\r\n"}\r\n0\r\nX-A: b\r\n\r\n',
  'after others that are not final': `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${json('{"data":"惠州日报"}')}`,
  'that is a failure': json('{"data":"惠州日报"}').replace('200 OK', '500'),
};
for (const [name, answer] of Object.entries(wholeAnswers)) {
  for (const size of [1, 7, 1000]) {
    test(`an answer ${name} is read in pieces of ${size} bytes, and the connection is kept`, async () => {
      const { post, sockets } = await serve((socket) => void inPieces(socket, Buffer.from(answer), size));
      for (const _ of [1, 2]) {
        const { text, head } = await post('');
        expect(text).toBe('{"data":"惠州日报"}');
        expect(head.contentType).toBe('application/json');
      }
      expect(sockets).toHaveLength(1);
    });
  }
}

test('an answer without a length ends with its connection', async () => {
  const { post, sockets } = await serve((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n{"data":1}'));
  expect((await post('')).text).toBe('{"data":1}');
  expect((await post('')).text).toBe('{"data":1}');
  expect(sockets).toHaveLength(2);
});

test('an answer may have no body', async () => {
  const { post } = await serve((socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
  expect((await post('')).text).toBe('');
});

test('a connection that the server will not keep is not used again', async () => {
  const { post, sockets } = await serve((socket) => socket.end(json('1', 'Connection: close\r\n')));
  await post('');
  await post('');
  expect(sockets).toHaveLength(2);
});

test('a connection that the server has closed meanwhile is not used again', async () => {
  const { post, sockets } = await serve((socket) => socket.write(json('1')));
  await post('');
  const closed = new Promise((resolve) => sockets[0]!.once('close', resolve));
  sockets[0]!.end();
  await closed;
  expect((await post('')).text).toBe('1');
});

test('a connection is kept for less than the server says', async () => {
  const { post, sockets } = await serve((socket) => socket.write(json('1', 'Keep-Alive: timeout=1\r\n')));
  await post('');
  await new Promise((resolve) => sockets[0]!.once('close', resolve));
});

const doubtful: Record<string, string> = {
  'that is not HTTP': 'SSH-2.0-OpenSSH_9.2\r\n\r\n',
  'of another version': 'HTTP/2 200\r\n\r\n',
  'with two lengths': 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n12',
  'with a length that is none': 'HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\n1',
  'with chunks and a length':
    'HTTP/1.1 200 OK\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n1\r\n0\r\n\r\n',
  'in an unknown encoding': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n',
  'that is compressed': 'HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\n1',
  'with a header over two lines': 'HTTP/1.1 200 OK\r\nX-A: b\r\n c\r\nContent-Length: 1\r\n\r\n1',
  'longer than announced': 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n12',
  'with more after its last chunk':
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nHTTP/1.1 200',
  'with a chunk longer than its size':
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n12\r\n0\r\n\r\n',
  'with a chunk without a size': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n',
  'with an endless head': `HTTP/1.1 200 OK\r\nX-A: ${'b'.repeat(20_000)}`,
  'with an endless line between chunks': `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;${'b'.repeat(9_000)}`,
};
for (const [name, answer] of Object.entries(doubtful)) {
  test(`an answer ${name} is refused, and its connection closed`, async () => {
    const { post, sockets } = await serve((socket) => socket.write(answer));
    await expect(post('')).rejects.toMatchObject({ code: 'SUBGRAPH_INVALID_ANSWER' });
    if (!sockets[0]!.closed) await new Promise((resolve) => sockets[0]!.once('close', resolve));
  });
}

test('what a server sends without having been asked is nobody’s answer', async () => {
  const { post, sockets } = await serve((socket, request) => {
    socket.write(json(request.slice(-1)));
    setTimeout(() => socket.write(json('poison')), 5);
  });
  await post('1');
  await new Promise((resolve) => sockets[0]!.once('close', resolve));
  expect((await post('2')).text).toBe('2');
});

test('an answer that is too large is cut off, whether it says so or not', async () => {
  const { post } = await serve(
    (socket, _request, number) => {
      if (number === 0) socket.write(json('x'.repeat(20)).slice(0, -15));
      else socket.write(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nF\r\n${'x'.repeat(15)}\r\n`);
    },
    { answerBytes: 10 },
  );
  await expect(post('')).rejects.toMatchObject({ code: 'ANSWER_TOO_LARGE' });
  await expect(post('')).rejects.toMatchObject({ code: 'ANSWER_TOO_LARGE' });
});

test('a server that hangs, before its answer or within it, is left', async () => {
  const { post, sockets } = await serve(
    (socket, _request, number) => {
      if (number === 1) socket.write(json('12345').slice(0, -2));
    },
    { answerTime: 50 },
  );
  await expect(post('')).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
  await expect(post('')).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
  expect(sockets).toHaveLength(2);
});

test('a server that breaks off, or is not there, cannot be reached', async () => {
  const { post, pool, port } = await serve((socket) => socket.end(json('12345').slice(0, -2)));
  await expect(post('')).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
  pool.close();
  for (const end of ended.splice(0)) end();
  const nobody = new ConnectionPool(new URL(`http://127.0.0.1:${port}/`), limits);
  await expect(nobody.post({}, '', new Cancellation())).rejects.toMatchObject({
    code: 'SUBGRAPH_UNREACHABLE',
    cause: expect.objectContaining({ code: 'ECONNREFUSED' }),
  });
});

test('a request that is cancelled ends its connection', async () => {
  const { post, sockets } = await serve(() => {});
  const client = new Cancellation();
  const asked = post('', client).catch(({ message }) => message);
  while (sockets.length === 0) await new Promise(setImmediate);
  const closed = new Promise((resolve) => sockets[0]!.once('close', resolve));
  client.cancel(new Error('gone'));
  expect(await asked).toBe('gone');
  await closed;
});

test('no header can end its line', async () => {
  const { post, sockets } = await serve((socket) => socket.write(json('1')));
  for (const value of ['a\r\nx: y', 'a\0', 'Ċ'])
    await expect(post('', undefined, { 'x-a': value })).rejects.toThrow('x-a');
  expect(sockets).toHaveLength(0);
});
