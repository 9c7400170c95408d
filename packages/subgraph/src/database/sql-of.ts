import type { EntityMetadata, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

type Template = { readonly sql: string; readonly names: readonly string[] };

const most = 1_000;
const templates = new WeakMap<EntityMetadata, Map<string, Template>>();

/** What of a query makes its SQL; undefined where that hangs on more than is listed here. */
const shapeOf = ({ expressionMap }: SelectQueryBuilder<ObjectLiteral>): string | undefined => {
  const { mainAlias, selects, wheres, orderBys, limit, offset, take, skip, parameters } = expressionMap;
  const { havings, groupBys, selectDistinct, selectDistinctOn, commonTableExpressions } = expressionMap;
  const hasMore =
    havings.length + groupBys.length + selectDistinctOn.length + commonTableExpressions.length > 0 ||
    selectDistinct ||
    expressionMap.extraAppendedAndWhereCondition !== '' ||
    wheres.some(({ condition }) => typeof condition !== 'string' || condition.includes(':...'));
  if (hasMore) return undefined;
  return JSON.stringify([
    [mainAlias!.name, limit, offset, take, skip],
    [selects, wheres, orderBys, Object.keys(parameters)],
  ]);
};

const templateOf = (query: SelectQueryBuilder<ObjectLiteral>): Template => {
  const { parameters } = query.expressionMap;
  const named = Object.fromEntries(Object.keys(parameters).map((name) => [name, name]));
  const [sql, names] = query.dataSource.driver.escapeQueryWithParameters(query.getQuery(), named);
  return { sql, names };
};

/** A query's SQL and its values, as TypeORM writes them; it writes a query of one shape once. */
export const sqlOf = (query: SelectQueryBuilder<ObjectLiteral>): readonly [string, readonly unknown[]] => {
  const { mainAlias, parameters } = query.expressionMap;
  const shape = shapeOf(query);
  if (shape === undefined) return query.getQueryAndParameters();
  const known = templates.get(mainAlias!.metadata) ?? new Map<string, Template>();
  templates.set(mainAlias!.metadata, known);
  const template = known.get(shape) ?? templateOf(query);
  if (known.size < most) known.set(shape, template);
  return [template.sql, template.names.map((name) => parameters[name])];
};
