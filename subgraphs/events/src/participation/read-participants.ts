import { optionalId, refused, requireEntries } from '@media-graph/subgraph';
import type { ParticipationInput } from '../generated/resolvers.ts';
import type { Participation } from './participation.entity.ts';

/** The rows of an event's participants in the order given. @throws INVALID_INPUT for too many, or one that is nobody */
export const readParticipants = (
  participants: readonly ParticipationInput[],
): Pick<Participation, 'position' | 'role' | 'organisationId' | 'personId'>[] =>
  requireEntries(participants, 0, 200, 'input', 'participants').map(({ role, ...party }, position) => {
    const field = ['input', 'participants', String(position)];
    const organisationId = optionalId(party.organisationId, ...field, 'organisationId');
    const personId = optionalId(party.personId, ...field, 'personId');
    if ((organisationId === null) === (personId === null))
      throw refused('INVALID_INPUT', 'Give an organisation or a person, one of the two', ...field);
    return { position, role, organisationId, personId };
  });
