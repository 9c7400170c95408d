import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterAll } from '@jest/globals';
import { Cancellation } from '../../engine/values/cancellation.ts';
import { addressOf } from '../address-of.ts';
import { ConnectionPool, type PoolLimits } from '../connection-pool.ts';

type Answer = (socket: Socket, request: string, number: number) => void;

/** Limits that no test meets by chance. */
export const limits: PoolLimits = {
  connections: 8,
  waiting: 1_000,
  waitTime: 10_000,
  retries: 1_000,
  connectTime: 2_000,
  answerTime: 10_000,
  keepTime: 10_000,
  answerBytes: 1_000_000,
};

/** A server that writes bytes as the test has them, whether they are HTTP or not, and a pool that asks it. */
export const serve = async (answer: Answer, changed: Partial<PoolLimits> = {}) => {
  const sockets: Socket[] = [];
  let requests = 0;
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    let text = '';
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      const length = /content-length: (\d+)\r\n\r\n/.exec(text);
      if (!length) return;
      const end = length.index + length[0].length + Number(length[1]);
      if (text.length < end) return;
      const request = Buffer.from(text.slice(0, end), 'latin1').toString();
      text = text.slice(end);
      answer(socket, request, requests++);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const pool = new ConnectionPool(addressOf(`http://127.0.0.1:${port}/graphql?a=b`), {
    ...limits,
    ...changed,
  });
  const end = (): void => {
    pool.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  // For the file that asks: this module stays loaded for those after it.
  afterAll(end);
  const post = (
    body: string,
    cancellation = new Cancellation(),
    headers: Record<string, string> = {},
    isRepeatable = false,
  ) => pool.post(headers, body, cancellation, isRepeatable);
  return { sockets, port, pool, post, end };
};

export const json = (body: string, more = ''): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${more}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
