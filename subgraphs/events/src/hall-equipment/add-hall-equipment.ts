import { requireBetween, requireId, requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireOwnEquipment } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddHallEquipmentInput } from '../generated/resolvers.ts';
import type { HallEquipment } from './hall-equipment.entity.ts';

/** Enters something that its owner lends with the halls that it keeps. */
export const addHallEquipment = async (
  tx: Transaction,
  input: AddHallEquipmentInput,
): Promise<HallEquipment> => {
  const ownerId = requireId(input.ownerId, 'input', 'ownerId').toLowerCase();
  requireOwnEquipment(tx.viewer, ownerId);
  const name = requireLocalized(input.name, 200, 'input', 'name');
  const quantity = requireBetween(input.quantity, 1, 10_000, 'input', 'quantity');
  const id = uuidv7();
  await tx.hallEquipmentRepository.insert({ id, ownerId, name, quantity });
  return (await tx.hallEquipment.load(id))!;
};
