import type { Connection, Submittable } from 'pg';
import type { RequestBudget } from '../execution/request-budget.ts';
import { forget, type PreparedStatement, type Properties, prepare } from './prepared-statements.ts';
import { type Row, unreadRow } from './unread-row.ts';

/** A statement with its values as they are sent. */
export type Sent = { readonly sql: string; readonly values: readonly (string | Buffer | null)[] };

/** A statement that somebody waits for. */
export type Awaited = Sent & {
  readonly properties: Properties | undefined;
  resolve(rows: Row[]): void;
  reject(error: Error): void;
};

type Failure = Error & { readonly code?: string; readonly severity?: string };

/** Of a statement that was kept: PostgreSQL has forgotten its name, or its tables have changed since it was prepared. */
const outdated: ReadonlySet<string | undefined> = new Set(['26000', '0A000']);

/**
 * Statements on their way to PostgreSQL: sent with one write, behind one that tells who asks, and answered in their
 * order. What PostgreSQL is sent up to one Sync is one transaction, so it takes no BEGIN and no COMMIT.
 */
export class StatementBatch implements Submittable {
  readonly #settings: Sent;
  readonly #statements: readonly Awaited[];
  readonly #budget: RequestBudget;
  readonly #onEnd: (rest: readonly Awaited[]) => void;
  readonly #isOfReplica: boolean;
  #prepared: PreparedStatement[] = [];
  /** Which of them PostgreSQL had been told of before. */
  #isKept: boolean[] = [];
  readonly #answers: Row[][] = [];
  #rows: Row[] = [];
  #isBroken = false;
  /** Of how many an answer has come, that of the settings included. */
  #answered = 0;

  /**
   * @param onEnd gets the statements behind one that failed: PostgreSQL has not looked at them
   * @param isOfReplica whether what breaks off can be asked elsewhere: it is among those that `onEnd` gets
   */
  constructor(
    settings: Sent,
    statements: readonly Awaited[],
    budget: RequestBudget,
    onEnd: (rest: readonly Awaited[]) => void,
    isOfReplica = false,
  ) {
    this.#settings = settings;
    this.#statements = statements;
    this.#budget = budget;
    this.#onEnd = onEnd;
    this.#isOfReplica = isOfReplica;
  }

  /** Whether PostgreSQL has given up the connection. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  submit(connection: Connection): void {
    connection.stream.cork();
    this.#prepared = [this.#settings, ...this.#statements].map(({ sql, values }) => {
      const statement = prepare(connection, sql);
      this.#isKept.push(statement.isDescribed);
      connection.bind({ statement: statement.name, values: [...values] }, true);
      connection.execute(null, true);
      return statement;
    });
    connection.sync();
    connection.stream.uncork();
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    this.#prepared[this.#answered]!.describe(fields);
  }

  handleDataRow({ fields, length }: { fields: (string | null)[]; length: number }): void {
    if (this.#answered === 0) return;
    this.#budget.countRow(length);
    if (this.#budget.reason) return;
    const { properties } = this.#statements[this.#answered - 1]!;
    this.#rows.push(unreadRow(this.#prepared[this.#answered]!.columnsFor(properties), fields));
  }

  handleCommandComplete(): void {
    if (this.#answered > 0) this.#answers.push(this.#rows);
    this.#rows = [];
    this.#answered++;
  }

  handleReadyForQuery(): void {
    this.#settle(this.#statements.length);
    this.#onEnd([]);
  }

  handleError(error: Failure, connection: Connection): void {
    this.#isBroken = error.severity === 'FATAL' || error.severity === undefined;
    const sent = [this.#settings, ...this.#statements];
    sent.forEach(({ sql }, index) => {
      if (!this.#prepared[index]?.isDescribed) forget(connection, sql);
    });
    const failed = Math.min(this.#answered, this.#statements.length);
    const isOutdated = outdated.has(error.code) && this.#isKept[failed];
    // Where one is not known, behind a pooler, the others are hardly either.
    if (isOutdated) for (const { sql } of sent.slice(failed)) forget(connection, sql);
    if (isOutdated || (this.#isBroken && this.#isOfReplica)) {
      this.#settle(Math.max(0, failed - 1));
      this.#onEnd(this.#statements.slice(Math.max(0, failed - 1)));
      return;
    }
    // Without its settings nothing may be read.
    const rejected = failed === 0 ? this.#statements : [this.#statements[failed - 1]!];
    this.#settle(failed - 1);
    for (const { reject } of rejected) reject(error);
    this.#onEnd(failed === 0 ? [] : this.#statements.slice(failed));
  }

  #settle(count: number): void {
    for (let index = 0; index < count; index++) this.#statements[index]!.resolve(this.#answers[index]!);
  }
}
