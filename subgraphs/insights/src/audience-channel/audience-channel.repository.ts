import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { AudienceChannelEntity } from './audience-channel.entity.ts';

/** Which of them somebody sees, the table's own policies say: all, or those that the viewer's organisation runs. */
export const audienceChannelRepository = (manager: EntityManager) =>
  rowsOf(manager, AudienceChannelEntity).extend({
    all() {
      return this.visible().orderBy('row.platform').addOrderBy('row.id').getMany();
    },
    countedUntil(ids: readonly string[]): Promise<{ id: string; day: string }[]> {
      return this.query(
        `SELECT asked.id, counted.day FROM unnest($1::uuid[]) AS asked (id),
         LATERAL (SELECT max(day) AS day FROM counted_days WHERE channel_id = asked.id) AS counted WHERE counted.day IS NOT NULL`,
        [ids],
      );
    },
  });
