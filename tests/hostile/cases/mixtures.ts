import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Hostile } from '../hostile.ts';
import { get, hashOf, json, post, query, request, search } from '../send.ts';
import { answered, bad, count, drafts, good, ok } from './usual.ts';

const typed = (type: string) => request({ headers: { 'content-type': type }, body: ok });
const packed = (coding: string, bytes: Buffer) =>
  request({ headers: { ...json, 'content-encoding': coding }, body: bytes });
const unsupported = /^415 UNSUPPORTED_TYPE/;

/** What is asked by two methods at once, and bodies of other types and codings. */
export const mixtures: readonly Hostile[] = [
  [
    'an operation in the address of a POST',
    request({ path: search({ query: good }), headers: json, body: '{}' }),
    bad,
  ],
  [
    'another operation in the address than in the body',
    request({ path: search({ query: drafts }), headers: json, body: ok }),
    answered,
  ],
  ['a POST that says it is a GET', post(ok, { 'x-http-method-override': 'GET' }), answered],
  ['HEAD', request({ path: search({ query: good }), method: 'HEAD', headers: json }), /^(200|405)/],
  [
    'a mutation by GET behind a query',
    get({
      query: 'query A{sections{slug}} mutation B{renameSection(input:{}){userErrors{code}}}',
      operationName: 'B',
    }),
    /^(400|405) /,
  ],
  [
    'a hash by GET that names a mutation',
    get({ documentId: `sha256:${hashOf('mutation{x}')}` }),
    /PERSISTED_QUERY_NOT_FOUND/,
  ],
  [
    'variables by GET 7,000 levels deep',
    get({ query: count, variables: `${'['.repeat(7_000)}${']'.repeat(7_000)}` }),
    /^(400|431) /,
  ],
  ['a prototype in variables by GET', get({ query: count, variables: '{"__proto__":{"n":1}}' }), /^400 /],
  ['variables by GET that are a text', get({ query: good, variables: '"x"' }), bad],
  [
    'variables by GET in a list',
    request({ path: `/graphql?query=${good}&variables[n]=1`, headers: json }),
    answered,
  ],
  [
    'an operation by GET of 14,000 characters',
    get({ query: `{sections{slug}}#${'x'.repeat(14_000)}` }),
    answered,
  ],
  [
    'half a character by GET',
    request({ path: '/graphql?query={sections{slug}}%ED%A0%80', headers: json }),
    bad,
  ],
  ['an overlong character by GET', request({ path: '/graphql?query=%C0%AE', headers: json }), bad],
  [
    'parameters by the thousand',
    request({ path: `/graphql?query=${good}&${'a=1&'.repeat(3_000)}`, headers: json }),
    /^(200|400) /,
  ],
  [
    'a prototype among the parameters',
    request({ path: `/graphql?__proto__[x]=1&constructor=1&query=${good}`, headers: json }),
    /^(200|400) /,
  ],
  ['a path in capital letters', request({ path: '/GRAPHQL', headers: json, body: ok }), /^404 NOT_FOUND/],
  ['a path with an escaped letter', request({ path: '/%67raphql', headers: json, body: ok }), /^(200|404) /],
  ['a path with a parameter', request({ path: '/graphql;x=1', headers: json, body: ok }), /^404 NOT_FOUND/],
  [
    'a path with a slash at its end',
    request({ path: '/graphql/', headers: json, body: ok }),
    /^404 NOT_FOUND/,
  ],

  // Types and codings of a body.
  ['JSON in UTF-7', typed('application/json; charset=utf-7'), /^(200|415) /],
  [
    'JSON in UTF-16, as it says',
    request({
      headers: { 'content-type': 'application/json; charset=utf-16' },
      body: Buffer.from(ok, 'utf16le'),
    }),
    /^(400|415) /,
  ],
  ['a type of two', typed('text/plain, application/json'), unsupported],
  ['JSON that is text', typed('text/plain; application/json'), unsupported],
  ['JSON by another name', typed('text/json'), unsupported],
  ['JSON of a kind', typed('application/vnd.api+json'), unsupported],
  [
    'an operation as such',
    request({ headers: { 'content-type': 'application/graphql' }, body: good }),
    unsupported,
  ],
  ['an answer for a question', typed('application/graphql-response+json'), unsupported],
  [
    'lines of JSON',
    request({ headers: { 'content-type': 'application/jsonl' }, body: `${ok}\n${ok}` }),
    unsupported,
  ],
  [
    'a form with operations and files',
    request({
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${ok}\r\n--x\r\nContent-Disposition: form-data; name="map"\r\n\r\n{}\r\n--x--\r\n`,
    }),
    unsupported,
  ],
  ['a type of 10,000 characters', typed(`application/json; x=${'y'.repeat(10_000)}`), /^(200|400|415) /],
  ['a type with a quote that does not end', typed('application/json; charset="utf-8'), /^(200|400|415) /],
  ['a bomb', packed('gzip', gzipSync(Buffer.alloc(50_000_000))), /^4(00|13|15) /],
  ['a bomb in Brotli', packed('br', brotliCompressSync(Buffer.alloc(10_000_000))), /^4(00|15) /],
  ['a body packed twice', packed('gzip, gzip', gzipSync(gzipSync(ok))), /^4(00|15) /],
  ['a deflated body', packed('deflate', deflateSync(ok)), /^4(00|15) /],
  ['a coding that is none', packed('rot13', Buffer.from(ok)), /^(200|400|415) /],
  [
    'an answer in parts',
    post({ query: '{sections{slug}}' }, { accept: 'multipart/mixed;deferSpec=20220824' }),
    /^406 /,
  ],
  ['an answer in events', post(ok, { accept: 'text/event-stream' }), /^406 /],
  [
    'a deferred part in parts',
    post(
      { query: '{...@defer{sections{slug}}}' },
      { accept: 'multipart/mixed;deferSpec=20220824, application/json' },
    ),
    /^400 GRAPHQL_VALIDATION_FAILED/,
  ],
  ['a streamed list', query('{sections @stream(initialCount:0){slug}}'), /^400 GRAPHQL_VALIDATION_FAILED/],
  ['1,000 types of answers', post(ok, { accept: Array(1_000).fill('a/b').join() }), /^(406|200) /],
  [
    'answers packed in 500 ways',
    post(ok, { 'accept-encoding': Array(500).fill('gzip;q=0.5').join() }),
    answered,
  ],
];
