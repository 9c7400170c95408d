import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isId } from '../database/is-id.ts';

/**
 * Keeps the rows whose columns have the values of a list's arguments; an argument that was left out, or is null, asks
 * nothing. What ends in `Id` and is no id is the id of nothing.
 *
 * @param values by property of the row
 * @example matching(this.visible(), { status, customerId })
 */
export const matching = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  values: { readonly [Column in keyof Row]?: Row[Column] | string | null | undefined },
): SelectQueryBuilder<Row> => {
  for (const [column, value] of Object.entries(values)) {
    if (value == null) continue;
    if (column.endsWith('Id') && !isId(value)) query.andWhere('FALSE');
    else query.andWhere(`${query.alias}.${column} = :${column}`, { [column]: value });
  }
  return query;
};
