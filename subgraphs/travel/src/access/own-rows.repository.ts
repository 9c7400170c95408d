import type { Viewer } from '@media-graph/service';
import type { EntityManager, EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { type Audience, visibleTo } from './scope.ts';

type Own = ObjectLiteral & { id: string; organisationId: string };

/**
 * The repository of a table whose rows each belong to an organisation.
 *
 * @param offered the condition on `row` of what is for everybody, where there is such a thing
 */
export const ownRows = <Row extends Own>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  viewer: Viewer,
  audience: Audience,
  offered?: string,
) =>
  manager.getRepository(entity).extend({
    /** All rows that the viewer may see, as `row`. */
    visible(): SelectQueryBuilder<Row> {
      const own = visibleTo(viewer, audience, 'row');
      return this.createQueryBuilder('row').where(offered && own !== 'TRUE' ? `(${own} OR ${offered})` : own);
    },
    byIds(ids: readonly string[]): Promise<Row[]> {
      return this.visible().andWhere('row.id = ANY(:ids)', { ids }).getMany();
    },
    /** The rows that belong to the parents, in the order of `column`. */
    ofParents(
      parent: keyof Row & string,
      ids: readonly string[],
      column: keyof Row & string,
    ): Promise<Row[]> {
      return this.visible()
        .andWhere(`row.${parent} = ANY(:ids)`, { ids })
        .orderBy(`row.${column}`)
        .addOrderBy('row.id')
        .getMany();
    },
    /** The viewer's own row, locked for a change that names no version; null where there is none. */
    lock(id: string): Promise<Row | null> {
      return this.createQueryBuilder('row')
        .where('row.id = :id', { id })
        .andWhere(visibleTo(viewer, 'STAFF', 'row'))
        .setLock('pessimistic_write')
        .getOne();
    },
  });
