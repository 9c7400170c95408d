import type { Cancellation } from '../engine/values/cancellation.ts';
import { Connection, type ConnectionLimits } from './connection.ts';
import type { HttpResponse } from './response-reader.ts';

export type PoolLimits = ConnectionLimits & {
  /** Connections at the same time; requests beyond them wait for one. */
  readonly connections: number;
};

/** Posts to one URL over connections that are kept. */
export class ConnectionPool {
  readonly #url: URL;
  readonly #limits: PoolLimits;
  readonly #start: string;
  readonly #open = new Set<Connection>();
  /** The last used is used next, so that those not needed run out. */
  readonly #idle: Connection[] = [];
  readonly #waiting = new Set<PromiseWithResolvers<Connection>>();

  constructor(url: URL, limits: PoolLimits) {
    this.#url = url;
    this.#limits = limits;
    this.#start = `POST ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\n`;
  }

  /**
   * Posts a body and answers whatever comes back, redirects and failures included.
   * @throws SubgraphFailure when nothing does, not in time, or nothing that is HTTP
   */
  async post(
    headers: Readonly<Record<string, string>>,
    body: string,
    cancellation: Cancellation,
  ): Promise<HttpResponse> {
    let start = this.#start;
    for (const name in headers) start += headerLine(name, headers[name]!);
    const connection = this.#takeIdle() ?? this.#connect() ?? (await this.#turn(cancellation));
    return connection.exchange(start, body, cancellation);
  }

  /** Closes all connections, and with them what is under way. */
  close(): void {
    for (const connection of this.#open) connection.destroy();
  }

  #takeIdle(): Connection | undefined {
    let connection = this.#idle.pop();
    while (connection && !connection.isOpen) connection = this.#idle.pop();
    return connection;
  }

  #connect(): Connection | undefined {
    if (this.#open.size >= this.#limits.connections) return undefined;
    const connection = new Connection(this.#url, this.#limits, {
      idle: () => this.#give(connection),
      closed: () => this.#forget(connection),
    });
    this.#open.add(connection);
    return connection;
  }

  #turn(cancellation: Cancellation): Promise<Connection> {
    const turn = Promise.withResolvers<Connection>();
    this.#waiting.add(turn);
    const release = cancellation.onCancel(() => {
      this.#waiting.delete(turn);
      turn.reject(cancellation.reason);
    });
    return turn.promise.finally(release);
  }

  #give(connection: Connection): void {
    const [next] = this.#waiting;
    if (!next) return void this.#idle.push(connection);
    this.#waiting.delete(next);
    next.resolve(connection);
  }

  #forget(connection: Connection): void {
    this.#open.delete(connection);
    const index = this.#idle.indexOf(connection);
    if (index >= 0) this.#idle.splice(index, 1);
    // There is room for another.
    const fresh = this.#waiting.size > 0 ? this.#connect() : undefined;
    if (fresh) this.#give(fresh);
  }
}

// What a header may hold (RFC 9110, 5.5). All else could be taken for the end of the line.
const headerLine = (name: string, value: string): string => {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
    throw new TypeError(`the header ${name} has characters that none may have`);
  return `${name}: ${value}\r\n`;
};
