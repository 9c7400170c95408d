import type { Condition } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type PagePlate, PagePlateEntity } from './page-plate.entity.ts';

export const pagePlateRepository = (manager: EntityManager, visible: Condition) =>
  manager.getRepository(PagePlateEntity).extend({
    ofPages(pageIds: readonly string[]): Promise<PagePlate[]> {
      return this.createQueryBuilder('row')
        .where(visible('row'))
        .andWhere('row.pageId = ANY(:pageIds)', { pageIds })
        .orderBy('row.number')
        .getMany();
    },
    /** Keeps what stands on a page whose plate goes out. */
    async keep(pageId: string, sentAt: Date): Promise<void> {
      await this.query(
        `INSERT INTO page_plates (page_id, number, sent_at, article_ids)
         SELECT $1, 1 + (SELECT count(*) FROM page_plates WHERE page_id = $1), $2,
           ARRAY(SELECT article_id FROM page_placements WHERE page_id = $1 ORDER BY position)`,
        [pageId, sentAt],
      );
    },
  });
