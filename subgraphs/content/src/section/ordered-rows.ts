import { refused, rowsOf } from '@media-graph/subgraph';
import type { EntityManager, EntitySchema } from 'typeorm';
import { requireIds } from '../article/require-ids.ts';
import { thatAreNamed } from './that-are-named.ts';

type Ordered = { id: string; position: number; retiredAt: Date | null };

const most = 200;

/** The repository of what the newsroom puts in an order of its own and retires: sections and channels. */
export const orderedRows = <Row extends Ordered>(manager: EntityManager, entity: EntitySchema<Row>) =>
  rowsOf(manager, entity).extend({
    inOrder(isRetired: boolean, text?: string | null): Promise<Row[]> {
      const rows = thatAreNamed(this.visible(), text).andWhere(
        `row.retiredAt IS ${isRetired ? 'NOT NULL' : 'NULL'}`,
      );
      return rows.orderBy('row.position').addOrderBy('row.id').getMany();
    },
    lockOffered(): Promise<Row[]> {
      const offered = this.visible().andWhere('row.retiredAt IS NULL');
      return offered.orderBy('row.id').setLock('pessimistic_write').getMany();
    },
    /** Puts those that are offered in an order. @throws INVALID_INPUT unless each is named once */
    async order(given: readonly string[], field: string): Promise<Row[]> {
      const ids = requireIds(given, 1, most, 'input', field);
      const offered = await this.lockOffered();
      if (ids.length !== offered.length || offered.some(({ id }) => !ids.includes(id)))
        throw refused('INVALID_INPUT', 'Name each one that is offered once', 'input', field);
      const { tableName } = this.metadata;
      await this.query(
        `UPDATE ${tableName} SET position = given.position - 1, version = version + 1, updated_at = now()
         FROM unnest($1::uuid[]) WITH ORDINALITY AS given (id, position)
         WHERE ${tableName}.id = given.id AND ${tableName}.position <> given.position - 1`,
        [ids],
      );
      return this.inOrder(false);
    },
  });
