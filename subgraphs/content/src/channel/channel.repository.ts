import type { EntityManager } from 'typeorm';
import { orderedRows } from '../section/ordered-rows.ts';
import { type Channel, ChannelEntity } from './channel.entity.ts';

export const channelRepository = (manager: EntityManager) =>
  orderedRows(manager, ChannelEntity).extend({
    bySlug(slug: string): Promise<Channel | null> {
      return this.findOneBy({ slug });
    },
  });
