import type { Hostile } from '../hostile.ts';
import { raw } from '../send.ts';

const head = (...lines: string[]): string => `${lines.join('\r\n')}\r\n\r\n`;
const post = (...lines: string[]): string =>
  head('POST /graphql HTTP/1.1', 'Host: a', 'Connection: close', 'Content-Type: application/json', ...lines);
const get = (target: string, ...lines: string[]): string =>
  head(`GET ${target} HTTP/1.1`, 'Host: a', 'Connection: close', ...lines);
const times = (count: number, write: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => write(index));

/** What is no HTTP, or not quite. */
export const bytesOfHttp: readonly Hostile[] = [
  ['noise', raw('\0\x01\x02 noise \r\n\r\n'), /^400 BAD_REQUEST/],
  ['a TLS handshake', raw('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 \r\n\r\n'), /^400 BAD_REQUEST/],
  ['HTTP/2', raw('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), /^400 BAD_REQUEST/],
  ['HTTP/0.9', raw('GET /\r\n\r\n'), /^40[04] /],
  ['HTTP/9.9', raw('GET / HTTP/9.9\r\nHost: a\r\n\r\n'), /^400 BAD_REQUEST/],
  ['a method that is none', raw('GETT /graphql HTTP/1.1\r\nHost: a\r\n\r\n'), /^400 BAD_REQUEST/],
  ['no host', raw('GET /graphql HTTP/1.1\r\nConnection: close\r\n\r\n'), /^400 BAD_REQUEST/],
  ['a header without a colon', raw(get('/graphql', 'nonsense')), /^400 BAD_REQUEST/],
  ['a zero byte in a header', raw(get('/graphql', 'X: a\0b')), /^400 BAD_REQUEST/],
  ['a space before the colon', raw(get('/graphql', 'Content-Length : 4')), /^400 BAD_REQUEST/],
  ['a bare line feed in a header', raw(get('/graphql', 'X: a\nY: b')), /^400 /],
  ['two lengths', raw(`${post('Content-Length: 2', 'Content-Length: 3')}{}{`), /^400 BAD_REQUEST/],
  [
    'a length and chunks',
    raw(`${post('Content-Length: 2', 'Transfer-Encoding: chunked')}0\r\n\r\n`),
    /^400 BAD_REQUEST/,
  ],
  ['chunks twice over', raw(`${post('Transfer-Encoding: chunked, chunked')}0\r\n\r\n`), /^(400|closed)/],
  [
    'chunks that are not last',
    raw(`${post('Transfer-Encoding: chunked, identity')}0\r\n\r\n`),
    /^400 BAD_REQUEST/,
  ],
  ['a length below zero', raw(post('Content-Length: -1')), /^400 BAD_REQUEST/],
  ['a length in words', raw(post('Content-Length: ten')), /^400 BAD_REQUEST/],
  ['a length without end', raw(post(`Content-Length: ${'9'.repeat(30)}`)), /^400 BAD_REQUEST/],
  [
    'a chunk whose size is none',
    raw(`${post('Transfer-Encoding: chunked')}xyz\r\n{}\r\n0\r\n\r\n`),
    /^400 BAD_REQUEST/,
  ],
  [
    'chunks with endless extensions',
    raw(`${post('Transfer-Encoding: chunked')}2;${'x'.repeat(40_000)}\r\n{}\r\n0\r\n\r\n`),
    /^(413|431|400) /,
  ],
  ['the host of another', raw(get('http://127.0.0.1:9/assets/x')), /^400 BAD_REQUEST/],
  [
    'the host of another, and a body',
    raw(
      'POST http://127.0.0.1:9/assets/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}',
    ),
    /^400 BAD_REQUEST/,
  ],
  ['a path that begins with two slashes', raw(get('//127.0.0.1:9/assets/x')), /^400 BAD_REQUEST/],
  ['a path with a backslash', raw(get('/\\127.0.0.1:9/assets/x')), /^40[04] /],
  ['a path that climbs', raw(get('/assets/../graphql/schema')), /^404 NOT_FOUND/],
  ['a path that climbs, escaped', raw(get('/assets/%2e%2e/%2e%2e/etc/passwd')), /^404 NOT_FOUND/],
  ['a path that is not well-formed', raw(get('/assets/%ff')), /^400 BAD_REQUEST/],
  ['a zero byte in a path', raw(get('/assets/%00')), /^40[04] /],
  ['a path of 20,000 characters', raw(get(`/${'x'.repeat(20_000)}`)), /^431 HEADERS_TOO_LARGE/],
  [
    'a header of 20,000 characters',
    raw(get('/graphql', `X: ${'x'.repeat(20_000)}`)),
    /^431 HEADERS_TOO_LARGE/,
  ],
  ['120 headers', raw(get('/graphql', ...times(120, (n) => `X${n}: 1`))), /^431 HEADERS_TOO_LARGE/],
  ['3,000 headers', raw(get('/graphql', ...times(3_000, (n) => `X${n}: 1`))), /^431 HEADERS_TOO_LARGE/],
  ['a tunnel', raw('CONNECT 127.0.0.1:9 HTTP/1.1\r\nHost: a\r\n\r\n'), /^(closed|40\d)/],
  ['an upgrade', raw(get('/graphql', 'Upgrade: websocket', 'Sec-WebSocket-Key: x')), /^400 /],
  ['an upgrade to HTTP/2', raw(get('/health/live', 'Upgrade: h2c', 'HTTP2-Settings: x')), /^200/],
];

/** What is waited for: ten seconds and more. */
export const slowBytes: readonly Hostile[] = [
  ['a body that is cut off', raw(`${post('Content-Length: 100')}{"query":`), /^408 TIMEOUT/],
  ['a head that is cut off', raw('POST /graphql HTTP/1.1\r\nHost: a\r\nContent-'), /^408 TIMEOUT/],
];
