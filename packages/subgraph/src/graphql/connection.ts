import type { SelectQueryBuilder } from 'typeorm';
import { isId } from '../database/is-id.ts';
import { type Aggregate, aggregate, aggregateByParent, type Sums } from './aggregate.ts';
import { badInput } from './errors.ts';

/** A page of a list, as the Relay connection specification shapes it. What tells of the whole list runs when it is asked for. */
export type Connection<Node> = {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: () => Promise<number>;
  /** Of a list that was read with `sums`. */
  aggregate?: () => Promise<Aggregate>;
};

export type PageArguments = { first: number; after?: string | null | undefined };

/** What `first` may be at most, on every list of the graph. */
const maxPageSize = 100;

/** Sort columns from the most significant on, as `alias.property`; the last one is unique, so that order is total. */
export type Order = { readonly by: readonly string[]; readonly direction: 'ASC' | 'DESC' };

/**
 * The values that a cursor carries, each a string or a number.
 *
 * @throws BAD_USER_INPUT for what is no cursor of a list ordered by so many columns
 */
export const decodeCursor = (cursor: string, length: number): unknown[] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const scalar = (value: unknown) => typeof value === 'string' || typeof value === 'number';
    if (Array.isArray(values) && values.length === length && values.every(scalar)) return values;
  } catch {
    // Falls through: a cursor that is no JSON is as bad as one of another list.
  }
  throw badInput('`after` is not a cursor of this list');
};

const propertyOf = (column: string): string => column.slice(column.indexOf('.') + 1);

/** Refuses a `first` outside 1 to 100 with BAD_USER_INPUT. */
export const checkFirst = (first: number): void => {
  if (first < 1 || first > maxPageSize) throw badInput(`\`first\` must be between 1 and ${maxPageSize}`);
};

/** Puts the list in order and starts it behind the cursor's row; one row more than the page tells if more follow. */
export const cutPage = <Node extends object>(
  query: SelectQueryBuilder<Node>,
  { first, after }: PageArguments,
  { by, direction }: Order,
): SelectQueryBuilder<Node> => {
  checkFirst(first);
  for (const column of by) query.addOrderBy(column, direction);
  if (after) {
    const values = decodeCursor(after, by.length);
    const names = values.map((_, index) => `:cursor${index}`);
    const operator = direction === 'ASC' ? '>' : '<';
    query.andWhere(
      `(${by.join(', ')}) ${operator} (${names.join(', ')})`,
      Object.fromEntries(values.map((value, index) => [`cursor${index}`, value])),
    );
  }
  return query.limit(first + 1);
};

/**
 * A connection over the rows of a page and, when there are more, one row beyond it; for a list that is read in another
 * way than by `readPage`.
 */
export const connectionOf = <Node extends object>(
  rows: readonly Node[],
  { first, after }: PageArguments,
  { by }: Order,
  totalCount: () => Promise<number>,
): Connection<Node> => {
  const nodes = rows.slice(0, first);
  const cursorOf = (node: Node): string => {
    const values = by.map((column) => {
      const value = node[propertyOf(column) as keyof Node] as unknown;
      return typeof value === 'bigint' ? value.toString() : value;
    });
    return Buffer.from(JSON.stringify(values)).toString('base64url');
  };
  // Cursors cost more than all else of a page, and hardly anybody wants each of them.
  return {
    nodes,
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }));
    },
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      get startCursor() {
        return nodes.length > 0 ? cursorOf(nodes[0]!) : null;
      },
      get endCursor() {
        return nodes.length > 0 ? cursorOf(nodes.at(-1)!) : null;
      },
    },
    totalCount,
  };
};

/**
 * Reads one page by keyset: the statement starts behind the cursor's row instead of counting rows away, so the
 * thousandth page costs what the first does.
 *
 * @param query selects the whole list, unordered; its order columns must not be null, and timestamps must have
 *   millisecond precision, because a cursor carries no more
 * @param sums what `aggregate` adds up of the whole list
 * @throws BAD_USER_INPUT for a cursor of another list or a `first` outside 1 to 100
 */
export const readPage = async <Node extends object>(
  query: SelectQueryBuilder<Node>,
  page: PageArguments,
  order: Order,
  sums: Sums = {},
): Promise<Connection<Node>> => {
  const rows = await cutPage(query.clone(), page, order).getMany();
  const connection = connectionOf(rows, page, order, () => query.getCount());
  return Object.assign(connection, { aggregate: () => aggregate(query, sums) });
};

/**
 * Reads the same page of the lists of many parents in one statement, which goes through the index once for each
 * parent; and their counts or sums in another, if they are asked for. To be called by a `pageLoader`.
 *
 * @param query selects the lists of all parents, unordered, of an entity with `id`
 * @param parent the column that tells whose list a row is in, as `alias.property`
 * @param sums what `aggregate` adds up of each whole list
 * @throws as `readPage`
 */
export const readPages = async <Node extends { id: string }>(
  query: SelectQueryBuilder<Node>,
  parent: string,
  parentIds: readonly string[],
  page: PageArguments,
  order: Order,
  sums: Sums = {},
): Promise<Map<string, Connection<Node>>> => {
  const { alias } = query;
  const ids = parentIds.filter(isId).map((id) => id.toLowerCase());
  const onePage = cutPage(query.clone().select(`${alias}.id`), page, order).andWhere(
    `${parent} = parents.id`,
  );
  const pages = query
    .clone()
    .andWhere(
      `${alias}.id = ANY(ARRAY(SELECT page.* FROM unnest(CAST(:parentIds AS uuid[])) AS parents(id), LATERAL (${onePage.getQuery()}) AS page))`,
      { ...onePage.getParameters(), parentIds: ids },
    );
  for (const column of order.by) pages.addOrderBy(column, order.direction);
  const parentOf = (row: Node) => row[propertyOf(parent) as keyof Node] as string;
  const rows = Map.groupBy(await pages.getMany(), parentOf);

  // Of all parents at once, for whichever asks first.
  let summed: ReturnType<typeof aggregateByParent> | undefined;
  const addUp = () =>
    aggregateByParent(
      query.clone().andWhere(`${parent} = ANY(:parentIds)`, { parentIds: ids }),
      sums,
      parent,
    );
  return new Map(
    parentIds.map((id) => {
      const own = id.toLowerCase();
      const aggregate = async () => {
        summed ??= addUp();
        return (await summed)(own);
      };
      const totalCount = async () => (await aggregate()).count;
      return [id, Object.assign(connectionOf(rows.get(own) ?? [], page, order, totalCount), { aggregate })];
    }),
  );
};
