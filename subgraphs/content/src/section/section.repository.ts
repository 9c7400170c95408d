import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Section, SectionEntity } from './section.entity.ts';

export const sectionRepository = (manager: EntityManager) =>
  rowsOf(manager, SectionEntity).extend({
    inOrder(isRetired: boolean): Promise<Section[]> {
      const sections = this.visible().andWhere(`row.retiredAt IS ${isRetired ? 'NOT NULL' : 'NULL'}`);
      return sections.orderBy('row.position').addOrderBy('row.id').getMany();
    },
    bySlug(slug: string): Promise<Section | null> {
      return this.findOneBy({ slug });
    },
    lockOffered(): Promise<Section[]> {
      const offered = this.visible().andWhere('row.retiredAt IS NULL');
      return offered.orderBy('row.id').setLock('pessimistic_write').getMany();
    },
    async order(ids: readonly string[]): Promise<void> {
      await this.query(
        `UPDATE sections SET position = given.position - 1, version = version + 1, updated_at = now()
         FROM unnest($1::uuid[]) WITH ORDINALITY AS given (id, position)
         WHERE sections.id = given.id AND sections.position <> given.position - 1`,
        [ids],
      );
    },
  });
