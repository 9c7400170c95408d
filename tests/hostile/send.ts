import { hash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';

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

export const json = { 'content-type': 'application/json' };

/** A body of JSON, posted to `/graphql`. */
export const post = (body: unknown, headers: Record<string, string> = {}, as?: string): Send =>
  request({
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(as && { as }),
  });

/** An operation, posted. */
export const query = (text: string, variables?: object): Send => post({ query: text, variables });

/** The address of an operation by GET. */
export const search = (parameters: Record<string, string>): string =>
  `/graphql?${new URLSearchParams(parameters)}`;

/** An operation by GET. */
export const get = (parameters: Record<string, string>, headers: Record<string, string> = json): Send =>
  request({ path: search(parameters), headers });

/** By which a text is asked for. */
export const hashOf = (text: string): string => hash('sha256', text, 'hex');

/** A request with this `Authorization`, whatever it is. */
export const withToken =
  (authorization: string | ((target: Target) => Promise<string>)): Send =>
  async (target) =>
    post(
      { query: '{ sections { slug } }' },
      { authorization: typeof authorization === 'string' ? authorization : await authorization(target) },
    )(target);

/** What comes back to bytes on a connection of their own, until it closes or nothing has come for so long. */
const exchange = async (
  { url }: Target,
  bytes: string,
  { silence, thenEnds = false }: { silence: number; thenEnds?: boolean },
): Promise<string> => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const chunks: Buffer[] = [];
  const isSilent = Promise.withResolvers<void>();
  const timer = setTimeout(isSilent.resolve, longest);
  socket
    .on('error', () => {})
    .on('data', (chunk) => {
      chunks.push(chunk);
      setTimeout(() => {
        if (chunks.at(-1) === chunk) isSilent.resolve();
      }, silence).unref();
    });
  await once(socket, 'connect');
  socket.write(Buffer.from(bytes, 'latin1'));
  if (thenEnds) socket.end();
  await Promise.race([once(socket, 'close'), isSilent.promise]);
  clearTimeout(timer);
  socket.destroy();
  return Buffer.concat(chunks).toString();
};

/** The first answer to bytes, and what is behind it. */
const firstAnswer = (text: string): { told: Told; rest: string } => {
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
  if (status === undefined)
    return { told: text === '' ? 'closed' : `not HTTP: ${text.slice(0, 60)}`, rest: '' };
  const begin = text.indexOf('\r\n\r\n') + 4;
  const [, length] = /^content-length: (\d+)\r$/im.exec(text.slice(0, begin)) ?? [];
  // Lengths are bytes, and what is told here is all ASCII but for messages of one answer alone.
  const end = length === undefined ? text.length : begin + Number(length);
  return { told: tell(Number(status), text.slice(begin, end)), rest: text.slice(end) };
};

/** Bytes as they are, on a connection of their own. */
export const raw =
  (bytes: string | ((target: Target) => string)): Send =>
  async (target) =>
    firstAnswer(
      await exchange(target, typeof bytes === 'string' ? bytes : bytes(target), { silence: longest }),
    ).told;

/** The same, and each answer that comes back on the connection, a line each. */
export const conversation =
  (bytes: string, { thenEnds = false } = {}): Send =>
  async (target) => {
    const told: Told[] = [];
    let text = await exchange(target, bytes, { silence: 500, thenEnds });
    do {
      const { told: one, rest } = firstAnswer(text);
      told.push(one);
      text = rest;
    } while (text !== '');
    return told.join('\n');
  };
