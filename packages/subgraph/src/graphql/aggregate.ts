import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { cny } from '../money/cny.ts';

/** Sums of a list by the names of their fields: SQL of what a row adds, in fen (`Money`) or as a number (`BigInt`). */
export type Sums = Readonly<Record<string, { readonly fen: string } | { readonly number: string }>>;

/** What a list comes to as a whole: the row of a type `…Aggregate`. */
export type Aggregate = {
  readonly count: number;
  readonly [sum: string]: number | bigint | ReturnType<typeof cny>;
};

/** The columns of a SELECT of them, each with its name. */
export const sumColumns = (sums: Sums): [sql: string, name: string][] => [
  ['count(*)::int', 'count'],
  ...Object.entries(sums).map(([name, sum]): [string, string] => [
    `coalesce(sum(${'fen' in sum ? sum.fen : sum.number}), 0)::bigint`,
    name,
  ]),
];

/** From what such a SELECT answered; all is 0 where it has no row. */
export const aggregateOf = (row: Record<string, unknown> = {}, sums: Sums): Aggregate => ({
  ...Object.fromEntries(
    Object.entries(sums).map(([name, sum]) => {
      const value = BigInt((row[name] as bigint | undefined) ?? 0);
      return [name, 'fen' in sum ? cny(value) : value];
    }),
  ),
  count: Number(row.count ?? 0),
});

const selectSums = <Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, sums: Sums) => {
  const selected = query.clone().select([]);
  for (const [sql, name] of sumColumns(sums)) selected.addSelect(sql, name);
  return selected;
};

/** Counts and adds up a whole list, as it was filtered, in one statement. */
export const aggregate = async <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  sums: Sums,
): Promise<Aggregate> => aggregateOf(await selectSums(query, sums).getRawOne(), sums);

/** As `aggregate`, for the lists of many parents, whose ids are in a column written `alias.property`. */
export const aggregateByParent = async <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  sums: Sums,
  parent: string,
): Promise<(parentId: string) => Aggregate> => {
  const rows = await selectSums(query, sums).addSelect(parent, 'parent').groupBy(parent).getRawMany();
  const byParent = new Map(rows.map((row) => [row.parent as string, row]));
  return (parentId) => aggregateOf(byParent.get(parentId), sums);
};
