import { randomUUID } from 'node:crypto';
import { expect, jest, test } from '@jest/globals';
import { anonymous } from '@media-graph/service';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { checkedTokens, leeway, TokenRefused, type TokenRules, verifyToken } from './verify-token.ts';

const { privateKey, publicKey } = await generateKeyPair('ES256');
const other = await generateKeyPair('ES256');
const publicJwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' };
const rules = {
  keys: createLocalJWKSet({ keys: [publicJwk] }),
  issuer: 'urn:test',
  audience: 'media-graph',
  algorithms: ['ES256'],
};
const organisation = randomUUID();

type Said = { typ?: string; issuer?: string; audience?: string; expires?: string | undefined };
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds;
const token = (claims: object = {}, said: Said = {}) => {
  const { issuer = 'urn:test', audience = 'media-graph' } = said;
  const made = new SignJWT({ sub: 'ed', org: organisation, roles: ['editor'], scope: 'a b', ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'k', ...(said.typ && { typ: said.typ }) })
    .setIssuer(issuer)
    .setAudience(audience);
  return 'expires' in said && said.expires === undefined
    ? made
    : made.setExpirationTime(said.expires ?? '5m');
};
const typed = (typ: string) => token({}, { typ });
const read = (text: string) => verifyToken(`Bearer ${text}`, rules);

test('an organisation in capitals is the same organisation', async () => {
  const { organisation: written } = await read(
    await token({ org: organisation.toUpperCase() }).sign(privateKey),
  );
  expect(written).toBe(organisation);
});

test('times may have parts of a second', async () => {
  const times = { iat: inSeconds(0) + 0.25, exp: inSeconds(60) + 0.5 };
  const { subject } = await read(await token(times, { expires: undefined }).sign(privateKey));
  expect(subject).toBe('ed');
});

test('a token that was checked is not looked at again, and still runs out and is revoked', async () => {
  const asked: string[] = [];
  const revoked = new Set<string>();
  const remembering: TokenRules = {
    ...rules,
    checked: checkedTokens(),
    keys: (header, input) => {
      asked.push('key');
      return rules.keys(header, input);
    },
    revocations: { has: ({ sub }) => revoked.has(sub) },
  };
  const verify = (text: string) => verifyToken(`Bearer ${text}`, remembering);
  const [one, ending] = await Promise.all([
    token().sign(privateKey),
    token({ sub: 'ending' }).sign(privateKey),
  ]);
  expect(await verify(one)).toEqual(await verify(one));
  expect(asked).toEqual(['key']);
  // Another text is another token.
  await expect(verify(`${one.slice(0, -4)}AAAA`)).rejects.toThrow(TokenRefused);
  revoked.add('ed');
  await expect(verify(one)).rejects.toThrow('revoked');
  await verify(ending);
  const end = Date.now() + 300_000 + leeway * 1_000;
  const clock = jest.spyOn(Date, 'now').mockReturnValue(end);
  await expect(verify(ending))
    .rejects.toThrow('run out')
    .finally(() => clock.mockRestore());
});

test('no header is the anonymous reader', async () => {
  expect(await verifyToken(undefined, rules)).toBe(anonymous);
});

test('a token that the issuer signed is who it names', async () => {
  expect(await read(await token().sign(privateKey))).toEqual({
    subject: 'ed',
    organisation,
    roles: ['editor'],
    scopes: ['a', 'b'],
    client: null,
  });
});

test.each([
  ['by another key', () => token().sign(other.privateKey)],
  ['by another issuer', () => token({}, { issuer: 'urn:evil' }).sign(privateKey)],
  ['for another audience', () => token({}, { audience: 'shop' }).sign(privateKey)],
  ['that has run out', () => token({}, { expires: '-1m' }).sign(privateKey)],
  [
    'without an end',
    () =>
      new SignJWT({ sub: 'ed' })
        .setProtectedHeader({ alg: 'ES256', kid: 'k' })
        .setIssuer('urn:test')
        .setAudience('media-graph')
        .sign(privateKey),
  ],
  ['issued in the future', () => token().setIssuedAt(inSeconds(120)).sign(privateKey)],
  ['issued at no number', () => token({ iat: '1' }).sign(privateKey)],
  ['not good yet', () => token().setNotBefore(inSeconds(120)).sign(privateKey)],
  ['good for ever', () => token({ exp: 1e20 }, { expires: undefined }).sign(privateKey)],
  ['good for a hundred years', () => token({}, { expires: '100y' }).sign(privateKey)],
  ['that ends at no number', () => token({ exp: '9999999999' }, { expires: undefined }).sign(privateKey)],
  ['that tells who somebody is', () => typed('id_token').sign(privateKey)],
  ['that ends a session', () => typed('logout+jwt').sign(privateKey)],
  ['with an organisation that is no id', () => token({ org: "' OR 1=1" }).sign(privateKey)],
  ['with roles that are no list', () => token({ roles: 'editor' }).sign(privateKey)],
  [
    'that is not signed',
    async () =>
      new UnsecuredJWT({ sub: 'ed' })
        .setIssuer('urn:test')
        .setAudience('media-graph')
        .setExpirationTime('5m')
        .encode(),
  ],
  [
    'signed with the public key as a shared secret',
    () =>
      new SignJWT({ sub: 'ed' })
        .setProtectedHeader({ alg: 'HS256', kid: 'k' })
        .setIssuer('urn:test')
        .setAudience('media-graph')
        .setExpirationTime('5m')
        .sign(new TextEncoder().encode(JSON.stringify(publicJwk))),
  ],
])('a token %s is refused', async (_, make) => {
  await expect(make().then(read)).rejects.toThrow(expect.objectContaining({ name: 'TokenRefused' }));
});

test.each(['', 'Bearer', 'Bearer a.b', 'Basic YTpi', 'Bearer a.b.c d'])(
  'the header «%s» is refused',
  async (header) => {
    await expect(verifyToken(header, rules)).rejects.toThrow(
      expect.objectContaining({ name: 'TokenRefused' }),
    );
  },
);

test('clocks may differ by half a minute', async () => {
  for (const make of [
    token({}, { expires: '-20s' }),
    token().setNotBefore(inSeconds(20)),
    token().setIssuedAt(inSeconds(20)),
  ])
    expect((await read(await make.sign(privateKey))).subject).toBe('ed');
});

test.each(['JWT', 'at+jwt', 'application/at+jwt'])('a token of the type %s is one', async (typ) => {
  expect((await read(await typed(typ).sign(privateKey))).subject).toBe('ed');
});
