import type { SelectQueryBuilder } from 'typeorm';
import { badInput } from './errors.ts';

/** A page of a list, as the Relay connection specification shapes it. `totalCount` runs when it is asked for. */
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
};

export type PageArguments = { first: number; after?: string | null };

/** What `first` may be at most, on every list of the graph. */
export const maxPageSize = 100;

/** Sort columns from the most significant on, as `alias.property`; the last one is unique, so that order is total. */
export type Order = { readonly by: readonly string[]; readonly direction: 'ASC' | 'DESC' };

const decodeCursor = (cursor: string, length: number): unknown[] => {
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

/**
 * Reads one page by keyset: the statement starts behind the cursor's row instead of counting rows away, so the
 * thousandth page costs what the first does.
 *
 * @param query selects the whole list, unordered; its order columns must not be null, and timestamps must have
 *   millisecond precision, because a cursor carries no more
 * @throws BAD_USER_INPUT for a cursor of another list or a `first` outside 1 to 100
 */
export const readPage = async <Node extends object>(
  query: SelectQueryBuilder<Node>,
  { first, after }: PageArguments,
  { by, direction }: Order,
): Promise<Connection<Node>> => {
  if (first < 1 || first > maxPageSize) throw badInput(`\`first\` must be between 1 and ${maxPageSize}`);
  const page = query.clone();
  for (const column of by) page.addOrderBy(column, direction);
  if (after) {
    const values = decodeCursor(after, by.length);
    const names = values.map((_, index) => `:cursor${index}`);
    const operator = direction === 'ASC' ? '>' : '<';
    page.andWhere(
      `(${by.join(', ')}) ${operator} (${names.join(', ')})`,
      Object.fromEntries(values.map((value, index) => [`cursor${index}`, value])),
    );
  }
  const rows = await page.limit(first + 1).getMany();
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => {
    const values = by.map((column) => node[propertyOf(column) as keyof Node]);
    return { cursor: Buffer.from(JSON.stringify(values)).toString('base64url'), node };
  });
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => query.getCount(),
  };
};
