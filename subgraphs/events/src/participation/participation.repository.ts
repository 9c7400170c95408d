import { type EntityManager, In } from 'typeorm';
import { type Participation, ParticipationEntity } from './participation.entity.ts';

export const participationRepository = (manager: EntityManager) =>
  manager.getRepository(ParticipationEntity).extend({
    ofEvents(eventIds: readonly string[]): Promise<Participation[]> {
      return this.find({ where: { eventId: In(eventIds) }, order: { position: 'ASC' } });
    },
  });
