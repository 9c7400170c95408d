import type { EntityManager } from 'typeorm';
import { isId } from '../database/is-id.ts';
import { aggregateOf, type Sums, sumColumns } from './aggregate.ts';
import {
  type Connection,
  checkFirst,
  connectionOf,
  decodeCursor,
  type Order,
  type PageArguments,
} from './connection.ts';

/** Lists that a table of links makes, such as the articles of a tag: a node may stand in many of them. */
export type LinkedLists = {
  /**
   * A SELECT of one parent's links, unordered: the parent's id in it is `parent.id`. Its columns are `id`, the id of
   * a node, and those of `columns`.
   */
  readonly links: string;
  /** The sort columns in the SELECT, in step with `order.by`, which names them as properties of a node. */
  readonly columns: readonly string[];
  readonly order: Order;
  /** What `aggregate` adds up of each whole list: SQL on the columns of the SELECT. */
  readonly sums?: Sums;
};

/**
 * Reads the same page of the lists of many parents: one statement finds the nodes' ids, going through the links'
 * index once for each parent, and `load` reads the nodes; counts, when they are asked for, are one statement more.
 * To be called by a `pageLoader`. For rows that name their one parent themselves, use `readPages`.
 *
 * @param load the nodes by id, in order; one that is gone meanwhile is left out
 * @throws BAD_USER_INPUT for a cursor of another list or a `first` outside 1 to 100
 */
export const readLinkedPages = async <Node extends { id: string }>(
  manager: EntityManager,
  { links, columns, order, sums = {} }: LinkedLists,
  parentIds: readonly string[],
  page: PageArguments,
  load: (ids: readonly string[]) => Promise<readonly (Node | null)[]>,
): Promise<Map<string, Connection<Node>>> => {
  const { first, after } = page;
  checkFirst(first);
  const cursor = after ? decodeCursor(after, columns.length) : [];
  const possible = parentIds.filter(isId);
  const keys = columns.map((column) => `link.${column}`);
  const sorting = keys.map((key) => `${key} ${order.direction}`).join(', ');
  const operator = order.direction === 'ASC' ? '>' : '<';
  const behind = after
    ? `WHERE (${keys.join(', ')}) ${operator} (${cursor.map((_, index) => `$${index + 2}`).join(', ')})`
    : '';
  const found: { parent_id: string; id: string }[] = await manager.query(
    `SELECT parent.id AS parent_id, link.id FROM unnest($1::uuid[]) AS parent (id)
     CROSS JOIN LATERAL (SELECT * FROM (${links}) AS link ${behind} ORDER BY ${sorting} LIMIT ${first + 1}) AS link
     ORDER BY parent.id, ${sorting}`,
    [possible, ...cursor],
  );
  const ids = [...new Set(found.map(({ id }) => id))];
  const nodes = new Map((await load(ids)).map((node, index) => [ids[index], node]));
  const byParent = Map.groupBy(found, (link) => link.parent_id);

  let summed: Promise<Map<string, Record<string, unknown>>> | undefined;
  const addUp = async () => {
    const selected = sumColumns(sums).map(([sql, name]) => `${sql} AS "${name}"`);
    const rows: { parent_id: string }[] = await manager.query(
      `SELECT parent.id AS parent_id, whole.* FROM unnest($1::uuid[]) AS parent (id)
       CROSS JOIN LATERAL (SELECT ${selected.join(', ')} FROM (${links}) AS link) AS whole`,
      [possible],
    );
    return new Map(rows.map((row) => [row.parent_id, row]));
  };
  return new Map(
    parentIds.map((id) => {
      const own = id.toLowerCase();
      const rows = (byParent.get(own) ?? []).flatMap((link) => nodes.get(link.id) ?? []);
      const aggregate = async () => {
        summed ??= addUp();
        return aggregateOf((await summed).get(own), sums);
      };
      const totalCount = async () => (await aggregate()).count;
      return [id, Object.assign(connectionOf(rows, page, order, totalCount), { aggregate })];
    }),
  );
};
