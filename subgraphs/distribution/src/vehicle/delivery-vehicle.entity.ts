import { type MasterData, masterDataColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface DeliveryVehicle extends MasterData {
  organisationId: string;
  plateNumber: string;
  capacityCopies: number;
}

/** Personal data, in a table of its own. */
export type VehicleDriver = {
  vehicleId: string;
  organisationId: string;
  name: string;
  phone: string;
};

export interface DeliveryVehicleAssignment {
  id: string;
  organisationId: string;
  vehicleId: string;
  carrierId: string;
  /** PostgreSQL's text of a daterange. */
  during: string;
  /** Beside the carrier's usual one. */
  isAdditional: boolean;
}

export const DeliveryVehicleEntity = new EntitySchema<DeliveryVehicle>({
  name: 'DeliveryVehicle',
  tableName: 'delivery_vehicles',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    plateNumber: { type: 'text' },
    capacityCopies: { type: 'int' },
  },
});

export const VehicleDriverEntity = new EntitySchema<VehicleDriver>({
  name: 'VehicleDriver',
  tableName: 'vehicle_drivers',
  columns: {
    vehicleId: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    name: { type: 'text' },
    phone: { type: 'text' },
  },
});

export const DeliveryVehicleAssignmentEntity = new EntitySchema<DeliveryVehicleAssignment>({
  name: 'DeliveryVehicleAssignment',
  tableName: 'vehicle_assignments',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    vehicleId: { type: 'uuid' },
    carrierId: { type: 'uuid' },
    during: { type: 'daterange' },
    isAdditional: { type: 'boolean', default: false },
  },
});
