import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { wholeGraph } from './whole-graph.ts';

const graph = await wholeGraph();

test('a picture goes up and comes down through the gateway', async () => {
  const { data } = await graph.ask(
    '{ eventByCode(code: "e3") { assets { nodes { ... on ImageAsset { rendition(width: 320, format: JPEG) { href } } } } } }',
  );
  const { href } = data.eventByCode.assets.nodes[0].rendition;
  const picture = await fetch(new URL(href, graph.url));
  expect(picture.status).toBe(200);
  expect(picture.headers.get('content-type')).toBe('image/jpeg');
  expect(picture.headers.get('x-content-type-options')).toBe('nosniff');
  const bytes = Buffer.from(await picture.arrayBuffer());
  const part = await fetch(new URL(href, graph.url), { headers: { range: 'bytes=0-9' } });
  expect(part.status).toBe(206);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(0, 10));

  const upload = (role?: string) =>
    fetch(new URL('/assets', graph.url), {
      method: 'POST',
      headers: {
        'content-type': 'image/jpeg',
        ...(role && { authorization: `Bearer ${graph.tokens[role]}` }),
      },
      body: bytes,
    });
  expect((await upload()).status).toBe(401);
  const stored = await upload('picture-desk');
  expect(stored.status).toBe(201);
  const { asset } = (await stored.json()) as { asset: { id: string } };
  const query = `{ mediaAsset(id: "${asset.id}") { status } }`;
  expect((await graph.ask(query)).data).toEqual({ mediaAsset: null });
  expect((await graph.ask(query, { as: 'picture-desk' })).data).toEqual({ mediaAsset: { status: 'DRAFT' } });
});

test('an upload is passed on whatever its file is called, and no path leads elsewhere', async () => {
  const headers = { 'content-type': 'image/jpeg', authorization: `Bearer ${graph.tokens['picture-desk']}` };
  const named = await fetch(new URL("/assets?filename='a b'.jpg", graph.url), {
    method: 'POST',
    headers,
    body: 'no',
  });
  expect(named.status).toBe(415);
  const socket = connect(Number(new URL(graph.url).port), '127.0.0.1');
  socket.end('GET /assets/../graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 404/);
});

test('an address that is not well-formed is refused, and an empty query is none', async () => {
  const { data } = await graph.ask(
    '{ eventByCode(code: "e3") { assets { nodes { ... on ImageAsset { rendition(width: 320) { href } } } } } }',
  );
  const { href } = data.eventByCode.assets.nodes[0].rendition;
  const authorization = `Bearer ${graph.tokens['picture-desk']}`;
  const statusOf = async (method: string, path: string): Promise<number> => {
    const request = httpRequest(graph.url, { method, path, headers: { authorization } });
    request.end(method === 'POST' ? 'no picture' : undefined);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.resume();
    return response.statusCode!;
  };
  for (const [method, path, status] of [
    ['GET', `${href}?`, 200],
    ['GET', `${href}?#`, 200],
    ['GET', `${href}?width=%`, 400],
    ['GET', `${href}%ff`, 400],
    ['POST', '/assets?filename=%ff%fe', 400],
    ['POST', '/assets?filename=50%.jpg', 400],
    ['POST', '/assets?', 415],
    ['POST', '/assets?filename=../50%25.jpg', 415],
  ] as const)
    expect([path, await statusOf(method, path)]).toEqual([path, status]);
});

test('an upload that asks whether it may go on is told so', async () => {
  const request = httpRequest(new URL('/assets', graph.url), {
    method: 'POST',
    headers: {
      'content-type': 'image/jpeg',
      authorization: `Bearer ${graph.tokens['picture-desk']}`,
      expect: '100-continue',
    },
  });
  request.on('continue', () => request.end('no picture'));
  request.flushHeaders();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.resume();
  expect(response.statusCode).toBe(415);
});
