import type { Viewer } from '@media-graph/service';
import { escapeLiteral, type PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

type Options = {
  readonly viewer: Viewer;
  /** The PostgreSQL role whose grants and row policies hold for this viewer. */
  readonly databaseRole: string;
  readonly requestId: string;
  /** The mutation's name, for the audit rows; null for reading, which may then change nothing. */
  readonly operation: string | null;
};

export type ViewerTransaction = {
  readonly manager: EntityManager;
  /**
   * Runs one statement that writes. While reading, it is a transaction of its own between two reads, on the same
   * connection, and committed when this answers: for records of reading, such as the log of personal data.
   */
  writeAside(statement: string, parameters: readonly unknown[]): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
};

const settings = ({ viewer, databaseRole, requestId, operation }: Options): Record<string, string> => ({
  'app.subject': viewer.subject ?? '',
  'app.organisation': viewer.organisation ?? '',
  'app.operation': operation ?? '',
  'app.request_id': requestId,
  role: databaseRole,
});

/**
 * A transaction in which PostgreSQL knows the viewer. It begins with the first statement, so a request that needs
 * no SQL takes no connection; statements run one after the other, as one connection must. A failed statement of a
 * reading transaction costs only the field that needed it: the transaction begins again.
 */
export const viewerTransaction = (dataSource: DataSource, options: Options): ViewerTransaction => {
  const runner = dataSource.createQueryRunner();
  const configure = Object.entries(settings(options))
    .map(([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`)
    .join(', ');
  const beginWriting = `BEGIN READ WRITE; SELECT ${configure}`;
  const begin = options.operation === null ? `BEGIN READ ONLY; SELECT ${configure}` : beginWriting;

  let begun: Promise<PoolClient> | undefined;
  const connect = runner.connect.bind(runner);
  runner.connect = () => {
    begun ??= connect().then(async (client: PoolClient) => {
      await client.query(begin);
      return client;
    });
    return begun;
  };
  // TypeORM then allows row locks, and its save() opens no transaction of its own inside ours.
  Object.assign(runner, { isTransactionActive: true });

  const query = runner.query.bind(runner) as (...statement: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const run = async (statement: unknown[]): Promise<unknown> => {
    try {
      return await query(...statement);
    } catch (error) {
      if (options.operation === null && begun) await (await begun).query(`ROLLBACK; ${begin}`);
      throw error;
    }
  };
  // A field that fails ends the request while its neighbours still ask: what they ask then would run on a connection
  // that is somebody else's.
  let ended = false;
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (ended) return Promise.reject(new Error('The request has its answer already'));
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  runner.query = ((...statement: unknown[]) => inTurn(() => run(statement))) as typeof runner.query;

  const commitAside = async (statement: string, parameters: readonly unknown[]): Promise<void> => {
    const client: PoolClient = await runner.connect();
    await client.query(`COMMIT; ${beginWriting}`);
    try {
      await client.query(statement, [...parameters]);
      await client.query(`COMMIT; ${begin}`);
    } catch (error) {
      await client.query(`ROLLBACK; ${begin}`);
      throw error;
    }
  };
  const writeAside = (statement: string, parameters: readonly unknown[]): Promise<void> =>
    inTurn(async () => {
      if (options.operation === null) await commitAside(statement, parameters);
      else await run([statement, [...parameters]]);
    });

  const end = async (command: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    if (ended) return;
    ended = true;
    await last;
    try {
      if (begun) await (await begun).query(command);
    } finally {
      await runner.release();
    }
  };
  return {
    manager: runner.manager,
    writeAside,
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
  };
};
