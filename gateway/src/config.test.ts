import { expect, test } from '@jest/globals';
import { readGatewayConfig, readSignIn } from './config.ts';

const complete = {
  SUBGRAPH_SECRETS: '{"content":"0123456789012345678901234567890123456789"}',
  JWKS_URL: 'https://login.example/jwks',
  JWT_ISSUER: 'https://login.example',
  JWT_AUDIENCE: 'media-graph',
};

test('a guarded gateway takes its configuration from the environment', () => {
  expect(readGatewayConfig([], complete)).toMatchObject({
    kind: 'guarded',
    PORT: 4000,
    JWT_ALGORITHMS: ['ES256', 'EdDSA', 'RS256'],
  });
});

test.each([undefined, '', 'prod', 'Production', 'test'])('NODE_ENV %s is production', (mode) => {
  expect(readGatewayConfig([], { ...complete, NODE_ENV: mode })).not.toMatchObject({
    NODE_ENV: 'development',
  });
});

test('every variable that is missing or wrong is named, and no value is shown', () => {
  const { JWKS_URL: _, ...rest } = { ...complete, SUBGRAPH_SECRETS: '{"content":"tooshortsecret"}' };
  expect(() => readGatewayConfig([], rest)).toThrow(/SUBGRAPH_SECRETS[\s\S]*JWKS_URL/);
  expect(() => readGatewayConfig([], rest)).not.toThrow(/tooshortsecret/);
  expect(() => readGatewayConfig([], { ...complete, SUBGRAPH_URLS: '{' })).toThrow(
    'SUBGRAPH_URLS: must be JSON',
  );
});

test.each([
  ['JWT_ALGORITHMS', 'HS256', 'whoever checks tokens could make them'],
  ['JWT_ALGORITHMS', 'ES256, none', 'whoever likes could'],
  ['JWT_ALGORITHMS', '', 'nobody could'],
  ['JWKS_URL', 'http://login.example/keys', 'they could be changed on the way'],
  ['JWKS_URL', 'http://127.0.0.1.evil.example/keys', 'that is another machine'],
  ['JWKS_URL', 'file:///keys', 'that is no address'],
])('%s %s is refused: %s', (name, value) => {
  expect(() => readGatewayConfig([], { ...complete, [name]: value })).toThrow(
    expect.objectContaining({ name: 'ConfigError', message: expect.stringContaining(name) }),
  );
});

test.each(['http://localhost:1/keys', 'http://127.0.0.1:1/', 'http://[::1]/keys'])(
  'keys may be at %s, on this machine',
  (JWKS_URL) => {
    expect(readGatewayConfig([], { ...complete, JWKS_URL })).toMatchObject({ JWKS_URL });
  },
);

test('an open gateway takes a supergraph, a port and headers to forward', () => {
  const parameters = [
    '--open',
    '--supergraph',
    'a.graphql',
    '--port',
    '4100',
    '--forward',
    'Authorization, x-tenant',
  ];
  expect(readGatewayConfig(parameters, {})).toEqual({
    kind: 'open',
    supergraph: 'a.graphql',
    port: 4100,
    forward: ['authorization', 'x-tenant'],
    processes: 1,
  });
  expect(() => readGatewayConfig(['--open'], {})).toThrow('--supergraph');
  expect(() => readGatewayConfig(['--open', '--supergraph', 'a', '--port', 'x'], {})).toThrow('--port');
});

test.each([
  'Accept-Encoding',
  'content-length',
  'HOST',
  'transfer-encoding',
  'te',
  'connection',
  'keep-alive',
  'expect',
  'upgrade',
  'trailer',
  'content-encoding',
  'content-type',
  'proxy-authorization',
  'x y',
  ':path',
])('%s is not forwarded: the start is refused in one line', (name) => {
  const parameters = ['--open', '--supergraph', 'a', '--forward', `x-tenant, ${name}`];
  const refusal = expect.objectContaining({
    name: 'ConfigError',
    message: expect.stringMatching(/^[^\n]+$/),
  });
  expect(() => readGatewayConfig(parameters, {})).toThrow(refusal);
  expect(() => readGatewayConfig(parameters, {})).toThrow(name.toLowerCase());
});

test('signing in takes all that it needs, and https', () => {
  const signIn = {
    OIDC_ISSUER: 'https://login.example',
    OIDC_CLIENT_ID: 'graph',
    PUBLIC_URL: 'https://graph.example/',
  };
  const read = (more: object) => {
    const config = readGatewayConfig([], { ...complete, ...more });
    return config.kind === 'guarded' ? readSignIn(config) : undefined;
  };
  expect(read({})).toBeUndefined();
  expect(() => read(signIn)).toThrow('SESSION_SECRET');
  const whole = { ...signIn, SESSION_SECRET: 's'.repeat(32) };
  expect(read(whole)).toMatchObject({ publicUrl: 'https://graph.example', longest: 12 * 3_600 });
  for (const wrong of [
    { PUBLIC_URL: 'http://graph.example' },
    { OIDC_ISSUER: 'http://login.example' },
    { SESSION_SECRET: 'short' },
    { SESSION_HOURS: '1000' },
  ])
    expect(() => read({ ...whole, ...wrong })).toThrow(Object.keys(wrong)[0]);
});
