import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { createHttpServer } from './create-http-server.ts';
import { createLog } from './create-log.ts';

const server = (ready: () => Promise<unknown> = async () => undefined) => {
  const closed: string[] = [];
  const http = createHttpServer({
    service: 'test',
    log: createLog('test', { level: 'silent' }),
    bodyLimit: 100,
    ready,
    onClose: async () => {
      closed.push('closed');
    },
  });
  return { ...http, closed };
};

test('live says that the process runs, ready that it can do its work', async () => {
  const { listen, stop } = server(async () => {
    throw new Error('no database');
  });
  const origin = await listen(0, '127.0.0.1');
  expect((await fetch(`${origin}/health/live`)).status).toBe(200);
  const ready = await fetch(`${origin}/health/ready`);
  expect({ status: ready.status, body: await ready.json() }).toEqual({
    status: 503,
    body: { status: 'not ready' },
  });
  await stop();
});

test('a stop lets what is under way be answered, then closes once', async () => {
  const { app, listen, stop, closed } = server();
  let entered: () => void;
  let release: () => void;
  const inside = new Promise<void>((resolve) => (entered = resolve));
  const gate = new Promise<void>((resolve) => (release = resolve));
  app.get('/slow', async () => {
    entered();
    await gate;
    return { answered: true };
  });
  const origin = await listen(0, '127.0.0.1');
  const answer = fetch(`${origin}/slow`);
  await inside;
  const stopping = [stop(), stop()];
  expect(closed).toEqual([]);
  release!();
  expect(await (await answer).json()).toEqual({ answered: true });
  await Promise.all(stopping);
  expect(closed).toEqual(['closed']);
  await expect(fetch(`${origin}/health/live`)).rejects.toThrow();
});

test('a stop does not wait for the connection of an answer that had begun before it', async () => {
  const { app, listen, stop, closed } = server();
  const body = new PassThrough();
  app.get('/stream', (_request, reply) => reply.send(body));
  const origin = await listen(0, '127.0.0.1');
  body.write('first ');
  const answer = await fetch(`${origin}/stream`);
  const stopping = stop();
  body.end('last');
  expect(await answer.text()).toBe('first last');
  const patience = new Promise((resolve) => setTimeout(resolve, 10_000, 'still open').unref());
  expect(await Promise.race([stopping, patience])).toBeUndefined();
  expect(closed).toEqual(['closed']);
});

test('an unexpected failure shows a request id and nothing of its cause', async () => {
  const { app, listen, stop } = server();
  app.get('/broken', async () => {
    throw new Error('connection to db.internal:5432 refused');
  });
  const origin = await listen(0, '127.0.0.1');
  const response = await fetch(`${origin}/broken`);
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toContain('db.internal');
  expect(JSON.parse(text).errors[0].extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    requestId: expect.stringMatching(/^[\w-]{36}$/),
  });
  await stop();
});

const onFullDisk = existsSync('/dev/full') ? test : test.skip;
onFullDisk('what a full disk has no room for is told so, and when to come again', async () => {
  const { app, listen, stop } = server();
  app.post('/keep', async () => writeFile('/dev/full', 'x'));
  app.post('/row', async () => {
    const driverError = { code: '53100', message: 'could not extend file "base/1/2"' };
    throw Object.assign(new Error('QueryFailedError'), { driverError });
  });
  const origin = await listen(0, '127.0.0.1');
  for (const path of ['/keep', '/row']) {
    const response = await fetch(origin + path, { method: 'POST' });
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
      503,
      '60',
      {
        errors: [
          {
            message: 'There is no room for this at the moment: try again later',
            extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) },
          },
        ],
      },
    ]);
  }
  await stop();
});

test('a body over the limit is refused with its own code', async () => {
  const { app, listen, stop } = server();
  app.post('/take', async () => ({}));
  const origin = await listen(0, '127.0.0.1');
  const response = await fetch(`${origin}/take`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'x'.repeat(200) }),
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
  await stop();
});

test.each([
  '/%ff',
  '/%',
  '/found/%e4%b8',
  '/found?name=%ff%fe',
  '/fo%00und',
  '/found?name=a%00',
  '/found?name=50%.jpg',
  '/found?%',
  `/${'x'.repeat(101)}`,
])('%s is no request target, and is refused as everything else is', async (target) => {
  const { app, listen, stop } = server();
  app.get('/found', async () => ({}));
  app.get('/:name', async () => ({}));
  const response = await fetch((await listen(0, '127.0.0.1')) + target);
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: target.includes('%') ? 400 : 414,
    body: {
      errors: [
        { message: expect.any(String), extensions: { code: 'BAD_REQUEST', requestId: expect.any(String) } },
      ],
    },
  });
  await stop();
});

test('a server that cannot listen gives back what was opened for it', async () => {
  const first = server();
  const { port } = new URL(await first.listen(0, '127.0.0.1'));
  const second = server();
  await expect(second.listen(Number(port), '127.0.0.1')).rejects.toThrow('EADDRINUSE');
  expect(second.closed).toEqual(['closed']);
  await first.stop();
});
