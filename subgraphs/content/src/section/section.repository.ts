import { type EntityManager, In } from 'typeorm';
import { type Section, SectionEntity } from './section.entity.ts';

export const sectionRepository = (manager: EntityManager) =>
  manager.getRepository(SectionEntity).extend({
    byIds(ids: readonly string[]): Promise<Section[]> {
      return this.findBy({ id: In(ids) });
    },
    inOrder(): Promise<Section[]> {
      return this.find({ order: { position: 'ASC' } });
    },
  });
