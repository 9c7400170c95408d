import type { Hostile } from '../hostile.ts';
import { get, hashOf, json, post, query } from '../send.ts';
import { answered, bad, count, drafts, good, ok } from './usual.ts';

const persisted = (sha256Hash: unknown, more: object = {}) => ({
  ...more,
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});
const unfit = /^400 BAD_USER_INPUT/;
const complex = /^400 OPERATION_TOO_COMPLEX/;

/** What is said twice, hashes of other texts, and headers that some would believe. */
export const doubles: readonly Hostile[] = [
  ['a query twice in one body', post(`{"query":"${drafts}","query":"{sections{slug}}"}`), answered],
  [
    'variables twice in one body, the larger first',
    post(`{"variables":{"n":${'9'.repeat(40)}},"query":"${count}","variables":{"n":1}}`),
    /^200 \{"articles"/,
  ],
  [
    'variables twice in one body, the larger last',
    post(`{"variables":{"n":1},"query":"${count}","variables":{"n":${'9'.repeat(40)}}}`),
    unfit,
  ],
  [
    'variables under an escaped name',
    post(`{"query":"${count}","v\\u0061riables":{"n":${'9'.repeat(40)}}}`),
    unfit,
  ],
  ['a variable twice', post(`{"query":"${count}","variables":{"n":"x","n":1}}`), /^200 \{"articles"/],
  [
    'a variable declared twice',
    query('query($n:Int!,$n:Int!){articles(first:$n){totalCount}}', { n: 1 }),
    /^400 GRAPHQL_VALIDATION_FAILED/,
  ],
  ['an argument twice', query('{articles(first:1,first:2){totalCount}}'), /^400 GRAPHQL_VALIDATION_FAILED/],
  [
    'two operations of one name',
    query('query A{sections{slug}} query A{sections{id}}'),
    /^400 (GRAPHQL_VALIDATION_FAILED|OPERATION_RESOLUTION_FAILURE)/,
  ],
  [
    'a name from the prototype',
    post({ query: 'query A{sections{slug}}', operationName: '__proto__' }),
    /^400 /,
  ],
  [
    'a name from the constructor',
    post({ query: 'query A{sections{slug}}', operationName: 'constructor' }),
    /^400 /,
  ],
  [
    'fields of the prototype',
    query('{__proto__{x} constructor{x} hasOwnProperty}'),
    /^400 GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'aliases of the prototype',
    query('{__proto__:sections{constructor:slug toString:id}}'),
    /^200 \{"__proto__":/,
  ],
  ['an alias that hides a type', query('{sections{__typename:slug}}'), /^(200|400) /],
  ['a query that is a list', post({ query: [good] }), bad],
  [
    'a body with a member 200,000 deep',
    post(`{"x":${'['.repeat(200_000)}${']'.repeat(200_000)},"query":"{sections{slug}}"}`),
    /^(200|400) /,
  ],
  [
    '50,000 members',
    post(`{${Array.from({ length: 50_000 }, (_, n) => `"k${n}":1`).join()},"query":"{sections{slug}}"}`),
    /^(200|400) /,
  ],
  [
    'extensions 30 levels deep',
    post(`{"query":"{sections{slug}}","extensions":${'{"a":'.repeat(30)}1${'}'.repeat(30)}}`),
    complex,
  ],
  ['JSON with a comment', post(`{"query":"{sections{slug}}"/*x*/}`), bad],
  ['JSON with a comma too many', post('{"query":"{sections{slug}}",}'), bad],
  ['JSON behind which more comes', post(`${ok}${ok}`), bad],

  // Hashes.
  ["another's hash, to poison it", post(persisted(hashOf(good), { query: drafts })), bad],
  ['a hash in capital letters', post(persisted(hashOf(good).toUpperCase(), { query: good })), bad],
  ['a hash behind a space', post(persisted(` ${hashOf(good)}`, { query: good })), bad],
  ['a hash in a list', post(persisted([hashOf(good)], { query: good })), bad],
  ['a persisted query that is a number', post({ query: good, extensions: { persistedQuery: 5 } }), bad],
  [
    'a hash of what does not parse',
    post(persisted(hashOf('{'), { query: '{' })),
    /^400 GRAPHQL_PARSE_FAILED/,
  ],
  [
    'the hash of what did not parse',
    post(persisted(hashOf('{'))),
    /^(200 PERSISTED_QUERY_NOT_FOUND|400 GRAPHQL_PARSE_FAILED)/,
  ],
  ['a documentId and a text', post({ query: drafts, documentId: `sha256:${hashOf(good)}` }), bad],

  // Headers that others would believe.
  ['an address of its own', post(ok, { 'x-forwarded-for': Array(200).fill('10.0.0.1').join() }), answered],
  [
    'a host of its own',
    post(ok, { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }),
    answered,
  ],
  [
    'another target of its own',
    post(ok, { 'x-original-url': '/admin', 'x-rewrite-url': '/admin' }),
    answered,
  ],
  ['a priority of the prototype', post(ok, { 'graph-priority': 'constructor' }), answered],
  ['a program of the prototype', post(ok, { 'apollographql-client-name': '__proto__' }), answered],
  ['a program that injects', post(ok, { 'apollographql-client-name': 'x"} 1\\n# HELP' }), answered],
  ['a trace that is none', post(ok, { traceparent: '00-zz-zz-99', tracestate: 'x'.repeat(5_000) }), answered],
  ['a deadline of its own', post(ok, { 'graph-deadline': '0' }), answered],
  [
    'a signature of its own',
    post(ok, { 'signature-input': 'gateway=()', signature: 'gateway=:AA==:' }),
    answered,
  ],
  ['a plan, by nobody', post(ok, { 'graph-plan': '1' }), answered],
  [
    '200 cookies',
    post(ok, { cookie: Array.from({ length: 200 }, (_, n) => `c${n}=${'x'.repeat(20)}`).join('; ') }),
    answered,
  ],
  ['a session of nonsense', post(ok, { cookie: 'session=%00; __Host-session=x; session=y' }), answered],
  ['an origin of null', post(ok, { origin: 'null' }), answered],
  ['a part of an answer', get({ query: good }, { ...json, range: 'bytes=0-1' }), answered],
  ['any answer that there is', get({ query: good }, { ...json, 'if-none-match': '*' }), answered],
];
