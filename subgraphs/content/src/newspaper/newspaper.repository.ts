import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Newspaper, NewspaperEntity } from './newspaper.entity.ts';

export const newspaperRepository = (manager: EntityManager) =>
  rowsOf(manager, NewspaperEntity).extend({
    inOrder(): Promise<Newspaper[]> {
      return this.visible().orderBy('row.code').getMany();
    },
    byCodes(codes: readonly { code: string }[]): Promise<Newspaper[]> {
      return this.visible()
        .andWhere('row.code = ANY(:codes)', { codes: codes.map(({ code }) => code) })
        .getMany();
    },
    /** Locked, so that two issues made at once get two numbers; null where there is none. */
    lockByCode(code: string): Promise<Newspaper | null> {
      return this.visible().andWhere('row.code = :code', { code }).setLock('pessimistic_write').getOne();
    },
  });
