import type { ValueReader } from './value-reader.ts';

export type Row = Record<string, unknown>;

/** Where a row's properties stand among its columns, and how each column is read. */
export type Columns = {
  readonly places: ReadonlyMap<string, number>;
  readonly readers: readonly ValueReader[];
};

/**
 * A row whose values are made of PostgreSQL's texts when they are looked at: a list shows a few of a table's columns,
 * and instants and JSON take longer to read than all else of a row. To whoever enumerates it, it is a plain object.
 */
class UnreadRow implements ProxyHandler<Row> {
  readonly #columns: Columns;
  readonly #texts: readonly (string | null)[];
  #isRead = false;

  constructor(columns: Columns, texts: readonly (string | null)[]) {
    this.#columns = columns;
    this.#texts = texts;
  }

  get(row: Row, key: string | symbol): unknown {
    // Whoever awaits a row asks whether it is a promise, several times each.
    if (key === 'then') return undefined;
    if (this.#isRead || typeof key === 'symbol' || key in row) return Reflect.get(row, key);
    const place = this.#columns.places.get(key);
    if (place === undefined) return undefined;
    const text = this.#texts[place] as string | null;
    const read = this.#columns.readers[place];
    const value = text === null || read === undefined ? text : read(text);
    row[key] = value;
    return value;
  }
  set(row: Row, key: string, value: unknown): boolean {
    row[key] = value;
    return true;
  }
  has(row: Row, key: string | symbol): boolean {
    return Reflect.has(this.#readAll(row), key);
  }
  ownKeys(row: Row): (string | symbol)[] {
    return Reflect.ownKeys(this.#readAll(row));
  }
  getOwnPropertyDescriptor(row: Row, key: string | symbol): PropertyDescriptor | undefined {
    return Reflect.getOwnPropertyDescriptor(this.#readAll(row), key);
  }
  defineProperty(row: Row, key: string | symbol, descriptor: PropertyDescriptor): boolean {
    return Reflect.defineProperty(this.#readAll(row), key, descriptor);
  }
  deleteProperty(row: Row, key: string | symbol): boolean {
    return Reflect.deleteProperty(this.#readAll(row), key);
  }

  #readAll(row: Row): Row {
    if (!this.#isRead) for (const key of this.#columns.places.keys()) this.get(row, key);
    this.#isRead = true;
    return row;
  }
}

/** @param texts of all the columns, as PostgreSQL sent them */
export const unreadRow = (columns: Columns, texts: readonly (string | null)[]): Row =>
  new Proxy<Row>({}, new UnreadRow(columns, texts));
