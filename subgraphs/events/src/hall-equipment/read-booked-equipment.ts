import { refused, requireBetween, requireEntries, requireId } from '@media-graph/subgraph';
import type { BookedEquipmentInput } from '../generated/resolvers.ts';

/** What a booking is to have, each thing once. @throws INVALID_INPUT */
export const readBookedEquipment = (input: readonly BookedEquipmentInput[]): BookedEquipmentInput[] => {
  const pieces = requireEntries(input, 0, 20, 'input', 'equipment').map(
    ({ equipmentId, quantity }, index) => {
      const at = ['input', 'equipment', String(index)];
      return {
        equipmentId: requireId(equipmentId, ...at, 'equipmentId').toLowerCase(),
        quantity: requireBetween(quantity, 1, 10_000, ...at, 'quantity'),
      };
    },
  );
  if (new Set(pieces.map(({ equipmentId }) => equipmentId)).size < pieces.length)
    throw refused('INVALID_INPUT', 'Name each thing once', 'input', 'equipment');
  return pieces;
};
