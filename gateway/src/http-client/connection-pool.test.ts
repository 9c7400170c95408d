import { expect, test } from '@jest/globals';
import { Cancellation } from '../engine/values/cancellation.ts';
import { addressOf } from './address-of.ts';
import { ConnectionPool } from './connection-pool.ts';
import { json, limits, serve } from './testing/serve-bytes.ts';

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
  const { post, port, end } = await serve((socket) => socket.end(json('12345').slice(0, -2)));
  await expect(post('')).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
  end();
  const nobody = new ConnectionPool(addressOf(`http://127.0.0.1:${port}/`), limits);
  await expect(nobody.post({}, '', new Cancellation(), true)).rejects.toMatchObject({
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
