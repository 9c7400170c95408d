import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Channel, ChannelEntity } from './channel.entity.ts';

export const channelRepository = (manager: EntityManager) =>
  rowsOf(manager, ChannelEntity).extend({
    inOrder(): Promise<Channel[]> {
      return this.visible().orderBy('row.position').getMany();
    },
  });
