import { optionalId, refused } from '@media-graph/subgraph';
import type { ParticipationInput } from '../generated/resolvers.ts';
import type { Participation } from './participation.entity.ts';

const most = 200;

/** The rows of an event's participants in the order given. Throws INVALID_INPUT for too many, or one that is nobody. */
export const readParticipants = (
  participants: readonly ParticipationInput[],
): Pick<Participation, 'position' | 'role' | 'organisationId' | 'personId'>[] => {
  if (participants.length > most)
    throw refused('INVALID_INPUT', `An event takes at most ${most} participants`, 'input', 'participants');
  return participants.map(({ role, ...party }, position) => {
    const field = ['input', 'participants', String(position)];
    const organisationId = optionalId(party.organisationId, ...field, 'organisationId');
    const personId = optionalId(party.personId, ...field, 'personId');
    if ((organisationId === null) === (personId === null))
      throw refused('INVALID_INPUT', 'Give an organisation or a person, one of the two', ...field);
    return { position, role, organisationId, personId };
  });
};
