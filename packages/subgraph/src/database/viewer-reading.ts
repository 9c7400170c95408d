import { setTimeout as delay } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { type DataSource, type EntityManager, QueryResult } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { RequestBudget } from '../execution/request-budget.ts';
import { RequestWatch } from '../serve/request-watch.ts';
import { asFailedQuery } from './as-failed-query.ts';
import { cancelStatement } from './cancel-statement.ts';
import type { Properties } from './prepared-statements.ts';
import type { Replica } from './replica.ts';
import { RowManager } from './row-manager.ts';
import { type Awaited, type Sent, StatementBatch } from './statement-batch.ts';
import type { Row } from './unread-row.ts';
import { type Identity, viewerSettings } from './viewer-settings.ts';

export type ViewerReading = {
  readonly manager: EntityManager;
  /** Runs one statement that writes, and commits it before this answers: for records of reading. */
  writeAside(statement: string, parameters: readonly unknown[]): Promise<void>;
  /** The request has its answer. What is still asked, or under way, is never answered: nobody waits for it. */
  end(): void;
};

type Waiting = Awaited & { readonly isWriting: boolean };
type Connected = { readonly client: PoolClient; readonly isOfReplica: boolean };

/** Of the statements that go together: with more, a request would keep a connection for long that others wait for. */
const mostTogether = 16;

// The answer to it is one number, and nobody reads that.
const settingsSql = (names: readonly string[]): string =>
  `SELECT num_nulls(${names.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ')})`;

const settingsOf = (identity: Identity, readOnly: 'on' | 'off'): Sent => {
  const settings = { transaction_read_only: readOnly, ...viewerSettings(identity, null) };
  return { sql: settingsSql(Object.keys(settings)), values: Object.values(settings) };
};

/** A connection that breaks tells whoever waits for a statement, too. */
const ignore = (): void => {};

/** Cancels until it helps: a statement that has just been sent may not have begun. */
const cancelUntil = async (client: PoolClient, hasEnded: () => boolean): Promise<void> => {
  while (!hasEnded()) {
    await cancelStatement(client);
    if (!hasEnded()) await delay(50);
  }
};

/**
 * The statements with which a request reads; PostgreSQL knows the viewer in each of them. Those that are asked while
 * others are under way go together, with one write, and are one transaction that can change nothing; a connection is
 * taken for no longer than that. A failed statement costs only the field that needed it. When the request's budget is
 * used up all of them fail, and PostgreSQL is told to stop.
 *
 * @param replica answers them while it may; a request that the primary has answered goes on there, and not back in time
 */
export const viewerReading = (
  dataSource: DataSource,
  identity: Identity,
  budget: RequestBudget,
  watch = new RequestWatch(),
  replica?: Replica,
): ViewerReading => {
  const pool = (dataSource.driver as PostgresDriver).master as Pool;
  const reading = settingsOf(identity, 'on');
  const waiting: Waiting[] = [];
  let isUnderWay = false;
  let hasEnded = false;

  let cancel = (): void => {};

  /** The statements that can go together: a writing one goes alone. */
  const nextBatch = (): Waiting[] => {
    const writing = waiting.findIndex(({ isWriting }) => isWriting);
    return waiting.splice(0, writing < 0 ? mostTogether : Math.min(mostTogether, Math.max(1, writing)));
  };
  const carry = async ({ client, isOfReplica }: Connected, batch: Waiting[]): Promise<void> => {
    let isDone = false;
    let cancelled: Promise<void> | undefined;
    cancel = () => {
      for (const { reject } of batch) reject(budget.reason!);
      cancelled = cancelUntil(client, () => isDone);
    };
    const settings = batch[0]?.isWriting ? settingsOf(identity, 'off') : reading;
    const ended = Promise.withResolvers<readonly Awaited[]>();
    const statements = new StatementBatch(settings, batch, budget, ended.resolve, isOfReplica);
    client.on('error', ignore);
    client.query(statements);
    const rest = await ended.promise;
    isDone = true;
    if (isOfReplica && statements.isBroken) replica?.lost();
    cancel = () => {};
    if (!budget.reason) waiting.unshift(...(rest as Waiting[]));
    // Nobody else gets the connection while a cancellation may still reach it.
    await cancelled;
    client.off('error', ignore);
    client.release(statements.isBroken);
  };
  let isWithPrimary = replica === undefined;
  const connect = async (isWriting: boolean): Promise<Connected> => {
    const other = isWithPrimary || isWriting ? undefined : replica?.poolFor(identity.viewer.subject);
    isWithPrimary ||= !other;
    if (!other) return { client: await pool.connect(), isOfReplica: false };
    try {
      return { client: await other.connect(), isOfReplica: true };
    } catch {
      replica?.lost();
      return connect(false);
    }
  };
  const sendAll = async (): Promise<void> => {
    isUnderWay = true;
    try {
      while (waiting.length > 0) {
        const connected = await connect(waiting[0]!.isWriting);
        if (waiting.length > 0) await carry(connected, nextBatch());
        else connected.client.release();
      }
    } catch (failure) {
      for (const { reject } of waiting.splice(0)) reject(failure as Error);
    } finally {
      isUnderWay = false;
    }
  };
  budget.onStop(() => {
    for (const { reject } of waiting.splice(0)) reject(budget.reason!);
    cancel();
  });

  const ask = (
    sql: string,
    parameters: readonly unknown[] = [],
    { properties, isWriting = false }: { properties?: Properties; isWriting?: boolean } = {},
  ): Promise<Row[]> =>
    new Promise((resolve, reject) => {
      if (hasEnded) return;
      if (budget.reason) {
        reject(budget.reason);
        return;
      }
      const values = parameters.map(prepareValue);
      dataSource.logger.logQuery(sql, [...parameters]);
      const end = watch.statement(sql);
      waiting.push({
        sql,
        values,
        properties,
        isWriting,
        resolve: (rows) => {
          end();
          if (!hasEnded) resolve(rows);
        },
        reject: (error) => {
          end(error);
          if (hasEnded) return;
          reject(asFailedQuery(sql, parameters, error));
        },
      });
      if (!isUnderWay) void sendAll();
    });

  const runner = dataSource.createQueryRunner();
  const manager = new RowManager(dataSource, runner);
  Object.assign(runner, {
    manager,
    readRows: (sql: string, parameters: readonly unknown[], properties: Properties) =>
      ask(sql, parameters, { properties }),
    query: async (sql: string, parameters?: readonly unknown[], structured = false) => {
      const rows = await ask(sql, parameters);
      return structured ? Object.assign(new QueryResult(), { raw: rows, records: rows }) : rows;
    },
  });
  return {
    manager,
    writeAside: async (statement, parameters) => {
      replica?.wrote(identity.viewer.subject);
      await ask(statement, parameters, { isWriting: true });
      replica?.wrote(identity.viewer.subject);
    },
    end: () => {
      hasEnded = true;
      waiting.length = 0;
    },
  };
};
