import { type Module, mutation, userError } from '@media-graph/subgraph';
import { requireView } from '../facility-booking/require-view.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addHallEquipment } from './add-hall-equipment.ts';
import { changeHallEquipment } from './change-hall-equipment.ts';
import { HallEquipmentEntity } from './hall-equipment.entity.ts';

const resolvers: Resolvers = {
  Query: {
    hallEquipment: (_, { id }, { hallEquipment }) => hallEquipment.load(id),
    hallEquipmentOf: (_, page, { hallEquipmentRepository }) => hallEquipmentRepository.page(page),
  },
  Mutation: {
    addHallEquipment: mutation('equipment', addHallEquipment),
    changeHallEquipment: mutation('equipment', changeHallEquipment),
  },
  HallEquipment: {
    __resolveReference: ({ id }, { hallEquipment }) => hallEquipment.load(id),
    owner: ({ ownerId }) => ({ id: ownerId }),
    left: async ({ id, quantity }, { times }, { equipmentPeaks }) =>
      quantity - ((await equipmentPeaks(requireView(times)).load(id))?.taken ?? 0),
  },
  FacilityBooking: {
    equipment: ({ id }, _, { equipmentOfBookings }) => equipmentOfBookings.load(id),
  },
  BookedEquipment: {
    equipment: async ({ equipmentId }, _, { hallEquipment }) => (await hallEquipment.load(equipmentId))!,
  },
};

const left = userError('SOLD_OUT', 'There are not so many left at this time', 'input', 'equipment');
const notLent = userError('NOT_FOUND', 'It is not lent with this hall', 'input', 'equipment');

export const hallEquipment: Module = {
  resolvers: [resolvers],
  entities: [HallEquipmentEntity],
  constraintErrors: {
    booked_equipment_left: left,
    booked_equipment_of_keeper: notLent,
    booked_equipment_equipment_fkey: notLent,
    hall_equipment_retired: userError('ILLEGAL_TRANSITION', 'It is lent no more', 'input', 'equipment'),
    hall_equipment_booked: userError(
      'CONFLICT_OVERLAP',
      'So many are booked from now on',
      'input',
      'quantity',
    ),
  },
};
