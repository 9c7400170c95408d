import { type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Participation, ParticipationEntity } from './participation.entity.ts';

const byImportance = { by: ['row.position'], direction: 'ASC' } as const;

type NewParticipation = Pick<Participation, 'position' | 'role' | 'organisationId' | 'personId'>;

export const participationRepository = (manager: EntityManager) =>
  rowsOf(manager, ParticipationEntity).extend({
    pagesOfEvents(eventIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.eventId', eventIds, page, byImportance);
    },
    /** Makes these the participants of each of the events, in place of those that they had. */
    async put(eventIds: readonly string[], participants: readonly NewParticipation[]): Promise<void> {
      await manager.query('DELETE FROM participations WHERE event_id = ANY ($1)', [eventIds]);
      await manager.query(
        `INSERT INTO participations (id, event_id, position, role, organisation_id, person_id)
         SELECT gen_random_uuid(), event_id, position, role, "organisationId", "personId"
         FROM unnest($1::uuid[]) AS event_id, jsonb_to_recordset($2)
           AS given (position int, role text, "organisationId" uuid, "personId" uuid)`,
        [eventIds, JSON.stringify(participants)],
      );
    },
    /** Those who bear an event. */
    organisersOf(eventIds: readonly string[]): Promise<Participation[]> {
      return this.visible()
        .andWhere('row.is_organising AND row.eventId = ANY(:eventIds)', { eventIds })
        .orderBy('row.position')
        .getMany();
    },
  });
