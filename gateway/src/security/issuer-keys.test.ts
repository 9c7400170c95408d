import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLog } from '@media-graph/service';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { servedGraph } from '../testing/served-graph.ts';
import { IssuerKeys } from './issuer-keys.ts';
import { verifyToken } from './verify-token.ts';

const pairs = { old: await generateKeyPair('ES256'), new: await generateKeyPair('ES256') };
type Name = keyof typeof pairs;
const setOf = async (...names: Name[]) =>
  JSON.stringify({
    keys: await Promise.all(
      names.map(async (kid) => ({ ...(await exportJWK(pairs[kid].publicKey)), kid, alg: 'ES256' })),
    ),
  });
const tokenBy = (kid: Name) =>
  new SignJWT({ sub: 'ed' })
    .setProtectedHeader({ alg: 'ES256', kid })
    .setIssuer('urn:test')
    .setAudience('media-graph')
    .setExpirationTime('5m')
    .sign(pairs[kid].privateKey);

let answer: (response: ServerResponse) => void;
let asked = 0;
const issuer = createServer((_request, response) => {
  asked++;
  answer(response);
});
const gives = (body: string, status = 200) => {
  answer = (response) => void response.writeHead(status).end(body);
};
beforeAll(async () => {
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  issuer.closeAllConnections();
  issuer.close();
});
beforeEach(() => {
  asked = 0;
});

const keysOf = (times = {}) =>
  new IssuerKeys({
    url: new URL(`http://127.0.0.1:${(issuer.address() as AddressInfo).port}/keys`),
    log: createLog('test', { level: 'silent' }),
    times: { pause: 0, answer: 300, ...times },
  });
const viewer = async (keys: IssuerKeys, kid: Name) =>
  verifyToken(`Bearer ${await tokenBy(kid)}`, {
    keys: keys.get,
    issuer: 'urn:test',
    audience: 'media-graph',
    algorithms: ['ES256'],
  }).then(
    ({ subject }) => subject,
    ({ name }) => name,
  );

const useless: [string, (response: ServerResponse) => void][] = [
  ['is away', (response) => void response.destroy()],
  ['answers 500', (response) => void response.writeHead(500).end()],
  ['answers 204', (response) => void response.writeHead(204).end()],
  ['hangs', () => undefined],
  ['begins and hangs', (response) => void response.write('{"keys":[')],
  ['sends elsewhere', (response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
  ['answers in HTML', (response) => void response.end('<p>busy</p>')],
  ['answers with an empty set', (response) => void response.end('{"keys":[]}')],
  ['answers with null', (response) => void response.end('null')],
  [
    'answers with a shared secret',
    (response) => void response.end('{"keys":[{"kty":"oct","k":"AAAA","kid":"old"}]}'),
  ],
  ['answers without end', (response) => void response.end('x'.repeat(2_000_000))],
];

test.each(useless)('while the issuer %s, the last good keys hold', async (_, uselessly) => {
  const keys = keysOf({ refresh: 0 });
  gives(await setOf('old'));
  expect(await viewer(keys, 'old')).toBe('ed');
  answer = uselessly;
  await keys.load();
  expect(await viewer(keys, 'old')).toBe('ed');
  // It may be a key that the issuer has taken into use since.
  expect(await viewer(keys, 'new')).toBe('KeysUnavailable');
});

test.each(useless)('where the issuer %s from the beginning, nobody can tell', async (_, uselessly) => {
  const keys = keysOf();
  answer = uselessly;
  expect(await viewer(keys, 'old')).toBe('KeysUnavailable');
  expect(keys.areKnown).toBe(false);
  gives(await setOf('old'));
  expect(await viewer(keys, 'old')).toBe('ed');
});

test('a new key is found, one that is gone holds no longer', async () => {
  const keys = keysOf();
  gives(await setOf('old'));
  expect(await viewer(keys, 'new')).toBe('TokenRefused');
  gives(await setOf('new'));
  expect(await viewer(keys, 'new')).toBe('ed');
  expect(await viewer(keys, 'old')).toBe('TokenRefused');
});

test('the issuer is not asked for every token that names an unknown key', async () => {
  const keys = keysOf({ pause: 60_000 });
  gives(await setOf('old'));
  for (let turn = 0; turn < 10; turn++) expect(await viewer(keys, 'new')).toBe('TokenRefused');
  expect(asked).toBe(1);
});

test('the last good keys are not believed for ever', async () => {
  const keys = keysOf({ belief: 50 });
  gives(await setOf('old'));
  expect(await viewer(keys, 'old')).toBe('ed');
  gives('', 500);
  await delay(60);
  expect(await viewer(keys, 'old')).toBe('KeysUnavailable');
});

describe('at the gateway', () => {
  test('who cannot be checked is told to come again, and everybody else is answered', async () => {
    const keys = keysOf({ pause: 60_000 });
    gives('', 500);
    const graph = await servedGraph(
      {
        a: {
          sdl: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { a: Int }',
          resolvers: { Query: { a: () => 1 } },
        },
      },
      { verify: (given) => verifyToken(given, { keys: keys.get, issuer: 'urn:test' }) },
    );
    const ask = (headers: Record<string, string>) =>
      fetch(graph.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"query":"{a}"}',
      });
    const untold = await ask({ authorization: `Bearer ${await tokenBy('old')}` });
    expect([untold.status, untold.headers.get('retry-after'), await untold.json()]).toEqual([
      503,
      '10',
      {
        errors: [
          { message: expect.any(String), extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) } },
        ],
      },
    ]);
    expect((await ask({ authorization: 'Bearer nonsense' })).status).toBe(401);
    expect((await ask({})).status).toBe(200);
  });
});
