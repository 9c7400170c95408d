import { lockVersion, refuseCleared, requireFound, requireLocalized, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ChangeEventTicketKindInput } from '../generated/resolvers.ts';
import { requireQuota } from './read-ticket-kind.ts';
import type { EventTicketKind } from './registration-desk.entity.ts';

/** Changes a kind of ticket; more of a kind go to those who wait for it. */
export const changeEventTicketKind = async (
  tx: Transaction,
  input: ChangeEventTicketKindInput,
): Promise<EventTicketKind> => {
  requireManager(tx.viewer);
  refuseCleared(input, 'name');
  const { eventId } = requireFound(await tx.ticketKinds.load(input.id), 'input', 'id');
  await tx.registrationDeskRepository.settle(eventId);
  const kind = await lockVersion(tx.ticketKindRepository, input);
  await revise(tx.ticketKindRepository, kind, {
    ...(input.name && { name: requireLocalized(input.name, 100, 'input', 'name') }),
    ...(input.quota !== undefined && { quota: requireQuota(input.quota, 'input', 'quota') }),
    ...(input.isOffered != null && { isOffered: input.isOffered }),
  });
  await tx.registrationDeskRepository.settle(eventId);
  return tx.ticketKindRepository.findOneByOrFail({ id: kind.id });
};
