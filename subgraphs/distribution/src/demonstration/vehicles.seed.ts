import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { carrierId, company, syntheticName, syntheticPhone } from './network.seed.ts';

/** Of what is loaded on a night, the second is too small, and the last four carriers come with none. */
const capacities = [2200, 1500, 2200, 2600, 2000];
const vehicleCount = 20;

/** Vehicles of the first carriers since before the first issue; plates are made up, of a letter that nobody has. */
export const seedVehicles = async ({
  vehicleRepository,
  vehicleDriverRepository,
  vehicleAssignmentRepository,
}: DataSources): Promise<void> => {
  const vehicles = Array.from({ length: vehicleCount }, (_, number) => ({
    ...{ id: seedId('DeliveryVehicle', String(number + 1)), organisationId: company },
    plateNumber: `粤L${String(number + 1).padStart(4, '0')}I`,
    capacityCopies: capacities[number % capacities.length]!,
  }));
  await vehicleRepository.insert(vehicles);
  await vehicleDriverRepository.insert(
    vehicles.slice(0, 4).map(({ id, organisationId }, number) => ({
      ...{ vehicleId: id, organisationId, name: syntheticName(number + 900) },
      phone: syntheticPhone(number + 9000),
    })),
  );
  await vehicleAssignmentRepository.insert(
    vehicles.map(({ id, organisationId }, number) => ({
      ...{ id: seedId('DeliveryVehicleAssignment', String(number + 1)), organisationId },
      ...{ vehicleId: id, carrierId: carrierId(number), during: '[2024-04-01,)' },
    })),
  );
};
