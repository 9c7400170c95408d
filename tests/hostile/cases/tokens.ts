import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { Hostile } from '../hostile.ts';
import { json, post, request, type Target, withToken } from '../send.ts';

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

const encoded = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const soon = Math.floor(Date.now() / 1_000) + 300;
const named = { ...claims, iss: rules.issuer, aud: rules.audience, exp: soon };
/** Of a header and claims as they are written, and whatever stands for a signature. */
const written = (header: unknown, payload: unknown = named, signature = 'A'.repeat(86)) =>
  withToken(`Bearer ${encoded(header)}.${encoded(payload)}.${signature}`);
const es256 = { alg: 'ES256', kid: 'local' };
const sections = JSON.stringify({ query: '{sections{slug}}' });

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
  ['a signature of zeros', written(es256), refused],
  ['a signature of nothing', written(es256, named, ''), refused],
  [
    'a signature in DER',
    written(es256, named, Buffer.from('3006020100020100', 'hex').toString('base64url')),
    refused,
  ],
  ...['none', 'None', 'nOnE', '', 'ES256K', 'HS512', 'RS1', '__proto__'].map(
    (alg): Hostile => [`the algorithm "${alg}"`, written({ ...es256, alg }), refused],
  ),
  ['no algorithm', written({ kid: 'local' }), refused],
  ['a list of algorithms', written({ ...es256, alg: ['ES256'] }), refused],
  ['a key in its own header', written({ ...es256, jwk: { kty: 'oct', k: 'AA' } }), refused],
  ['certificates of its own', written({ ...es256, x5c: ['AA=='], x5u: 'http://127.0.0.1:9/' }), refused],
  ['a key that climbs', written({ ...es256, kid: '../../../dev/null' }), refused],
  ['a key that injects', written({ ...es256, kid: "x' OR 1=1 --" }), refused],
  ['a key of 5,000 characters', written({ ...es256, kid: 'k'.repeat(5_000) }), refused],
  ['what nobody understands and must', written({ ...es256, crit: ['exp'], b64: false }), refused],
  ['a packed token', written({ ...es256, zip: 'DEF' }), refused],
  ['claims that are a list', written(es256, [named]), refused],
  ['claims twice', written(es256, '{"sub":"x","sub":"y"}'), refused],
  ['a header that is a list', written([es256]), refused],
  [
    'an encrypted token',
    withToken(`Bearer ${['{"alg":"dir","enc":"A256GCM"}', '', 'x', 'x', 'x'].map(encoded).join('.')}`),
    refused,
  ],
  ['a token of two dots', withToken('Bearer ..'), refused],
  [
    'a token with a space in it',
    withToken(async ({ tokens: { editor } }) => `Bearer ${editor!.slice(0, 20)} ${editor!.slice(20)}`),
    refused,
  ],
  ['a good token with padding', withToken(async ({ tokens: { editor } }) => `Bearer ${editor}=`), refused],
  [
    'a good token in the address',
    async (target) =>
      request({
        path: `/graphql?access_token=${target.tokens.editor}`,
        headers: json,
        body: '{"query":"{articles(status:DRAFT){totalCount}}"}',
      })(target),
    /^200 \{"articles":\{"totalCount":0\}\}/,
  ],
  [
    'a good token in the body',
    async (target) =>
      request({
        headers: json,
        body: JSON.stringify({
          query: '{articles(status:DRAFT){totalCount}}',
          access_token: target.tokens.editor,
        }),
      })(target),
    /^200 \{"articles":\{"totalCount":0\}\}/,
  ],
  [
    'a good token as a cookie',
    async (target) =>
      request({ headers: { ...json, cookie: `session=${target.tokens.editor}` }, body: sections })(target),
    /^200 \{"sections"/,
  ],
];
