import { type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Participation, ParticipationEntity } from './participation.entity.ts';

const byImportance = { by: ['row.position'], direction: 'ASC' } as const;

export const participationRepository = (manager: EntityManager) =>
  rowsOf(manager, ParticipationEntity).extend({
    pagesOfEvents(eventIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.eventId', eventIds, page, byImportance);
    },
    /** Those who bear an event. */
    organisersOf(eventIds: readonly string[]): Promise<Participation[]> {
      return this.visible()
        .andWhere('row.is_organising AND row.eventId = ANY(:eventIds)', { eventIds })
        .orderBy('row.position')
        .getMany();
    },
  });
