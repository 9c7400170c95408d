import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Channel, ChannelEntity } from './channel.entity.ts';

export const channelRepository = (manager: EntityManager) =>
  rowsOf(manager, ChannelEntity).extend({
    inOrder(isRetired: boolean): Promise<Channel[]> {
      const channels = this.visible().andWhere(`row.retiredAt IS ${isRetired ? 'NOT NULL' : 'NULL'}`);
      return channels.orderBy('row.position').addOrderBy('row.id').getMany();
    },
    bySlug(slug: string): Promise<Channel | null> {
      return this.findOneBy({ slug });
    },
  });
