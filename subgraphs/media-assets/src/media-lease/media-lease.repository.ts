import type { Viewer } from '@media-graph/service';
import { badInput, type Connection, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { hangingVisibleTo, ofVisibleAssets } from '../access.ts';
import { type MediaLease, MediaLeaseEntity } from './media-lease.entity.ts';

const firstToEnd = { by: ['row.endsAt', 'row.id'], direction: 'ASC' } as const;
const mostDays = 366;

export const mediaLeaseRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MediaLeaseEntity, hangingVisibleTo(viewer)).extend({
    /** Those that allow a use and end by themselves within so many days. */
    expiring(withinDays: number, page: PageArguments): Promise<Connection<MediaLease>> {
      if (withinDays < 1 || withinDays > mostDays)
        throw badInput(`\`withinDays\` must be between 1 and ${mostDays}`);
      const leases = this.visible()
        .andWhere(ofVisibleAssets(viewer)('row'))
        .andWhere(`row.access = 'ALLOW_USE' AND row.endedAt IS NULL`)
        .andWhere(`row.endsAt > now() AND row.endsAt <= now() + :withinDays * interval '1 day'`, {
          withinDays,
        });
      return readPage(leases, page, firstToEnd);
    },
  });
