import { escapeLiteral, type PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { RequestWatch } from '../serve/request-watch.ts';
import { asFailedQuery } from './as-failed-query.ts';
import { RowManager } from './row-manager.ts';
import { type Identity, viewerSettings } from './viewer-settings.ts';

export type ViewerTransaction = {
  readonly manager: EntityManager;
  /** Runs one statement that writes a record of reading, as a part of the transaction. */
  writeAside(statement: string, parameters: readonly unknown[]): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
};

/**
 * A mutation's transaction, in which PostgreSQL knows the viewer. It begins with the first statement; statements run
 * one after the other, as one connection must.
 *
 * @param operation the mutation's name, for the audit rows
 */
export const viewerTransaction = (
  dataSource: DataSource,
  identity: Identity,
  operation: string,
  watch = new RequestWatch(),
): ViewerTransaction => {
  const runner = dataSource.createQueryRunner();
  const manager = new RowManager(dataSource, runner);
  const configure = Object.entries(viewerSettings(identity, operation))
    .map(([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`)
    .join(', ');

  let begun: Promise<PoolClient> | undefined;
  const connect = runner.connect.bind(runner);
  runner.connect = () => {
    begun ??= connect().then(async (client: PoolClient) => {
      await client.query(`BEGIN READ WRITE; SELECT ${configure}`);
      return client;
    });
    return begun;
  };
  // TypeORM then allows row locks, and its save() opens no transaction of its own inside ours.
  Object.assign(runner, { isTransactionActive: true });

  const query = runner.query.bind(runner) as (...statement: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  let ended = false;
  runner.query = ((...statement: unknown[]) => {
    if (ended) return Promise.reject(new Error('The transaction has ended already'));
    const result = last.then(() => query(...statement));
    const done = watch.statement(String(statement[0]));
    last = result.then(() => done(), done);
    return result;
  }) as typeof runner.query;

  const end = async (command: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    if (ended) return;
    ended = true;
    await last;
    try {
      if (begun) await (await begun).query(command);
    } catch (error) {
      // What is checked at the end alone is refused here.
      throw asFailedQuery(command, [], error as Error);
    } finally {
      await runner.release();
    }
  };
  return {
    manager,
    writeAside: async (statement, parameters) => {
      await manager.query(statement, [...parameters]);
    },
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
  };
};
