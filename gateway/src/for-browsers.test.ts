import { expect, test } from '@jest/globals';
import { servedGraph } from './testing/served-graph.ts';

const page = 'https://www.example.com';
const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { alpha: Int list: [String!] }`;
const resolvers = { Query: { alpha: () => 1, list: () => Array(1_000).fill('stands for a long list') } };
const graph = await servedGraph({ a: { sdl, resolvers } }, { open: false, origins: [page] });
const explorer = await servedGraph({ a: { sdl, resolvers } });

const json = { 'content-type': 'application/json' };
const asked = (path: string, options: RequestInit = {}) => fetch(new URL(path, graph.url), options);

const preflight = (origin: string) =>
  asked('/graphql', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    },
  });

test('pages of an origin on the list may ask, and no others', async () => {
  const allowed = await preflight(page);
  expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, page]);
  expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
  for (const origin of [
    'https://evil.example',
    'null',
    `${page}.evil.example`,
    page.replace('https', 'http'),
  ]) {
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    const answer = await asked('/graphql', {
      method: 'POST',
      headers: { ...json, origin },
      body: '{"query":"{alpha}"}',
    });
    expect([answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).toEqual([
      null,
      expect.stringMatching(/origin/i),
    ]);
  }
});

test('what is no question of a browser is answered as where no list is', async () => {
  const answer = await asked('/graphql', { method: 'OPTIONS', headers: { origin: page } });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
});

test('no page may where no list is', async () => {
  const answer = await fetch(explorer.url, {
    method: 'OPTIONS',
    headers: { origin: page, 'access-control-request-method': 'POST' },
  });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
});

test('browsers are told to take answers for what they are', async () => {
  const answers = [
    await asked('/graphql', { method: 'POST', headers: json, body: '{"query":"{alpha}"}' }),
    await asked('/nothing'),
    await asked('/health/live'),
    await fetch(explorer.url, { headers: { accept: 'text/html' } }),
  ];
  for (const { headers } of answers)
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
  expect(await answers[3]!.text()).toContain('GraphiQL');
});

test('clients get what is long packed, and what is short as it is', async () => {
  const packed = async (query: string, encoding: string) => {
    const answer = await asked('/graphql', {
      method: 'POST',
      headers: { ...json, 'accept-encoding': encoding },
      body: JSON.stringify({ query }),
    });
    expect((await answer.json()) as object).toHaveProperty('data');
    return answer.headers.get('content-encoding');
  };
  expect(await packed('{list}', 'gzip')).toBe('gzip');
  expect(await packed('{list}', 'gzip, br')).toBe('br');
  expect(await packed('{list}', 'identity')).toBeNull();
  expect(await packed('{alpha}', 'gzip')).toBeNull();
});
