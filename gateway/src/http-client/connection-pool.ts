import type { Cancellation } from '../engine/values/cancellation.ts';
import { SubgraphFailure } from '../engine/values/subgraph-failure.ts';
import type { Address } from './address-of.ts';
import { Connection, type ConnectionLimits } from './connection.ts';
import { Exchange } from './exchange.ts';
import type { HttpResponse } from './response-reader.ts';
import { RetryBudget } from './retry-budget.ts';

export type PoolLimits = ConnectionLimits & {
  /** Connections at the same time; requests beyond them wait for one. */
  readonly connections: number;
  /** Requests that may wait at the same time, and milliseconds that each of them may. */
  readonly waiting: number;
  readonly waitTime: number;
  /** Requests that may be sent once more. */
  readonly retries: number;
};

/** Posts to one address over connections that are kept. */
export class ConnectionPool {
  readonly #address: Address;
  readonly #limits: PoolLimits;
  readonly #start: string;
  readonly #open = new Set<Connection>();
  /** The last used is used next, so that those not needed run out. */
  readonly #idle: Connection[] = [];
  readonly #waiting = new Set<PromiseWithResolvers<Connection>>();
  readonly #retries: RetryBudget;

  /** @param retries shared with the pools of a server's other addresses */
  constructor(address: Address, limits: PoolLimits, retries = new RetryBudget(limits.retries)) {
    this.#address = address;
    this.#limits = limits;
    this.#retries = retries;
    this.#start = `POST ${address.target} HTTP/1.1\r\nhost: ${address.hostHeader}\r\n`;
  }

  /**
   * Posts a body and answers whatever comes back, redirects and failures included.
   * @param isRepeatable whether it may be sent again when a connection that was kept closes without a response
   * @throws SubgraphFailure when nothing does, not in time, or nothing that is HTTP
   */
  async post(
    headers: Readonly<Record<string, string>>,
    body: string,
    cancellation: Cancellation,
    isRepeatable: boolean,
  ): Promise<HttpResponse> {
    let start = this.#start;
    for (const name in headers) start += headerLine(name, headers[name]!);
    const connection = this.#takeIdle() ?? this.#connect() ?? (await this.#turn(cancellation));
    const exchange = new Exchange({ start, body, cancellation, isRepeatable }, this.#limits.answerTime);
    connection.carry(exchange);
    const response = await exchange.response;
    this.#retries.earn();
    return response;
  }

  /** How many connections there are, and requests that wait for one. */
  get connections(): { readonly open: number; readonly idle: number; readonly waiting: number } {
    return { open: this.#open.size, idle: this.#idle.length, waiting: this.#waiting.size };
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
    const connection = new Connection(this.#address, this.#limits, {
      idle: () => this.#give(connection),
      closed: (unanswered) => this.#forget(connection, unanswered),
    });
    this.#open.add(connection);
    return connection;
  }

  #turn(cancellation: Cancellation): Promise<Connection> {
    if (this.#waiting.size >= this.#limits.waiting) return Promise.reject(overloaded());
    const turn = Promise.withResolvers<Connection>();
    this.#waiting.add(turn);
    const giveUp = (reason: unknown): void => {
      this.#waiting.delete(turn);
      turn.reject(reason);
    };
    const timer = setTimeout(() => giveUp(overloaded()), this.#limits.waitTime);
    const release = cancellation.onCancel(() => giveUp(cancellation.reason));
    return turn.promise.finally(() => {
      clearTimeout(timer);
      release();
    });
  }

  #give(connection: Connection): void {
    const [next] = this.#waiting;
    if (!next) return void this.#idle.push(connection);
    this.#waiting.delete(next);
    next.resolve(connection);
  }

  #forget(connection: Connection, unanswered: Exchange | undefined): void {
    this.#open.delete(connection);
    const index = this.#idle.indexOf(connection);
    if (index >= 0) this.#idle.splice(index, 1);
    // It takes the place of the connection that it was lost on, so it cannot be lost in this way again.
    if (unanswered && this.#retries.spend()) {
      this.#connect()!.carry(unanswered);
      return;
    }
    unanswered?.reject(new SubgraphFailure('SUBGRAPH_UNREACHABLE', 'The subgraph closes its connections.'));
    if (this.#waiting.size > 0) {
      this.#give(this.#connect()!);
    }
  }
}

const overloaded = (): SubgraphFailure =>
  new SubgraphFailure(
    'SUBGRAPH_UNREACHABLE',
    'Too many requests wait for the subgraph.',
    undefined,
    'not-sent',
  );

// What a header may hold (RFC 9110, 5.5). All else could be taken for the end of the line.
const headerLine = (name: string, value: string): string => {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
    throw new TypeError(`the header ${name} has characters that none may have`);
  return `${name}: ${value}\r\n`;
};
