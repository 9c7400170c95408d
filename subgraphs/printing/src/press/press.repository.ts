import type { EntityManager } from 'typeorm';
import type { Visible } from '../access/visible.ts';
import { type Press, PressEntity } from './press.entity.ts';

export const pressRepository = (manager: EntityManager, visible: Visible) =>
  manager.getRepository(PressEntity).extend({
    byIds(ids: readonly string[]): Promise<Press[]> {
      return this.createQueryBuilder('press')
        .where(visible('press'))
        .andWhere('press.id = ANY(:ids)', { ids })
        .getMany();
    },
    inOrder(): Promise<Press[]> {
      return this.createQueryBuilder('press')
        .where(visible('press'))
        .orderBy(`press.name ->> 'en'`)
        .addOrderBy('press.id')
        .getMany();
    },
  });
