import {
  type EntityManager,
  type EntitySchema,
  In,
  type ObjectLiteral,
  type SelectQueryBuilder,
} from 'typeorm';
import type { Scope } from './scope.ts';

/** The repository of a table whose rows each belong to an organisation: row policies hold the same condition. */
export const ownRows = <Row extends ObjectLiteral & { id: string; organisationId: string }>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  scope: Scope,
) =>
  manager.getRepository(entity).extend({
    /** All rows of whose the viewer may see, as `row`. */
    visible(): SelectQueryBuilder<Row> {
      const query = this.createQueryBuilder('row');
      if (scope === 'NONE') query.where('false');
      else if (scope !== 'EVERY') query.where('row.organisationId = :own', { own: scope.organisation });
      return query;
    },
    byIds(ids: readonly string[]): Promise<Row[]> {
      return this.visible()
        .andWhere({ id: In(ids) })
        .getMany();
    },
    /** The rows that belong to the parents, in the order of `column`. */
    ofParents(
      parent: keyof Row & string,
      ids: readonly string[],
      column: keyof Row & string,
    ): Promise<Row[]> {
      return this.visible()
        .andWhere({ [parent]: In(ids) })
        .orderBy(`row.${column}`)
        .addOrderBy('row.id')
        .getMany();
    },
  });
