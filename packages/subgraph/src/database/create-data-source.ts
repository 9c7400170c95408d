import { DataSource, type Logger } from 'typeorm';
import type { Subgraph } from '../serve/types.ts';
import { snakeCaseNames } from './snake-case-names.ts';
import { valueTypes } from './value-reader.ts';

export type OnStatement = (sql: string, parameters?: readonly unknown[]) => void;

type Options = Pick<Subgraph<object>, 'modules' | 'migrations'> & {
  readonly url: string;
  /** Told of every statement but those that begin and end a transaction. */
  readonly onStatement?: OnStatement | undefined;
  readonly poolSize?: number;
  /** Milliseconds that a connection is waited for; two seconds by default, because an answer is due within seconds. */
  readonly connectTime?: number;
};

const statementLogger = (onStatement: OnStatement): Logger => ({
  logQuery: (sql, parameters) => onStatement(sql, parameters as unknown[] | undefined),
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
});

/** A pool of connections to one subgraph's database; statements end after 3 s, waits for a lock after 1 s. */
export const createDataSource = ({
  url,
  modules,
  migrations,
  onStatement,
  poolSize = 10,
  connectTime = 2_000,
}: Options): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: modules.flatMap(({ entities = [] }) => entities),
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    namingStrategy: snakeCaseNames,
    installExtensions: false,
    ...(onStatement && { logging: ['query'], logger: statementLogger(onStatement) }),
    extra: {
      max: poolSize,
      types: valueTypes,
      connectionTimeoutMillis: connectTime,
      statement_timeout: 3_000,
      lock_timeout: 1_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  });
