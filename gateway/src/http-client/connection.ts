import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { SubgraphFailure } from '../engine/values/subgraph-failure.ts';
import type { Address } from './address-of.ts';
import type { Exchange } from './exchange.ts';
import { type HttpResponse, ResponseReader } from './response-reader.ts';

/** Milliseconds, and bytes. */
export type ConnectionLimits = {
  readonly connectTime: number;
  /** From sending a request to the end of the response. */
  readonly answerTime: number;
  /** For which a connection is kept that is not used, unless the server keeps it for less. */
  readonly keepTime: number;
  readonly answerBytes: number;
};

/** Is called when something becomes of a connection. */
export type ConnectionEvents = {
  /** It can take another request. */
  readonly idle: () => void;
  /** @param unanswered what the server has not begun to answer, and may be sent again */
  readonly closed: (unanswered: Exchange | undefined) => void;
};

/** An HTTP/1.1 connection: one request after the other, each answered before the next. */
export class Connection {
  readonly #socket: Socket;
  readonly #limits: ConnectionLimits;
  readonly #events: ConnectionEvents;
  #exchange: Exchange | undefined;
  #reader: ResponseReader | undefined;
  #isConnected = false;
  /** Whether it has been used before. */
  #isKept = false;
  #cause: unknown;

  constructor(address: Address, limits: ConnectionLimits, events: ConnectionEvents) {
    this.#limits = limits;
    this.#events = events;
    const socket = open(address, (bytes) => this.#read(bytes));
    this.#socket = socket;
    const timer = setTimeout(() => this.destroy(this.#unreachable()), limits.connectTime);
    socket.once(address.isSecure ? 'secureConnect' : 'connect', () => {
      this.#isConnected = true;
      clearTimeout(timer);
    });
    this.#keep(limits.keepTime);
    socket.on('timeout', () => {
      if (!this.#exchange) socket.destroy();
    });
    socket.once('end', () => this.#readEnd());
    socket.once('error', (error) => {
      this.#cause = error;
    });
    socket.once('close', () => {
      clearTimeout(timer);
      const unanswered = this.#takeUnanswered();
      this.#fail(this.#unreachable());
      events.closed(unanswered);
    });
  }

  /** Whether it has not begun to close. */
  get isOpen(): boolean {
    return this.#socket.writable && !this.#socket.readableEnded;
  }

  /** Sends a request and reads its response. Without one it closes, as when the exchange is aborted. */
  carry(exchange: Exchange): void {
    this.#exchange = exchange;
    this.#reader = new ResponseReader(this.#limits.answerBytes);
    exchange.onAbort((reason) => this.destroy(reason));
    const { start, body, cancellation } = exchange.request;
    if (this.#socket.destroyed || cancellation.reason) this.destroy(cancellation.reason);
    else this.#write(start, body);
  }

  destroy(reason: Error = this.#unreachable()): void {
    this.#fail(reason);
    this.#socket.destroy();
  }

  #write(start: string, body: string): void {
    const size = Buffer.byteLength(body);
    const head = `${start}content-length: ${size}\r\n\r\n`;
    // Headers are Latin-1. A body of as many bytes as characters is, too, and travels with them.
    if (size === body.length) {
      this.#socket.write(head + body, 'latin1');
      return;
    }
    this.#socket.cork();
    this.#socket.write(head, 'latin1');
    this.#socket.write(body, 'utf8');
    this.#socket.uncork();
  }

  #read(bytes: Buffer): void {
    try {
      const response = this.#reader?.read(bytes);
      if (response) this.#end(response);
      // A server has nothing to say to somebody who has not asked.
      else if (!this.#exchange) this.destroy();
    } catch (error) {
      this.destroy(error as Error);
    }
  }

  #readEnd(): void {
    const response = this.#reader?.end();
    if (response) this.#end(response);
  }

  #end(response: HttpResponse): void {
    const { keepAlive } = response.head;
    const exchange = this.#leave();
    // A server that answers before it has been asked in full does not read the rest.
    if (keepAlive === 0 || this.#socket.writableLength > 0) {
      this.#socket.destroy();
    } else {
      this.#isKept = true;
      // The server may close it while the next request is on its way, so it is not kept to the last moment.
      if (keepAlive !== undefined) this.#keep(Math.min(this.#limits.keepTime, keepAlive / 2));
      this.#events.idle();
    }
    exchange?.resolve(response);
  }

  /** @param time milliseconds without traffic */
  #keep(time: number): void {
    if (time !== this.#socket.timeout) this.#socket.setTimeout(time);
  }

  // A server may close a connection that it has kept at any time, and then has not seen what was sent meanwhile.
  #takeUnanswered(): Exchange | undefined {
    const isUnseen = this.#isKept && !this.#reader?.hasBegun;
    return isUnseen && this.#exchange?.request.isRepeatable ? this.#leave() : undefined;
  }

  #unreachable(): SubgraphFailure {
    const reached = !this.#isConnected ? 'not-sent' : this.#reader?.hasBegun ? undefined : 'not-answered';
    return new SubgraphFailure(
      'SUBGRAPH_UNREACHABLE',
      'The subgraph could not be reached.',
      this.#cause,
      reached,
    );
  }

  #fail(reason: Error): void {
    this.#leave()?.reject(reason);
  }

  #leave(): Exchange | undefined {
    const exchange = this.#exchange;
    this.#exchange = undefined;
    this.#reader = undefined;
    return exchange;
  }
}

// All sockets read into the same memory, one after the other; whoever keeps some of it copies it.
const memory = Buffer.allocUnsafeSlow(64 * 1024);

const open = ({ isSecure, endpoint }: Address, read: (bytes: Buffer) => void): Socket => {
  if (isSecure)
    return connectSecure({ ...endpoint, servername: isIP(endpoint.host) ? '' : endpoint.host })
      .setNoDelay()
      .on('data', read);
  // Without the queue of a stream, which costs more than all else that is done for a request.
  const callback = (size: number): boolean => {
    read(memory.subarray(0, size));
    return true;
  };
  return connectPlain({ ...endpoint, noDelay: true, onread: { buffer: memory, callback } });
};
