import { type EntityMetadata, type ObjectLiteral, type QueryRunner, SelectQueryBuilder } from 'typeorm';
import { DriverUtils } from 'typeorm/driver/DriverUtils.js';
import type { Properties } from './prepared-statements.ts';
import { sqlOf } from './sql-of.ts';
import type { Row } from './unread-row.ts';

/** A connection of TypeORM's on which rows are read as they are, and are not made entities first. */
export type RowReader = QueryRunner & {
  readRows(sql: string, parameters: readonly unknown[], properties: Properties): Promise<Row[]>;
};

const isRowReader = (runner: QueryRunner | undefined): runner is RowReader =>
  runner !== undefined && 'readRows' in runner;

const flat = new WeakMap<EntityMetadata, boolean>();

/** Whether each property of an entity is a column's value as it was read, and the entity has no others. */
const isFlat = (metadata: EntityMetadata): boolean => {
  const known = flat.get(metadata);
  if (known !== undefined) return known;
  const { embeddeds, eagerRelations, discriminatorColumn, afterLoadListeners, columns } = metadata;
  const isPlain =
    !discriminatorColumn &&
    embeddeds.length + eagerRelations.length + afterLoadListeners.length === 0 &&
    columns.every(({ transformer, isVirtualProperty }) => !transformer && !isVirtualProperty);
  flat.set(metadata, isPlain);
  return isPlain;
};

const propertiesByAlias = new WeakMap<object, Map<string, Properties>>();

/** The properties of an entity's rows by the names that TypeORM gives the columns of a SELECT. */
const propertiesOf = ({ expressionMap, dataSource }: SelectQueryBuilder<ObjectLiteral>): Properties => {
  const { name, metadata } = expressionMap.mainAlias!;
  const known = propertiesByAlias.get(metadata) ?? new Map<string, Properties>();
  propertiesByAlias.set(metadata, known);
  const properties =
    known.get(name) ??
    new Map(
      metadata.columns.map((column) => [
        DriverUtils.buildAlias(dataSource.driver, undefined, name, column.databaseName),
        column.propertyName,
      ]),
    );
  known.set(name, properties);
  return properties;
};

/**
 * TypeORM's query of one table's rows. While a request reads, the rows are what PostgreSQL sent, by their properties:
 * to make entities of them took more time than all else. Whatever joins, locks or is more than its columns goes
 * TypeORM's own way.
 */
export class RowQuery<Entity extends ObjectLiteral> extends SelectQueryBuilder<Entity> {
  override async getMany(): Promise<Entity[]> {
    const runner = this.queryRunner;
    const { joinAttributes, lockMode, mainAlias } = this.expressionMap;
    if (!isRowReader(runner) || joinAttributes.length > 0 || lockMode || !isFlat(mainAlias!.metadata))
      return super.getMany();
    this.expressionMap.queryEntity = true;
    const [sql, parameters] = sqlOf(this);
    return (await runner.readRows(sql, parameters, propertiesOf(this))) as Entity[];
  }

  override async getOne(): Promise<Entity | null> {
    if (!isRowReader(this.queryRunner)) return super.getOne();
    return (await this.getMany())[0] ?? null;
  }
}
