import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { anonymous } from '@media-graph/service';
import { TokenRefused } from '../security/verify-token.ts';
import { startIdentityProvider } from '../testing/identity-provider.ts';
import { servedGraph } from '../testing/served-graph.ts';
import type { SignInOptions } from './serve-sign-in.ts';

const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { alpha: Int }`;

type Answer = { status: number; location: string; cookies: string[]; body: string };

/** A gateway on which one signs in, and a browser that keeps its cookies and says where its requests come from. */
const opened = async ({ life = 3_600, ...more }: Partial<SignInOptions> & { life?: number } = {}) => {
  const provider = await startIdentityProvider({ life });
  const tokens: (string | undefined)[] = [];
  const graph = await servedGraph(
    { a: { sdl, resolvers: { Query: { alpha: () => 1 } } } },
    {
      verify: async (authorization) => {
        tokens.push(authorization);
        if (authorization === 'Bearer access-revoked') throw new TokenRefused('revoked');
        return anonymous;
      },
      signIn: {
        issuer: provider.issuer,
        clientId: 'gateway',
        scope: 'openid',
        secret: 's'.repeat(32),
        longest: 3_600,
        ...more,
      },
    },
  );
  const origin = new URL(graph.url).origin;
  const jar = new Map<string, string>();
  const ask = async (
    path: string,
    {
      method = 'GET',
      site = 'same-origin',
      body,
    }: { method?: string; site?: string | null; body?: string } = {},
  ): Promise<Answer> => {
    const headers = {
      ...(jar.size > 0 && { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
      ...(site !== null && { 'sec-fetch-site': site }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) =>
      request(new URL(path, origin), { method, headers }, resolve).on('error', reject).end(body),
    );
    const cookies = response.headers['set-cookie'] ?? [];
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (/Max-Age=0|1970/.test(cookie)) jar.delete(name!);
      else jar.set(name!, value!);
    }
    return {
      status: response.statusCode!,
      location: response.headers.location ?? '',
      cookies,
      body: await text(response),
    };
  };
  const atProvider = async (location: string): Promise<string> => {
    const answer = await fetch(location, { redirect: 'manual' });
    return (
      new URL(answer.headers.get('location')!).pathname + new URL(answer.headers.get('location')!).search
    );
  };
  const signIn = async (returnTo = '/'): Promise<Answer> => {
    const begun = await ask(`/sign-in?${new URLSearchParams({ returnTo })}`, { site: 'none' });
    return await ask(await atProvider(begun.location), { site: 'cross-site' });
  };
  const query = (site: string | null = 'same-origin') =>
    ask('/graphql', { method: 'POST', site, body: '{"query":"{ alpha }"}' });
  return { ask, signIn, query, atProvider, provider, tokens, jar, origin };
};

test('one signs in with code and PKCE, and then asks as oneself from our pages', async () => {
  const { ask, signIn, query, provider, tokens } = await opened();
  const done = await signIn('/dashboards/month?month=2024-05');
  expect([done.status, done.location]).toEqual([302, '/dashboards/month?month=2024-05']);
  expect(done.cookies.find((one) => one.startsWith('graph-session='))).toMatch(
    /; Path=\/; HttpOnly; SameSite=Strict$/,
  );
  expect(provider.exchanges[0]!.get('code_verifier')).toMatch(/^[\w-]{43}/);
  expect(JSON.parse((await ask('/session')).body)).toMatchObject({
    canSignIn: true,
    person: { name: 'Ouyang Cheng' },
  });
  expect((await query()).status).toBe(200);
  expect(tokens.at(-1)).toBe('Bearer access-1');
  expect(done.cookies.join()).not.toContain('access-1');
});

test.each(['cross-site', 'same-site', null])('a request that comes from %p is nobody’s', async (site) => {
  const { ask, signIn, query, tokens } = await opened();
  await signIn();
  await query(site);
  expect(tokens.at(-1)).toBeUndefined();
  expect((await ask('/sign-out', { method: 'POST', site })).status).toBe(403);
  expect(JSON.parse((await ask('/session', { site })).body).person).toBeNull();
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  'dashboards',
  '/a b',
  '/%0d%0a\r\nx: y',
])('nobody is sent to %p', async (returnTo) => {
  const { signIn } = await opened();
  expect((await signIn(returnTo)).location).toBe('/');
});

test('what another has begun is not finished here', async () => {
  const mine = await opened();
  const begun = await mine.ask('/sign-in', { site: 'none' });
  const back = await mine.atProvider(begun.location);
  mine.jar.clear();
  expect((await mine.ask(back, { site: 'cross-site' })).location).toBe('/?signIn=again');
  await mine.ask('/sign-in', { site: 'none' });
  expect((await mine.ask(back, { site: 'cross-site' })).location).toBe('/?signIn=failed');
  expect(mine.jar.has('graph-session')).toBe(false);
});

test('an access token that ends is exchanged once for all who ask meanwhile', async () => {
  const { signIn, query, provider, tokens } = await opened({ life: 10 });
  await signIn();
  const answers = await Promise.all([query(), query(), query()]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(provider.exchanges.map((form) => form.get('grant_type'))).toEqual([
    'authorization_code',
    'refresh_token',
  ]);
  expect(tokens).toEqual(Array(3).fill('Bearer access-2'));
});

test('a session ends by itself, is no longer there after signing out, and cannot be made or changed', async () => {
  const short = await opened({ longest: 1 });
  await short.signIn();
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  const ended = await short.query();
  expect([ended.status, ended.body]).toEqual([401, expect.stringContaining('sign in again')]);
  expect(short.jar.has('graph-session')).toBe(false);

  const { ask, signIn, query, provider, jar } = await opened();
  await signIn();
  const kept = jar.get('graph-session')!;
  jar.set('graph-session', `${kept.slice(0, -8)}AAAAAAAA`);
  expect((await query()).status).toBe(401);
  jar.set('graph-session', kept);
  const left = await ask('/sign-out', { method: 'POST' });
  expect(JSON.parse(left.body).location).toContain('/leave?');
  expect([provider.revoked, jar.has('graph-session')]).toEqual([['refresh-1'], false]);
});

test('with https the cookies are for this host alone', async () => {
  const { ask } = await opened({ publicUrl: 'https://graph.example.com' });
  const begun = await ask('/sign-in', { site: 'none' });
  expect(new URL(begun.location).searchParams.get('redirect_uri')).toBe(
    'https://graph.example.com/sign-in/callback',
  );
  expect(begun.cookies[0]).toMatch(/^__Host-graph-sign-in=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

test('a provider that is away costs nothing but signing in', async () => {
  const { ask, query } = await opened({ issuer: 'http://127.0.0.1:9' });
  expect((await ask('/sign-in', { site: 'none' })).status).toBe(503);
  expect((await query()).status).toBe(200);
});
