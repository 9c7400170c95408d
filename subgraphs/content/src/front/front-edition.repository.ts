import { type Condition, type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type FrontEdition, FrontEditionEntity } from './front-edition.entity.ts';

const newestFirst = { by: ['row.number'], direction: 'DESC' } as const;

export const frontEditionRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, FrontEditionEntity, visible).extend({
    /** What readers see of each front now, whoever asks. */
    live(frontIds: readonly string[]): Promise<FrontEdition[]> {
      return this.visible()
        .andWhere('row.frontId = ANY(:frontIds)', { frontIds })
        .andWhere('row.withdrawnAt IS NULL AND row.shownFrom <= now()')
        .distinctOn(['row.frontId'])
        .orderBy('row.frontId')
        .addOrderBy('row.shownFrom', 'DESC')
        .addOrderBy('row.number', 'DESC')
        .getMany();
    },
    pagesOf(frontIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.frontId', frontIds, page, newestFirst);
    },
    byNumber(frontId: string, number: number): Promise<FrontEdition | null> {
      return this.visible()
        .andWhere('row.frontId = :frontId AND row.number = :number', { frontId, number })
        .getOne();
    },
    async nextNumber(frontId: string): Promise<number> {
      return ((await this.maximum('number', { frontId })) ?? 0) + 1;
    },
  });
