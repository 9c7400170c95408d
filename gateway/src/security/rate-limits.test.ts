import { expect, test } from '@jest/globals';
import { anonymous, createLog, type Viewer } from '@media-graph/service';
import { servedGraph } from '../testing/served-graph.ts';
import { defaultRates, RateLimits } from './rate-limits.ts';
import { TokenRefused } from './verify-token.ts';

const log = createLog('test', { level: 'silent' });
const few = { requests: 3, seconds: 60 };
const people: Record<string, Partial<Viewer>> = {
  ed: { subject: 'ed', organisation: 'paper' },
  fay: { subject: 'fay', organisation: 'paper' },
  app: { subject: 'gus', client: { name: 'app', version: '1' } },
  otherApp: { subject: 'hal', client: { name: 'app', version: '2' } },
};
const sdl = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { a: Int }';

const limited = async (rates: object, redisUrl?: string) => {
  const limits = new RateLimits({ rates: { ...defaultRates, ...rates }, redisUrl, log });
  const graph = await servedGraph(
    { a: { sdl, resolvers: { Query: { a: () => 1 } } } },
    {
      rates: limits,
      trustedProxies: ['127.0.0.1'],
      verify: async (name) => {
        if (name === undefined) return anonymous;
        if (!people[name]) throw new TokenRefused('unknown');
        return { ...anonymous, ...people[name] };
      },
    },
  );
  return async (times: number, headers: Record<string, string> = {}) => {
    const answers = [];
    for (let turn = 0; turn < times; turn++)
      answers.push(
        await fetch(graph.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: '{"query":"{a}"}',
        }),
      );
    return answers;
  };
};
const statuses = (answers: Response[]): number[] => answers.map(({ status }) => status);

test('who asks too often is told when to ask again, in the one shape of errors', async () => {
  const ask = await limited({ address: few });
  const answers = await ask(4);
  expect(statuses(answers)).toEqual([200, 200, 200, 429]);
  const seconds = Number(answers[3]!.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(await answers[3]!.json()).toEqual({
    errors: [
      {
        message: expect.stringContaining('ask again'),
        extensions: { code: 'RATE_LIMITED', requestId: expect.any(String) },
      },
    ],
  });
});

test.each<[string, string, object, object]>([
  ['an address', 'address', { 'x-forwarded-for': '192.0.2.1' }, { 'x-forwarded-for': '192.0.2.2' }],
  [
    'a network',
    'address',
    { 'x-forwarded-for': '2001:db8:1:1::1' },
    { 'x-forwarded-for': '2001:db8:1:2::1' },
  ],
  ['a person', 'person', { authorization: 'ed' }, { authorization: 'fay' }],
  ['an organisation', 'organisation', { authorization: 'ed' }, { authorization: 'app' }],
  ['a program', 'client', { authorization: 'app' }, { authorization: 'ed' }],
])('%s that asks too often costs no other anything', async (_, kind, noisy, quiet) => {
  const ask = await limited({ [kind]: few });
  expect(statuses(await ask(5, { ...noisy }))).toEqual([200, 200, 200, 429, 429]);
  expect(statuses(await ask(3, { ...quiet }))).toEqual([200, 200, 200]);
});

test('colleagues and versions of a program are counted together, ways of writing an address as well', async () => {
  const organisation = await limited({ organisation: few });
  expect(
    statuses([
      ...(await organisation(2, { authorization: 'ed' })),
      ...(await organisation(2, { authorization: 'fay' })),
    ]),
  ).toEqual([200, 200, 200, 429]);
  const client = await limited({ client: few });
  expect(
    statuses([
      ...(await client(2, { authorization: 'app' })),
      ...(await client(2, { authorization: 'otherApp' })),
    ]),
  ).toEqual([200, 200, 200, 429]);
  const address = await limited({ address: few });
  expect(
    statuses([
      ...(await address(2, { 'x-forwarded-for': '2001:db8::1' })),
      ...(await address(2, { 'x-forwarded-for': '2001:0db8:0::2' })),
    ]),
  ).toEqual([200, 200, 200, 429]);
});

test('who tries tokens is counted', async () => {
  const ask = await limited({ address: few });
  expect(statuses(await ask(4, { authorization: 'guess' }))).toEqual([401, 401, 401, 429]);
});

test('while Redis is away each gateway counts for itself, and nobody waits', async () => {
  const ask = await limited({ address: few }, 'redis://127.0.0.1:9');
  const begin = performance.now();
  expect(statuses(await ask(4))).toEqual([200, 200, 200, 429]);
  expect(performance.now() - begin).toBeLessThan(5_000);
});
