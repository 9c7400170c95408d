import { expect, test } from '@jest/globals';
import { anonymous, noSpan, type signRequest } from '@media-graph/service';
import { createSubgraphClient } from './create-subgraph-client.ts';
import { Cancellation } from './engine/values/cancellation.ts';
import { json, serve } from './http-client/testing/serve-bytes.ts';

type Served = {
  readonly answer: string;
  /** The URL but for scheme and host. */
  readonly target?: string;
  readonly user?: string;
  readonly forwarded?: Record<string, string>;
  /** Milliseconds from now. */
  readonly time?: number | undefined;
  readonly sign?: (request: Parameters<typeof signRequest>[0]) => Record<string, string>;
};

/** Asks a server that answers with these bytes; tells what it was sent, what came of it, and what was logged. */
const ask = async ({
  answer,
  target = '/graphql',
  user = '',
  forwarded = {},
  time,
  sign = () => ({}),
}: Served) => {
  const asked: string[] = [];
  const logged: [string, unknown, string][] = [];
  const { port } = await serve((socket, request) => {
    asked.push(request);
    socket.write(answer);
  });
  const note = (level: string) => (details: unknown, message?: unknown) =>
    void logged.push([level, details, String(message)]);
  const client = createSubgraphClient({
    sign,
    log: { warn: note('warn'), error: note('error') },
  });
  const send = client.sendTo(new Map([['content', [`http://${user}127.0.0.1:${port}${target}`]]]));
  const text = send({
    subgraph: 'content',
    kind: 'query',
    body: '{"query":"{a}"}',
    context: { viewer: anonymous, requestId: 'r', times: {}, span: noSpan, forwarded },
    cancellation: new Cancellation(),
    deadline: time === undefined ? undefined : Date.now() + time,
  });
  const settled = await text.then(
    (answered) => ({ text: answered }),
    (error) => ({ code: error.code, message: error.message }),
  );
  client.close();
  return { settled, asked: asked[0] ?? '', logged };
};

const ok = json('{"data":{}}');
const withStatus = (status: string, body = '', type = 'text/plain', more = '') =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}Content-Length: ${body.length}\r\n\r\n${body}`;

test('it says that nothing is unpacked', async () => {
  const { settled, asked } = await ask({ answer: ok });
  expect(settled).toEqual({ text: '{"data":{}}' });
  expect(asked).toMatch(/^accept-encoding: identity\r$/m);
});

test.each([
  ['Application/JSON; Charset=UTF-8', true],
  ['application/graphql-response+json', true],
  ['APPLICATION/vnd.api+JSON;x', true],
  ['text/html; note=json', false],
  ['application/jsonlines', false],
  ['', false],
])('an answer of the type «%s» is JSON: %s', async (type, isJson) => {
  const { settled } = await ask({ answer: withStatus('200 OK', '{"data":{}}', type) });
  expect('text' in settled).toBe(isJson);
});

test('credentials of the URL go with the request, unless the client brings its own', async () => {
  const basic = `authorization: Basic ${Buffer.from('me:pw').toString('base64')}\r`;
  const { asked } = await ask({ answer: ok, user: 'me:pw@' });
  expect(asked).toMatch(new RegExp(`^${basic}$`, 'm'));
  const own = await ask({ answer: ok, user: 'me:pw@', forwarded: { authorization: 'Bearer x' } });
  expect(own.asked.match(/^authorization: .*$/gm)).toEqual(['authorization: Bearer x']);
});

test('a subgraph is told for how long the gateway waits: to the request’s deadline, and never for long', async () => {
  const waits: (number | undefined)[] = [];
  const sign: Served['sign'] = ({ wait }) => {
    waits.push(wait);
    return {};
  };
  for (const time of [undefined, 60_000, 2_000]) await ask({ answer: ok, sign, time });
  expect(waits.slice(0, 2)).toEqual([5_000, 5_000]);
  expect(waits[2]).toBeGreaterThan(1_000);
  expect(waits[2]).toBeLessThanOrEqual(2_000);
});

test('what is signed is what is posted to, with its query', async () => {
  const signed: string[] = [];
  const sign: Served['sign'] = ({ path }) => {
    signed.push(path);
    return { signature: 'x' };
  };
  for (const target of ['/graphql', '/graphql?a=b&c', '/a%20b?', '/?a=é'])
    expect(/^POST (\S+) /.exec((await ask({ answer: ok, target, sign })).asked)?.[1]).toBe(signed.at(-1));
  expect(signed[1]).toBe('/graphql?a=b&c');
});

const retry = 'Retry-After: 2\r\n';
const date = 'Retry-After: Wed, 21 Oct 2026 07:28:00 GMT\r\n';
test.each([
  ['429', withStatus('429 Too Many Requests'), 'SUBGRAPH_UNREACHABLE', '429.'],
  [
    '503',
    withStatus('503 x', 'busy', 'text/plain', retry),
    'SUBGRAPH_UNREACHABLE',
    '503 and may be asked again in 2 s.',
  ],
  [
    'a date',
    withStatus('503 x', '', '', date),
    'SUBGRAPH_UNREACHABLE',
    '503 and may be asked again at 2026-10-21T07:28:00.000Z.',
  ],
  ['no date', withStatus('503 x', '', '', 'Retry-After: <b>\r\n'), 'SUBGRAPH_UNREACHABLE', '503.'],
  [
    'JSON that is no GraphQL',
    withStatus('429 x', '{"error":"slow"}', 'application/json'),
    'SUBGRAPH_UNREACHABLE',
    '429.',
  ],
  ['502', withStatus('502 Bad Gateway', '<html>', 'text/html'), 'SUBGRAPH_UNREACHABLE', '502.'],
  [
    '302',
    withStatus('302 Found', '', '', 'Location: http://10.0.0.1/\r\n'),
    'SUBGRAPH_INVALID_ANSWER',
    '302.',
  ],
  ['204', 'HTTP/1.1 204 No Content\r\n\r\n', 'SUBGRAPH_INVALID_ANSWER', '204.'],
  ['401', withStatus('401 Unauthorized', 'null', 'application/json'), 'SUBGRAPH_INVALID_ANSWER', '401.'],
  [
    '401 in the shape of GraphQL',
    withStatus('401 Unauthorized', '{"errors":[{"message":"stale"}]}', 'application/json'),
    'SUBGRAPH_INVALID_ANSWER',
    '401.',
  ],
  ['500', withStatus('500 x', '[', 'application/json'), 'SUBGRAPH_INVALID_ANSWER', '500.'],
])('the status is told and logged: %s', async (_, answer, code, end) => {
  const { settled, logged } = await ask({ answer });
  expect(settled).toEqual({ code, message: `The subgraph answered with HTTP status ${end}` });
  expect(logged).toEqual([['warn', expect.objectContaining({ subgraph: 'content', code }), 'no answer']]);
});

test('GraphQL is an answer, whatever the status', async () => {
  for (const status of ['400 x', '500 x', '503 x', '302 x'])
    for (const body of ['{"data":{"a":1},"errors":[{}]}', '{"errors":[{"message":"no"}]}'])
      expect((await ask({ answer: withStatus(status, body, 'application/json') })).settled).toEqual({
        text: body,
      });
});

test('a fault of our own is an error in the log', async () => {
  const fault = new Error('no secret');
  const sign = (): never => {
    throw fault;
  };
  const { logged } = await ask({ answer: ok, sign });
  expect(logged).toEqual([
    ['error', { requestId: 'r', subgraph: 'content', err: fault }, 'unexpected failure'],
  ]);
});
