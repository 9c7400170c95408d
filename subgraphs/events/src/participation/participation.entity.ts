import { EntitySchema } from 'typeorm';
import type { ParticipationRole } from '../generated/resolvers.ts';

export interface Participation {
  id: string;
  eventId: string;
  position: number;
  role: ParticipationRole;
  organisationId: string | null;
  personId: string | null;
  /** Made by PostgreSQL from the role. */
  isOrganising: boolean;
}

export const ParticipationEntity = new EntitySchema<Participation>({
  name: 'Participation',
  tableName: 'participations',
  columns: {
    id: { type: 'uuid', primary: true },
    eventId: { type: 'uuid' },
    position: { type: 'int' },
    role: { type: 'text' },
    organisationId: { type: 'uuid', nullable: true },
    personId: { type: 'uuid', nullable: true },
    isOrganising: { type: 'boolean', insert: false, update: false },
  },
});
