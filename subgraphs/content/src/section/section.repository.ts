import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Section, SectionEntity } from './section.entity.ts';

export const sectionRepository = (manager: EntityManager) =>
  rowsOf(manager, SectionEntity).extend({
    inOrder(): Promise<Section[]> {
      return this.visible().orderBy('row.position').getMany();
    },
  });
