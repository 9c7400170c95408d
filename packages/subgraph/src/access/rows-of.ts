import type { EntityManager, EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { type Condition, everybodys } from './condition.ts';

/**
 * The repository of a table, with what every one can be asked. In its queries the rows' alias is `row`, and all of
 * them begin with `visible`. A thing's own repository extends it by the questions that are its own:
 *
 * @example
 * export const guideRepository = (manager: EntityManager, viewer: Viewer) =>
 *   rowsOf(manager, GuideEntity, visibleTo(viewer, 'STAFF')).extend({
 *     page(page: PageArguments) {
 *       return readPage(this.visible(), page, byLicence);
 *     },
 *   });
 *
 * @param visible which rows the viewer may see; all by default
 * @param writable which of them a mutation may lock, where others are only offered
 */
export const rowsOf = <Row extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  visible: Condition = everybodys,
  writable: Condition = visible,
) =>
  manager.getRepository(entity).extend({
    /** All rows that the viewer may see. */
    visible(): SelectQueryBuilder<Row> {
      return this.createQueryBuilder('row').where(visible('row'));
    },
    byIds(ids: readonly string[]): Promise<Row[]> {
      return this.visible().andWhere('row.id = ANY(:ids)', { ids }).getMany();
    },
    /** The rows that belong to the parents, in the order of the columns named, then by id. */
    partsOf(
      parent: keyof Row & string,
      parentIds: readonly string[],
      ...order: (keyof Row & string)[]
    ): Promise<Row[]> {
      const parts = this.visible().andWhere(`row.${parent} = ANY(:parentIds)`, { parentIds });
      for (const column of order) parts.addOrderBy(`row.${column}`);
      return parts.addOrderBy('row.id').getMany();
    },
    /** A row that the viewer may change, locked for a change that names no version; null where there is none. */
    lock(id: string): Promise<Row | null> {
      return this.createQueryBuilder('row')
        .where(writable('row'))
        .andWhere('row.id = :id', { id })
        .setLock('pessimistic_write')
        .getOne();
    },
  });
