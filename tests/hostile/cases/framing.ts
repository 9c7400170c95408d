import type { Hostile } from '../hostile.ts';
import { conversation, raw } from '../send.ts';

const body = '{"query":"{sections{slug}}"}';
const lines = (...all: string[]): string => `${all.join('\r\n')}\r\n`;
const post = (...headers: string[]): string =>
  `${lines('POST /graphql HTTP/1.1', 'Host: a', 'Content-Type: application/json', ...headers)}\r\n`;
const whole = (...headers: string[]): string => post(`Content-Length: ${body.length}`, ...headers) + body;
const chunked = (...headers: string[]): string => post('Transfer-Encoding: chunked', ...headers);
const last = 'Connection: close';
const hidden = `${lines('GET /health/live HTTP/1.1', 'Host: a', last)}\r\n`;
const size = body.length.toString(16);
const times = (count: number, text: string): string => text.repeat(count);
const refused = /^400 BAD_REQUEST$/;
const answered = /^200 \{"sections".*\}$/;

/**
 * Where one request ends and the next begins: whoever reads it otherwise than those before him takes a part of one
 * caller's request for another's.
 */
export const framing: readonly Hostile[] = [
  ['an encoding behind a vertical tab', conversation(chunked().replace(': ', ':\x0b') + hidden), refused],
  ['an encoding on a second line', conversation(chunked().replace(': ', ':\r\n ') + hidden), refused],
  ['an encoding that is none', conversation(chunked().replace('chunked', 'xchunked') + hidden), refused],
  [
    'an encoding that is none beside a length',
    conversation(post('Transfer-Encoding: identity', `Content-Length: ${body.length}`) + body),
    refused,
  ],
  [
    'two encodings on two lines',
    conversation(post('Transfer-Encoding: chunked', 'Transfer-Encoding: identity') + hidden),
    refused,
  ],
  ['a length with a sign', conversation(post(`Content-Length: +${body.length}`) + body), refused],
  ['a length in hexadecimal digits', conversation(post(`Content-Length: 0x${size}`) + body), refused],
  [
    'a length twice in one line',
    conversation(post(`Content-Length: ${body.length}, ${body.length}`) + body),
    refused,
  ],
  [
    'lines that end with a line feed alone',
    conversation(`POST /graphql HTTP/1.1\nHost: a\n\n${hidden}`),
    refused,
  ],
  ['a chunk whose size has a sign', conversation(`${chunked()}+5\r\nhello\r\n0\r\n\r\n`), refused],
  ['a chunk whose size begins with 0x', conversation(`${chunked()}0x5\r\nhello\r\n0\r\n\r\n`), refused],
  ['a chunk larger than any number', conversation(`${chunked()}${'f'.repeat(17)}\r\n`), /^(400|413) /],
  ['a chunk behind a line feed alone', conversation(`${chunked()}5\nhello\n0\n\n`), refused],
  ['a chunk that is longer than it says', conversation(`${chunked()}2\r\n{}{}\r\n0\r\n\r\n`), refused],
  [
    'an extension of a chunk with a line feed in it',
    conversation(`${chunked()}5;a=b\nx\r\nhello\r\n0\r\n\r\n${hidden}`),
    refused,
  ],
  [
    'a trailer that says another length',
    conversation(`${chunked(last)}${size}\r\n${body}\r\n0\r\nContent-Length: 5\r\n\r\n`),
    refused,
  ],
  [
    'a trailer that says who asks',
    conversation(`${chunked(last)}${size}\r\n${body}\r\n0\r\nAuthorization: Bearer x\r\n\r\n`),
    answered,
  ],
  [
    'trailers without end',
    conversation(`${chunked(last)}${size}\r\n${body}\r\n0\r\n${times(3_000, 'X: yyyyyyyy\r\n')}\r\n`),
    /^(431 HEADERS_TOO_LARGE|200 )/,
  ],
  [
    'a chunk for each byte',
    conversation(`${chunked(last)}${[...body].map((one) => `1\r\n${one}\r\n`).join('')}0\r\n\r\n`),
    answered,
  ],
  [
    'a request in the body of a GET',
    conversation(
      `${lines('GET /health/live HTTP/1.1', 'Host: a', `Content-Length: ${hidden.length}`)}\r\n${hidden}${hidden.replace('live', 'none')}`,
    ),
    /^200\n404 NOT_FOUND$/,
  ],
  ['three requests at once', conversation(whole() + whole() + whole(last)), /^(200 \{"sections".*\n?){3}$/],
  [
    'a bad request between two good ones',
    conversation(whole() + post('Content-Length: x') + whole(last)),
    /^200 [^\n]*\n400 BAD_REQUEST$/,
  ],
  [
    'five hundred requests at once',
    conversation(times(499, `${lines('GET /health/live HTTP/1.1', 'Host: a')}\r\n`) + hidden),
    /^(200\n?){500}$/,
  ],
  [
    'a request that is sent on after the last',
    conversation(whole(last) + whole(last)),
    /^200 \{"sections"[^\n]*$/,
  ],
  [
    'a request and a half',
    conversation(whole() + whole(last).slice(0, -5), { thenEnds: true }),
    /^200 [^\n]*/,
  ],
  ['an end in the middle of a body', conversation(whole().slice(0, -5), { thenEnds: true }), /^(closed|400)/],
  ['a promise that nobody knows', raw(`${whole('Expect: the-best', last)}`), answered],
  ['two hosts', raw(whole('Host: b', last)), refused],
  ['a host with a path', raw(whole(last).replace('Host: a', 'Host: a/../b')), /^(400|200) /],
  [
    'two tokens on two lines',
    raw(whole('Authorization: Bearer x', 'Authorization: Bearer y', last)),
    /^401 /,
  ],
  ['two types', raw(whole('Content-Type: text/plain', last)), /^(200|415) /],
  ['a header without a name', raw(whole(': x', last)), refused],
  ['a name of a header in Chinese', raw(whole('\xe4\xb8\xad: x', last)), refused],
  ['a value of a header in Latin-1', raw(whole('X: \xe9\xff', last)), answered],
  ['a carriage return in a header', raw(whole('X: a\rY: b', last)), refused],
  ['a method in small letters', raw(`post /graphql HTTP/1.1\r\nHost: a\r\n${last}\r\n\r\n`), refused],
  ['a trace', raw(`TRACE /graphql HTTP/1.1\r\nHost: a\r\n${last}\r\n\r\n`), /^40[045] /],
  ['an asterisk', raw(`OPTIONS * HTTP/1.1\r\nHost: a\r\n${last}\r\n\r\n`), refused],
  [
    'a fragment in the target',
    raw(`GET /health/live#/../admin HTTP/1.1\r\nHost: a\r\n${last}\r\n\r\n`),
    /^(200|40[04])/,
  ],
  ['a target in quotes', raw(`GET "/graphql" HTTP/1.1\r\nHost: a\r\n${last}\r\n\r\n`), refused],
  [
    'an upgrade with an operation',
    raw(whole('Upgrade: h2c', 'Connection: Upgrade, HTTP2-Settings, close')),
    /^(200|400) /,
  ],
];
