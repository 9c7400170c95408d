import {
  allow,
  amend,
  given,
  isId,
  lockVersion,
  requireBetween,
  requireFound,
  requireLocalized,
} from '@media-graph/subgraph';
import { requireOwnEquipment } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ChangeHallEquipmentInput } from '../generated/resolvers.ts';
import type { HallEquipment } from './hall-equipment.entity.ts';

/** Changes how many there are, or takes it off the list and back. */
export const changeHallEquipment = async (
  tx: Transaction,
  input: ChangeHallEquipmentInput,
): Promise<HallEquipment> => {
  allow(tx.viewer, 'staff', 'event-manager');
  const seen = isId(input.id) ? await tx.hallEquipment.load(input.id) : null;
  requireOwnEquipment(tx.viewer, requireFound(seen, 'input', 'id').ownerId);
  return amend(tx.hallEquipmentRepository, await lockVersion(tx.hallEquipmentRepository, input), input, {
    name: given(input.name, (name) => requireLocalized(name, 200, 'input', 'name')),
    quantity: given(input.quantity, (quantity) => requireBetween(quantity, 1, 10_000, 'input', 'quantity')),
  });
};
