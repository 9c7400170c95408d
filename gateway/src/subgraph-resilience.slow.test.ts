import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { anonymous, noSpan } from '@media-graph/service';
import { createSubgraphClient } from './create-subgraph-client.ts';
import { Cancellation } from './engine/values/cancellation.ts';
import { json, serve } from './http-client/testing/serve-bytes.ts';

// One subgraph that hangs, closes, refuses or says too much.

const log = { warn: () => undefined, error: () => undefined };
const clientOf = (...ports: number[]) => {
  const client = createSubgraphClient({
    sign: () => ({}),
    log,
  });
  const times = {};
  const send = client.sendTo(new Map([['a', ports.map((port) => `http://127.0.0.1:${port}/graphql`)]]));
  const ask = (kind: 'query' | 'mutation' = 'query') =>
    send({
      subgraph: 'a',
      kind,
      body: '{"query":"{a}"}',
      context: { viewer: anonymous, requestId: 'r', forwarded: {}, times, span: noSpan },
      cancellation: new Cancellation(),
      deadline: undefined,
    }).then(
      () => 'answered',
      ({ code, message }) => `${code}: ${message}`,
    );
  return { ask, times, close: client.close };
};

test('who does not answer is not asked for a while, then by one, and by all when that is answered', async () => {
  let asked = 0;
  let isWell = false;
  const { port } = await serve((socket) => {
    asked++;
    if (isWell) socket.write(json('{"data":{}}'));
    else socket.destroy();
  });
  const { ask, close } = clientOf(port);
  for (let turn = 0; turn < 30; turn++) await ask();
  const before = asked;
  expect(before).toBeLessThan(30);
  expect(await ask()).toBe('SUBGRAPH_UNREACHABLE: The subgraph has not answered lately.');
  await delay(2_100);
  await Promise.all(Array.from({ length: 10 }, () => ask()));
  expect(asked).toBe(before + 1);
  isWell = true;
  await delay(2_100);
  expect(await Promise.all(Array.from({ length: 10 }, () => ask()))).toEqual(Array(10).fill('answered'));
  close();
});

test('who asks for a pause gets it', async () => {
  let asked = 0;
  const { port } = await serve((socket) => {
    asked++;
    socket.write(
      asked === 1 ? 'HTTP/1.1 503 x\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n' : json('{"data":{}}'),
    );
  });
  const { ask, close } = clientOf(port);
  expect(await ask()).toMatch(/503 and may be asked again in 1 s/);
  expect(await ask()).toBe('SUBGRAPH_UNREACHABLE: The subgraph has asked for a pause.');
  expect(asked).toBe(1);
  await delay(1_050);
  expect(await ask()).toBe('answered');
  close();
});

test('with several addresses, what one of them does not take another gets', async () => {
  const { port } = await serve((socket) => socket.write(json('{"data":{}}')));
  const draining = await serve((socket) =>
    socket.write('HTTP/1.1 503 x\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n'),
  );
  const closing = await serve((socket) => socket.destroy());
  const nobody = 9;
  for (const others of [[nobody], [draining.port], [closing.port], [nobody, draining.port]]) {
    const { ask, close } = clientOf(...others, port);
    for (let turn = 0; turn < 12; turn++) expect(await ask()).toBe('answered');
    close();
  }
  // Nobody can have carried it out who cannot be reached.
  const { ask, close } = clientOf(nobody, port);
  for (let turn = 0; turn < 12; turn++) expect(await ask('mutation')).toBe('answered');
  close();
});

test('a mutation that may have been carried out is not sent again', async () => {
  let asked = 0;
  const closing = await serve((socket) => {
    asked++;
    socket.destroy();
  });
  const { port } = await serve((socket) => socket.write(json('{"data":{}}')));
  const { ask, close } = clientOf(closing.port, port);
  const said = [await ask('mutation'), await ask('mutation')];
  expect(said.sort()).toEqual(['SUBGRAPH_UNREACHABLE: The subgraph could not be reached.', 'answered']);
  expect(asked).toBe(1);
  close();
});

test('a query whose fresh connection is closed without a byte is sent once more', async () => {
  let asked = 0;
  const { port } = await serve((socket) => {
    if (++asked % 2 === 1) socket.destroy();
    else socket.end(json('{"data":{}}', 'Connection: close\r\n'));
  });
  const { ask, close } = clientOf(port);
  for (let turn = 0; turn < 5; turn++) expect(await ask()).toBe('answered');
  close();
});

test('an answer of more than ten megabytes is not taken', async () => {
  const { port } = await serve((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10485761\r\n\r\n');
  });
  const { ask, close } = clientOf(port);
  expect(await ask()).toMatch(/^ANSWER_TOO_LARGE/);
  close();
});

test('while a subgraph hangs, so many wait for it, and not for long', async () => {
  const { pool, post } = await serve(() => undefined, { connections: 2, waiting: 3, waitTime: 1_000 });
  let waited = 0;
  const hanging = [post('1'), post('2')].map((one) => one.catch(({ message }) => message));
  const waiting = [post('3'), post('4'), post('5')].map((one) => one.catch(({ message }) => message));
  for (const one of waiting) void one.then(() => waited++);
  await expect(post('6')).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
  // At once: those before it wait on.
  expect(waited).toBe(0);
  expect(await Promise.all(waiting)).toEqual(Array(3).fill('Too many requests wait for the subgraph.'));
  pool.close();
  await Promise.all(hanging);
});

test('queries are sent again for as long as that is rare', async () => {
  // Answers the first request of each connection and closes it upon the second.
  const known = new WeakSet<object>();
  const { post } = await serve(
    (socket) => {
      if (known.has(socket)) return void socket.destroy();
      known.add(socket);
      socket.write(json('1'));
    },
    { connections: 1, retries: 3 },
  );
  let lost = 0;
  for (let turn = 0; turn < 40; turn++) await post('1', undefined, {}, true).catch(() => lost++);
  expect(lost).toBeGreaterThan(10);
  expect(lost).toBeLessThan(40);
});

test('what a subgraph takes is known to the log', async () => {
  const { port } = await serve((socket) => setTimeout(() => socket.write(json('{"data":{}}')), 50));
  const { ask, times, close } = clientOf(port);
  await ask();
  expect(times).toEqual({ a: expect.any(Number) });
  close();
});
