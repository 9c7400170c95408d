import { lockVersion, requireBetween, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Event } from '../event/event.entity.ts';
import type { ChangeEventRegistrationInput } from '../generated/resolvers.ts';
import { requireOpening } from './require-opening.ts';

/** Changes how many places there are or when they are given; what becomes free goes to those who wait. */
export const changeEventRegistration = async (
  tx: Transaction,
  input: ChangeEventRegistrationInput,
): Promise<Event> => {
  requireManager(tx.viewer);
  await tx.registrationDeskRepository.settleKnown(input.id, 'input', 'id');
  const desk = await lockVersion(tx.registrationDeskRepository, input);
  await revise(tx.registrationDeskRepository, desk, {
    capacity: requireBetween(input.capacity ?? desk.capacity, 1, 100_000, 'input', 'capacity'),
    holdMinutes: requireBetween(input.holdMinutes ?? desk.holdMinutes, 1, 1440, 'input', 'holdMinutes'),
    ...requireOpening({ opensAt: input.opensAt ?? desk.opensAt, closesAt: input.closesAt ?? desk.closesAt }),
  });
  await tx.registrationDeskRepository.settle(desk.id);
  return (await tx.events.load(desk.id))!;
};
