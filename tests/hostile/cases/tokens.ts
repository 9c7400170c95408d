import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { Hostile } from '../hostile.ts';
import { post, type Target, withToken } from '../send.ts';

const refused = /^401 UNAUTHENTICATED/;
const { privateKey } = await generateKeyPair('ES256');
const rules = { issuer: 'urn:media-graph:local', audience: 'media-graph' };
const claims = { roles: ['headquarters', 'editor'], sub: 'x' };
const made = (
  header: { alg: string; kid?: string; typ?: string; jku?: string } = { alg: 'ES256', kid: 'local' },
) =>
  new SignJWT(claims)
    .setProtectedHeader(header)
    .setIssuer(rules.issuer)
    .setAudience(rules.audience)
    .setExpirationTime('5m');
const bearer = async (token: Promise<string>): Promise<string> => `Bearer ${await token}`;
const [, middle] = (await made().sign(privateKey)).split('.');

/** Tokens of nobody. */
export const tokens: readonly Hostile[] = [
  ['no token behind the word', withToken('Bearer '), refused],
  ['a word that is none', withToken('Bearer x'), refused],
  ['a password', withToken('Basic YWRtaW46YWRtaW4='), refused],
  ['10,000 characters', withToken(`Bearer ${'x'.repeat(10_000)}`), refused],
  ['parts that are no JSON', withToken('Bearer eA.eA.eA'), refused],
  [
    'no signature',
    withToken(
      `Bearer ${new UnsecuredJWT(claims).setIssuer(rules.issuer).setAudience(rules.audience).setExpirationTime('5m').encode()}`,
    ),
    refused,
  ],
  ['the key of another', withToken(() => bearer(made().sign(privateKey))), refused],
  [
    'a key that nobody knows',
    withToken(() => bearer(made({ alg: 'ES256', kid: 'other' }).sign(privateKey))),
    /^(401 UNAUTHENTICATED|503 UNAVAILABLE)/,
  ],
  [
    'a key of its own address',
    withToken(() => bearer(made({ alg: 'ES256', jku: 'http://127.0.0.1:9/' }).sign(privateKey))),
    refused,
  ],
  [
    'a shared secret in place of a pair of keys',
    withToken(() =>
      bearer(made({ alg: 'HS256', kid: 'local' }).sign(new TextEncoder().encode('{"kty":"EC"}'))),
    ),
    refused,
  ],
  [
    'the roles of another in a good token',
    withToken(
      async ({ tokens: { editor } }: Target) => `Bearer ${editor!.replace(/\.[^.]+\./, `.${middle}.`)}`,
    ),
    refused,
  ],
  [
    'a good token without its last character',
    withToken(async ({ tokens: { editor } }: Target) => `Bearer ${editor!.slice(0, -1)}`),
    refused,
  ],
  [
    'two tokens',
    withToken(async ({ tokens: { editor } }: Target) => `Bearer ${editor}, Bearer ${editor}`),
    refused,
  ],
  [
    "another's token on a route of files",
    async (target) =>
      post({ query: '{sections{slug}}' }, { authorization: 'Bearer x', cookie: 'session=1' })(target),
    refused,
  ],
];
