import { gzipSync } from 'node:zlib';
import type { Hostile } from '../hostile.ts';
import { json, post, request } from '../send.ts';

const ok = '{"query":"{sections{slug}}"}';
const hash = 'a'.repeat(64);
const persisted = (version: unknown, sha256Hash: unknown) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

/** What is HTTP, and no request of GraphQL. */
export const requests: readonly Hostile[] = [
  ['nothing', request({ method: 'POST' }), /^(400|415) /],
  ['an empty body', post(''), /^400 BAD_REQUEST/],
  ['what is no JSON', post('{"query"'), /^400 BAD_REQUEST/],
  ['null', post('null'), /^400 BAD_REQUEST/],
  ['a number', post('5'), /^400 BAD_REQUEST/],
  ['a text', post('"{sections{slug}}"'), /^400 BAD_REQUEST/],
  ['several operations in a list', post(`[${ok},${ok}]`), /^400 BAD_REQUEST/],
  ['a list of a thousand', post(`[${Array(1_000).fill(ok).join()}]`), /^400 BAD_REQUEST/],
  ['lists 100,000 deep', post('['.repeat(100_000)), /^400 BAD_REQUEST/],
  ['a prototype', post('{"__proto__":{"query":"{sections{slug}}"}}'), /^400 BAD_REQUEST/],
  ['a constructor', post('{"constructor":{"prototype":{"query":"{sections{slug}}"}}}'), /^400 BAD_REQUEST/],
  [
    'bytes that are no UTF-8',
    request({ headers: json, body: Buffer.from('{"query":"{\xff\xfe}"}', 'latin1') }),
    /^400 /,
  ],
  ['a mark of byte order', post(`\ufeff${ok}`), /^(200|400) /],
  ['UTF-16', request({ headers: json, body: Buffer.from(ok, 'utf16le') }), /^400 BAD_REQUEST/],
  ['1.1 MB', post({ query: '{sections{slug}}', variables: { a: 'x'.repeat(1_100_000) } }), /^413 TOO_LARGE/],
  [
    'a text as text',
    request({ headers: { 'content-type': 'text/plain' }, body: ok }),
    /^415 UNSUPPORTED_TYPE/,
  ],
  [
    'a form',
    request({
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query={sections{slug}}',
    }),
    /^415 UNSUPPORTED_TYPE/,
  ],
  [
    'a form with files',
    request({ headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\n\r\n--x--' }),
    /^415 UNSUPPORTED_TYPE/,
  ],
  ['a type that is none', request({ headers: { 'content-type': ';;=' }, body: ok }), /^415 UNSUPPORTED_TYPE/],
  [
    'a packed body',
    request({ headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(ok) }),
    /^415 UNSUPPORTED_TYPE/,
  ],
  ['an answer in XML', post(ok, { accept: 'text/xml' }), /^406 BAD_REQUEST/],
  ['PUT', request({ method: 'PUT', headers: json, body: ok }), /^405 METHOD_NOT_ALLOWED/],
  ['PATCH', request({ method: 'PATCH', headers: json, body: ok }), /^405 METHOD_NOT_ALLOWED/],
  ['DELETE', request({ method: 'DELETE' }), /^405 METHOD_NOT_ALLOWED/],
  [
    'GET of another origin, without a preflight',
    request({ path: '/graphql?query={sections{slug}}' }),
    /^400 BAD_REQUEST/,
  ],
  [
    'a mutation by GET',
    request({ path: '/graphql?query=mutation{renameSection(input:{}){userErrors{code}}}', headers: json }),
    /^(400|405) /,
  ],
  [
    'two queries in one query string',
    request({ path: '/graphql?query={sections{slug}}&query={sections{slug}}', headers: json }),
    /^400 BAD_REQUEST/,
  ],
  [
    'variables that are no JSON by GET',
    request({ path: '/graphql?query={sections{slug}}&variables={', headers: json }),
    /^400 BAD_REQUEST/,
  ],
  [
    'extensions that are no JSON by GET',
    request({ path: '/graphql?query={sections{slug}}&extensions={', headers: json }),
    /^400 BAD_REQUEST/,
  ],
  ['a query that is no text', post({ query: 5 }), /^400 BAD_REQUEST/],
  ['a query of nothing', post({ query: '' }), /^400 BAD_REQUEST/],
  ['a name that is no text', post({ query: '{sections{slug}}', operationName: {} }), /^400 BAD_REQUEST/],
  ['variables that are a list', post({ query: '{sections{slug}}', variables: [1] }), /^(200|400) /],
  ['extensions that are a text', post({ query: '{sections{slug}}', extensions: 'x' }), /^400 BAD_REQUEST/],
  ['an unknown hash', post(persisted(1, hash)), /^200 PERSISTED_QUERY_NOT_FOUND/],
  ['a hash that is none', post(persisted(1, 'x')), /^400 BAD_REQUEST/],
  ['a hash of another text', post({ query: '{sections{slug}}', ...persisted(1, hash) }), /^400 BAD_REQUEST/],
  ['a hash of another version', post(persisted(99, hash)), /^400 BAD_REQUEST/],
  ['a request id that would break a line', post(ok, { 'x-request-id': '"}, {"level":"fatal' }), /^200 /],
  [
    'an identity of its own',
    post('{"query":"{ articles(status: DRAFT) { totalCount } }"}', {
      'graph-identity': Buffer.from('{"subject":"x","roles":["editor","headquarters"]}').toString(
        'base64url',
      ),
    }),
    /^200 \{"articles":\{"totalCount":0\}\}/,
  ],
  ['an origin of its own', post(ok, { origin: 'https://evil.example' }), /^200 /],
  [
    'a preflight from anywhere',
    request({
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    }),
    /^(204|404|405) /,
  ],
];
