import type { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { Cancellation } from '../engine/values/cancellation.ts';
import type { PoolLimits } from './connection-pool.ts';
import { json, serve } from './testing/serve-bytes.ts';

// A server may close a connection that it has kept whenever it likes, also while a request is on its way.

/** Answers the first request of each connection and does something else with the second. */
const closing = async (second: (socket: Socket) => void, changed: Partial<PoolLimits> = {}) => {
  const seen = new Map<Socket, number>();
  const served = await serve((socket, request) => {
    const before = seen.get(socket) ?? 0;
    seen.set(socket, before + 1);
    if (before === 0) socket.write(json(request.slice(-1)));
    else second(socket);
  }, changed);
  const query = (body: string, cancellation = new Cancellation()) =>
    served.post(body, cancellation, {}, true).then(({ text }) => text);
  return { ...served, query, received: () => [...seen.values()].reduce((sum, count) => sum + count, 0) };
};

const closes: Record<string, (socket: Socket) => void> = {
  'that is ended': (socket) => socket.end(),
  'that is torn down': (socket) => socket.destroy(),
  'that is reset': (socket) => socket.resetAndDestroy(),
};
for (const [name, close] of Object.entries(closes)) {
  test(`a query on a kept connection ${name} without a byte is sent once more, on a fresh one`, async () => {
    const { query, sockets, received } = await closing(close);
    expect([await query('1'), await query('2')]).toEqual(['1', '2']);
    expect(sockets).toHaveLength(2);
    expect(received()).toBe(3);
  });

  test(`a mutation on a kept connection ${name} is never sent again`, async () => {
    const { query, post, sockets, received } = await closing(close);
    await query('1');
    await expect(post('2')).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
    expect(sockets).toHaveLength(1);
    expect(received()).toBe(2);
  });
}

test('a query is answered when the server closes a moment after its answers', async () => {
  const { post } = await serve((socket, request) => {
    socket.write(json(request.slice(-1)));
    setTimeout(() => socket.destroy(), 1);
  });
  for (let round = 0; round < 100; round++) {
    await new Promise((resolve) => setTimeout(resolve, round % 3));
    expect((await post(`${round % 10}`, undefined, {}, true)).text).toBe(`${round % 10}`);
  }
});

test('a query that waits for its turn is answered, too, and the limit holds', async () => {
  const { query, sockets } = await closing((socket) => socket.destroy(), { connections: 1 });
  const answers = await Promise.all(['1', '2', '3', '4', '5'].map((body) => query(body)));
  expect(answers).toEqual(['1', '2', '3', '4', '5']);
  expect(sockets.filter((socket) => !socket.closed)).toHaveLength(1);
});

test('what fails on a fresh connection is not sent again, nor what has begun to be answered', async () => {
  const fresh = await serve((socket) => socket.destroy());
  await expect(fresh.post('', undefined, {}, true)).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
  expect(fresh.sockets).toHaveLength(1);
  const { query, received } = await closing((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Le'));
  await query('1');
  await expect(query('2')).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
  expect(received()).toBe(2);
});

test('what is cancelled or late is not sent again', async () => {
  const { query, received, sockets } = await closing(() => {}, { answerTime: 60 });
  await query('1');
  await expect(query('2')).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
  await query('3');
  const client = new Cancellation();
  const asked = query('4', client).catch(({ message }) => message);
  client.cancel(new Error('gone'));
  expect(await asked).toBe('gone');
  expect(sockets).toHaveLength(2);
  expect(received()).toBeLessThanOrEqual(4);
});
