import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Channel, ChannelEntity } from './channel.entity.ts';

export const channelRepository = (manager: EntityManager) =>
  rowsOf(manager, ChannelEntity).extend({
    inOrder(isRetired: boolean): Promise<Channel[]> {
      const channels = this.visible().andWhere(`row.retiredAt IS ${isRetired ? 'NOT NULL' : 'NULL'}`);
      return channels.orderBy('row.position').addOrderBy('row.id').getMany();
    },
    lockOffered(): Promise<Channel[]> {
      const offered = this.visible().andWhere('row.retiredAt IS NULL');
      return offered.orderBy('row.id').setLock('pessimistic_write').getMany();
    },
    async order(ids: readonly string[]): Promise<void> {
      await this.query(
        `UPDATE channels SET position = given.position - 1, version = version + 1, updated_at = now()
         FROM unnest($1::uuid[]) WITH ORDINALITY AS given (id, position)
         WHERE channels.id = given.id AND channels.position <> given.position - 1`,
        [ids],
      );
    },
    bySlug(slug: string): Promise<Channel | null> {
      return this.findOneBy({ slug });
    },
  });
