import { randomUUID } from 'node:crypto';
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { finished } from 'node:stream/promises';
import type { Log } from './create-log.ts';
import { errorBody } from './error-body.ts';
import { type RefusalCode, refusalStatus } from './request-refused.ts';

const refusals: Readonly<Record<string, readonly [RefusalCode, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['TIMEOUT', 'The request came too slowly'],
  HPE_HEADER_OVERFLOW: ['HEADERS_TOO_LARGE', 'The head of the request is too large'],
};

/**
 * Answers what is no HTTP request, or not a whole one, on its socket: in the shape of every other error, and behind the
 * answers to the requests before it, one of which it would be taken for.
 * @param owed the answers on a socket that are still to come to requests that are whole
 */
export const answerClientError = (
  log: Pick<Log, 'info'>,
  owed: (socket: Socket) => readonly ServerResponse[],
) => {
  const refused = new WeakSet<Socket>();
  return async (error: NodeJS.ErrnoException, socket: Socket): Promise<void> => {
    if (error.code === 'ECONNRESET') return void socket.destroy();
    // Each piece of what follows is told as an error again.
    if (refused.has(socket)) return;
    refused.add(socket);
    await Promise.allSettled(owed(socket).map((response) => finished(response)));
    if (!socket.writable) return void socket.destroy();
    const [code, message] = refusals[error.code ?? ''] ?? ['BAD_REQUEST', 'This is no HTTP request'];
    const status = refusalStatus[code];
    const requestId = randomUUID();
    log.info({ requestId, status, codes: [code] });
    const body = JSON.stringify(errorBody(message, code, requestId));
    socket.end(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        'content-type: application/json; charset=utf-8',
        'cache-control: no-store',
        'x-content-type-options: nosniff',
        'connection: close',
        `content-length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ].join('\r\n'),
      // Whoever does not read it keeps no connection by that.
      () => socket.destroy(),
    );
  };
};
