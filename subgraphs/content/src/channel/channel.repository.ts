import { type EntityManager, In } from 'typeorm';
import { type Channel, ChannelEntity } from './channel.entity.ts';

export const channelRepository = (manager: EntityManager) =>
  manager.getRepository(ChannelEntity).extend({
    byIds(ids: readonly string[]): Promise<Channel[]> {
      return this.findBy({ id: In(ids) });
    },
    inOrder(): Promise<Channel[]> {
      return this.find({ order: { position: 'ASC' } });
    },
  });
