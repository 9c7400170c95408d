import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { answering, type Fault } from './fault-proxy.ts';

/** A fault between the gateway and a subgraph, and the code with which fields of that subgraph are null meanwhile. */
export type NetworkFault = {
  readonly fault: Fault;
  /** None where the answer comes all the same. */
  readonly code?: RegExp;
  /** Waits for seconds, and so is not among those of every day. */
  readonly slow?: boolean;
};

const unreachable = /^SUBGRAPH_UNREACHABLE$/;
const invalid = /^SUBGRAPH_INVALID_ANSWER$/;
const timeout = /^SUBGRAPH_TIMEOUT$/;

const head = (status: string, ...lines: string[]): string =>
  `${[`HTTP/1.1 ${status}`, ...lines].join('\r\n')}\r\n\r\n`;
const whole = (status: string, body: string, type = 'application/json', ...lines: string[]): string =>
  head(status, `content-type: ${type}`, `content-length: ${Buffer.byteLength(body)}`, ...lines) + body;
const text = (answer: string): Fault => answering((client) => void client.write(answer));
const json = (body: string): Fault => text(whole('200 OK', body));
const status = (line: string, ...lines: string[]): Fault =>
  text(whole(line, '<html>', 'text/html', ...lines));
/** Writes until nobody takes it any more. */
const endless = (client: Socket, begin: string, more: string): void => {
  const write = (): void => {
    if (!client.destroyed && client.writable) client.write(more, () => setImmediate(write));
  };
  client.write(begin, write);
};
const dripping = (client: Socket, answer: string, every: number): void => {
  let at = 0;
  const timer = setInterval(() => {
    if (client.destroyed || at >= answer.length) clearInterval(timer);
    else client.write(answer[at++]!);
  }, every);
};
const good = '{"data":{"organisations":{"nodes":[{"slug":"hktsc"}]}}}';
const after =
  (milliseconds: number): Fault =>
  (_client, forward) => {
    const server = forward();
    server.on('data', (bytes) => setTimeout(() => _client.writable && _client.write(bytes), milliseconds));
  };
let turn = 0;

export const networkFaults: Readonly<Record<string, NetworkFault>> = {
  'it takes no request': { fault: () => {}, code: timeout, slow: true },
  'it takes a request and says nothing': { fault: answering(() => {}), code: timeout, slow: true },
  'every second connection hangs': {
    fault: (client, forward) => {
      if (turn++ % 2 === 1) forward().pipe(client);
    },
    // The next question takes a connection that does not.
    code: /^(SUBGRAPH_TIMEOUT)?$/,
    slow: true,
  },
  'it is a second late': { fault: after(1_000), slow: true },
  'it is late by more than is waited for': { fault: after(5_500), code: timeout, slow: true },
  'it closes each connection': { fault: (client) => void client.destroy(), code: unreachable },
  'it resets each connection': { fault: (client) => void client.resetAndDestroy(), code: unreachable },
  'it closes upon a request': { fault: answering((client) => void client.destroy()), code: unreachable },
  'it resets upon a request': {
    fault: answering((client) => void client.resetAndDestroy()),
    code: unreachable,
  },
  'it closes every second connection': {
    fault: (client, forward) => {
      if (turn++ % 2 === 0) client.destroy();
      else forward().pipe(client);
    },
  },
  'its head is cut off': {
    fault: answering((client) => void client.end('HTTP/1.1 200 OK\r\nconte')),
    code: /UNREACHABLE|INVALID/,
  },
  'its body is cut off': {
    fault: answering(
      (client) =>
        void client.end(head('200 OK', 'content-type: application/json', 'content-length: 900') + good),
    ),
    code: /UNREACHABLE|INVALID/,
  },
  'it is reset in the middle': {
    fault: answering((client) => {
      client.write(head('200 OK', 'content-type: application/json', 'content-length: 900') + good, () =>
        client.resetAndDestroy(),
      );
    }),
    code: /UNREACHABLE|INVALID/,
  },
  'its chunks have no end': {
    fault: answering(
      (client) =>
        void client.end(
          `${head('200 OK', 'content-type: application/json', 'transfer-encoding: chunked')}5\r\n{"dat\r\n`,
        ),
    ),
    code: /UNREACHABLE|INVALID/,
  },
  'its chunks are none': {
    fault: text(
      `${head('200 OK', 'content-type: application/json', 'transfer-encoding: chunked')}zz\r\n{}\r\n0\r\n\r\n`,
    ),
    code: invalid,
  },
  'it talks of something else': { fault: text('220 mail.example ESMTP\r\n'), code: invalid },
  'it talks noise': { fault: text('\u0000\u0001\u0002\r\n\r\n'), code: invalid },
  'its length is none': { fault: text(head('200 OK', 'content-length: x')), code: invalid },
  'it has two lengths': {
    fault: text(head('200 OK', 'content-length: 2', 'content-length: 3')),
    code: invalid,
  },
  'its head does not end': {
    fault: answering((client) => endless(client, 'HTTP/1.1 200 OK\r\n', `x: ${'y'.repeat(1_000)}\r\n`)),
    code: invalid,
  },
  'its body does not end': {
    fault: answering((client) =>
      endless(
        client,
        head('200 OK', 'content-type: application/json', 'transfer-encoding: chunked'),
        `10000\r\n${' '.repeat(65_536)}\r\n`,
      ),
    ),
    code: /^ANSWER_TOO_LARGE$/,
  },
  'it promises 11 MB': {
    fault: text(head('200 OK', 'content-type: application/json', 'content-length: 11534336')),
    code: /^ANSWER_TOO_LARGE$/,
  },
  'it drips': {
    fault: answering((client) => dripping(client, whole('200 OK', good), 300)),
    code: timeout,
    slow: true,
  },
  'it is tired of a connection before it is asked': {
    fault: (client) => void client.end(head('408 Request Timeout', 'content-length: 0', 'connection: close')),
    code: /UNREACHABLE|INVALID/,
  },
  'it answers twice': {
    fault: text(whole('200 OK', good) + whole('200 OK', '{"data":{"organisations":null}}')),
    code: invalid,
  },
  'it answers in HTTP/1.0, until it closes': {
    fault: answering(
      (client) => void client.end(`HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n${good}`),
    ),
  },
  'it says before that it goes on': { fault: text(head('100 Continue') + whole('200 OK', good)) },
  'it answers in HTML': { fault: text(whole('200 OK', '<html>', 'text/html')), code: invalid },
  'it answers GraphQL as text': { fault: text(whole('200 OK', good, 'text/plain')), code: invalid },
  'it answers what is no JSON': { fault: json('{"data":'), code: invalid },
  'it answers nothing': { fault: json(''), code: invalid },
  'it answers null': { fault: json('null'), code: invalid },
  'it answers a list': { fault: json('[]'), code: invalid },
  'it answers neither data nor errors': { fault: json('{"date":{}}'), code: invalid },
  'it answers 100,000 deep': {
    fault: json(`{"data":{"organisations":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
    code: /INVALID|ERROR|UNREACHABLE/,
  },
  'it answers 20,000 errors': {
    fault: json(
      JSON.stringify({
        data: { organisations: null },
        errors: Array(20_000).fill({ message: 'x', path: ['organisations'] }),
      }),
    ),
    code: /^SUBGRAPH_ERROR$/,
  },
  'it answers a text for a list': { fault: json('{"data":{"organisations":{"nodes":"x"}}}'), code: invalid },
  'it answers without what was asked for': { fault: json('{"data":{}}'), code: invalid },
  'it answers packed': {
    fault: answering((client) => {
      const body = gzipSync(good);
      client.write(
        head(
          '200 OK',
          'content-type: application/json',
          'content-encoding: gzip',
          `content-length: ${body.length}`,
        ),
      );
      client.write(body);
    }),
    code: invalid,
  },
  'it answers 204': { fault: text(head('204 No Content')), code: invalid },
  'it points elsewhere': { fault: status('302 Found', 'location: http://127.0.0.1:9/'), code: invalid },
  'it points at itself': { fault: status('301 Moved', 'location: /graphql'), code: invalid },
  'it answers 400': { fault: status('400 Bad Request'), code: invalid },
  'it answers 401': { fault: status('401 Unauthorized'), code: invalid },
  'it answers 404': { fault: status('404 Not Found'), code: invalid },
  'it answers 429 and when to ask again': {
    fault: status('429 x', 'retry-after: 1'),
    code: unreachable,
    slow: true,
  },
  'it answers 429': { fault: status('429 x'), code: unreachable },
  'it answers 500': { fault: status('500 x'), code: invalid },
  'it answers 502': { fault: status('502 x'), code: unreachable },
  'it answers 503 and when to ask again': {
    fault: status('503 x', 'retry-after: 1'),
    code: unreachable,
    slow: true,
  },
  'it answers 503 and nonsense about when': {
    fault: status('503 x', 'retry-after: soon'),
    code: unreachable,
  },
  'it answers 504': { fault: status('504 x'), code: unreachable },
};
