import pg from 'pg';
import { DataSource, type Logger } from 'typeorm';
import type { Subgraph } from '../serve/types.ts';
import { snakeCaseNames } from './snake-case-names.ts';

export type OnStatement = (sql: string, parameters?: readonly unknown[]) => void;

type Options = Pick<Subgraph<object>, 'modules' | 'migrations'> & {
  readonly url: string;
  /** Told of every statement but those that begin and end a transaction. */
  readonly onStatement?: OnStatement | undefined;
  readonly poolSize?: number;
};

const int8 = 20;
const date = 1082;

/** int8 is a bigint and a date stays `YYYY-MM-DD`; the driver's defaults are a string and a local midnight. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === int8) return BigInt;
    if (oid === date) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as 'text');
  },
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
      types,
      statement_timeout: 3_000,
      lock_timeout: 1_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  });
