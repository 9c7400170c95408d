import { lockVersion, optionalId, requireEntries, requireId, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Event } from '../event/event.entity.ts';
import type { SetMemberOpeningsInput } from '../generated/resolvers.ts';
import { requireCentury } from './require-opening.ts';

/** Says anew whose members register for an event, and from when on. */
export const setMemberOpenings = async (tx: Transaction, input: SetMemberOpeningsInput): Promise<Event> => {
  requireManager(tx.viewer);
  const openings = requireEntries(input.openings, 0, 20, 'input', 'openings').map((opening, index) => {
    const field = ['input', 'openings', String(index)];
    return {
      ...{ id: uuidv7(), eventId: input.id },
      organisationId: requireId(opening.organisationId, ...field, 'organisationId'),
      tierId: optionalId(opening.tierId, ...field, 'tierId'),
      opensAt: requireCentury(opening.opensAt, ...field, 'opensAt'),
    };
  });
  await tx.registrationDeskRepository.settleKnown(input.id, 'input', 'id');
  const desk = await lockVersion(tx.registrationDeskRepository, input);
  await tx.memberOpeningRepository.delete({ eventId: desk.id });
  await tx.memberOpeningRepository.insert(openings);
  await revise(tx.registrationDeskRepository, desk, {});
  return (await tx.events.load(desk.id))!;
};
