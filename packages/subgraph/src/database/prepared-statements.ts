import { hash } from 'node:crypto';
import type { Connection } from 'pg';
import type { Columns } from './unread-row.ts';
import { valueReader } from './value-reader.ts';

/** The properties of rows by their columns' names; a column that it does not have is left out. */
export type Properties = ReadonlyMap<string, string>;

type Field = { readonly name: string; readonly dataTypeID: number };

const columnsOf = (fields: readonly Field[], properties: Properties | undefined): Columns => {
  const places = new Map<string, number>();
  for (const [place, { name }] of fields.entries()) {
    const property = properties ? properties.get(name) : name;
    if (property !== undefined) places.set(property, place);
  }
  return { places, readers: fields.map(({ dataTypeID }) => valueReader(dataTypeID)) };
};

/** A statement that PostgreSQL keeps ready on a connection, by a name that is given once. */
export class PreparedStatement {
  readonly name: string;
  #fields: readonly Field[] | undefined;
  readonly #columns = new Map<Properties | undefined, Columns>();

  constructor(name: string) {
    this.name = name;
  }

  get isDescribed(): boolean {
    return this.#fields !== undefined;
  }

  describe(fields: readonly Field[]): void {
    this.#fields = fields;
  }

  /** The columns of its rows, whose properties have the names that are given, or else their own. */
  columnsFor(properties: Properties | undefined): Columns {
    const known = this.#columns.get(properties);
    if (known) return known;
    const columns = columnsOf(this.#fields ?? [], properties);
    this.#columns.set(properties, columns);
    return columns;
  }
}

const most = 500;
const memories = new WeakMap<Connection, Map<string, PreparedStatement>>();

const memoryOf = (connection: Connection): Map<string, PreparedStatement> => {
  const known = memories.get(connection);
  if (known) return known;
  const memory = new Map<string, PreparedStatement>();
  memories.set(connection, memory);
  return memory;
};

/**
 * The statement as this connection keeps it, which PostgreSQL is told to prepare and to describe where it is new; the
 * oldest of more than 500 is given up.
 */
export const prepare = (connection: Connection, sql: string): PreparedStatement => {
  const statements = memoryOf(connection);
  const known = statements.get(sql);
  if (known) return known;
  // Behind a pooler a connection of ours is now this one of PostgreSQL's, now that, and others share them: so what has
  // one name is one statement for all, and what was there of that name goes before.
  const statement = new PreparedStatement(hash('sha256', sql, 'base64url'));
  statements.set(sql, statement);
  connection.close({ type: 'S', name: statement.name }, true);
  connection.parse({ name: statement.name, text: sql, types: [] }, true);
  connection.describe({ type: 'S', name: statement.name }, true);
  if (statements.size > most) {
    const [[oldest, { name }]] = statements as unknown as [[string, PreparedStatement]];
    statements.delete(oldest);
    connection.close({ type: 'S', name }, true);
  }
  return statement;
};

/** Lets a statement be prepared anew when it is asked for again. */
export const forget = (connection: Connection, sql: string): void => {
  memoryOf(connection).delete(sql);
};
