import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Front, FrontEntity, type PlacedFrontContainer } from './front.entity.ts';

export const frontRepository = (manager: EntityManager) =>
  rowsOf(manager, FrontEntity).extend({
    inOrder(isRetired: boolean): Promise<Front[]> {
      const fronts = this.visible().andWhere(`row.retiredAt IS ${isRetired ? 'NOT NULL' : 'NULL'}`);
      return fronts.orderBy('row.slug').getMany();
    },
    bySlug(slug: string): Promise<Front | null> {
      return this.findOneBy({ slug });
    },
    ofChannels(channelIds: readonly string[]): Promise<Front[]> {
      const fronts = this.visible().andWhere('row.channelId = ANY(:channelIds)', { channelIds });
      return fronts.andWhere('row.retiredAt IS NULL').orderBy('row.slug').getMany();
    },
    drafts(ids: readonly string[]): Promise<{ id: string; draft: PlacedFrontContainer[] }[]> {
      return this.visible()
        .select('row.id', 'id')
        .addSelect('row.draft', 'draft')
        .andWhere('row.id = ANY(:ids)', { ids })
        .getRawMany();
    },
  });
