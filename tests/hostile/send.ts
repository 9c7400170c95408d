import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A gateway that is asked, and tokens of those who ask. */
export type Target = {
  /** Of `/graphql`. */
  readonly url: string;
  readonly tokens: Readonly<Record<string, string>>;
};

/** What came back, in a few words: `400 BAD_REQUEST`, `200 {"sections":…`, `closed`. */
export type Told = string;

export type Send = (target: Target) => Promise<Told>;

const longest = 60_000;

/** Status, and the codes or the data of an answer; whatever names the inside of the house is told as well. */
const tell = (status: number, body: string): Told => {
  const leak = /Did you mean|node_modules|at .*\.ts:\d|ECONNREFUSED|SELECT .* FROM|127\.0\.0\.1:\d/.exec(
    body,
  )?.[0];
  const said = leak ? ` LEAKS ${leak}` : '';
  try {
    const { data, errors } = JSON.parse(body);
    const codes = errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code) ?? [];
    if (
      errors &&
      data === undefined &&
      !errors.every((one: { extensions: object }) => 'requestId' in one.extensions)
    )
      return `${status} ${codes} without the request's id${said}`;
    const shown = data === undefined ? '' : ` ${JSON.stringify(data).slice(0, 200)}`;
    return `${status}${codes.length > 0 ? ` ${[...new Set(codes)].join()}` : ''}${shown}${said}`;
  } catch {
    return `${status} ${body.slice(0, 60)}${said}`;
  }
};

type Asked = {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** The demonstration role whose token is sent. */
  readonly as?: string;
  readonly body?: string | Uint8Array;
};

/** An HTTP request. */
export const request =
  ({ path = '/graphql', method, headers = {}, as, body }: Asked): Send =>
  async ({ url, tokens }) => {
    const response = await fetch(new URL(path, url), {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      signal: AbortSignal.timeout(longest),
      headers: { ...(as && { authorization: `Bearer ${tokens[as]}` }), ...headers },
      ...(body !== undefined && { body: body as string }),
    });
    return tell(response.status, await response.text());
  };

const json = { 'content-type': 'application/json' };

/** A body of JSON, posted to `/graphql`. */
export const post = (body: unknown, headers: Record<string, string> = {}, as?: string): Send =>
  request({
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(as && { as }),
  });

/** An operation, posted. */
export const query = (text: string, variables?: object, as?: string): Send =>
  post({ query: text, variables }, {}, as);

/** A request with this `Authorization`, whatever it is. */
export const withToken =
  (authorization: string | ((target: Target) => Promise<string>)): Send =>
  async (target) =>
    post(
      { query: '{ sections { slug } }' },
      { authorization: typeof authorization === 'string' ? authorization : await authorization(target) },
    )(target);

/** Bytes as they are, on a connection of their own. */
export const raw =
  (bytes: string | ((target: Target) => string)): Send =>
  async (target) => {
    const { port } = new URL(target.url);
    const socket = connect(Number(port), '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => {});
    await once(socket, 'connect');
    socket.write(Buffer.from(typeof bytes === 'string' ? bytes : bytes(target), 'latin1'));
    const isOver = once(socket, 'close').then(() => true);
    await Promise.race([isOver, delay(longest, undefined, { ref: false })]);
    socket.destroy();
    const text = Buffer.concat(chunks).toString();
    const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
    if (status === undefined) return text === '' ? 'closed' : `not HTTP: ${text.slice(0, 60)}`;
    return tell(Number(status), text.slice(text.indexOf('\r\n\r\n') + 4));
  };
