import { auditSql, dropMasterDataSql, masterDataSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownThing, protect } from './protect.ts';

const uses = {
  takenBy: [['vehicle_assignments', 'vehicle_id']],
  neededFor: `SELECT FROM vehicle_assignments WHERE vehicle_id = NEW.id
    AND during && daterange((now() AT TIME ZONE 'Asia/Shanghai')::date, NULL)`,
} as const;

/** What a carrier drives: vehicles with their plates and capacity, assigned for nights, one of each to one of the other. */
export class DeliveryVehicles1764000048000 implements MigrationInterface {
  readonly name = 'DeliveryVehicles1764000048000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE delivery_vehicles (
        ${ownThing('delivery_vehicles')},
        plate_number text NOT NULL CONSTRAINT delivery_vehicles_plate_form
          CHECK (plate_number ~ '^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{4,5}[A-Z0-9港澳]$'),
        capacity_copies int NOT NULL CONSTRAINT delivery_vehicles_capacity_range CHECK (capacity_copies BETWEEN 1 AND 200000),
        CONSTRAINT delivery_vehicles_plate_unique UNIQUE (organisation_id, plate_number),
        CONSTRAINT delivery_vehicles_own_unique UNIQUE (id, organisation_id)
      );
      ${auditSql('delivery_vehicles', 'DeliveryVehicle')}
      ${protect('delivery_vehicles', { staff: 'SELECT, INSERT, UPDATE' })}

      -- Who drives a vehicle, where that is not the carrier.
      CREATE TABLE vehicle_drivers (
        vehicle_id uuid CONSTRAINT vehicle_drivers_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        name text NOT NULL CONSTRAINT vehicle_drivers_name_given CHECK (length(name) BETWEEN 1 AND 60),
        phone text NOT NULL CONSTRAINT vehicle_drivers_phone_form CHECK (phone ~ '^[0-9+() -]{3,20}$'),
        CONSTRAINT vehicle_drivers_vehicle_fkey
          FOREIGN KEY (vehicle_id, organisation_id) REFERENCES delivery_vehicles (id, organisation_id)
      );
      ${auditSql('vehicle_drivers', 'DeliveryVehicle', 'vehicle_id', 'name', 'phone')}
      ${protect('vehicle_drivers', { staff: 'SELECT, INSERT, UPDATE, DELETE' })}

      CREATE TABLE vehicle_assignments (
        id uuid CONSTRAINT vehicle_assignments_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        vehicle_id uuid NOT NULL,
        carrier_id uuid NOT NULL,
        during daterange NOT NULL CONSTRAINT vehicle_assignments_during_some CHECK (NOT isempty(during) AND lower(during) IS NOT NULL),
        CONSTRAINT vehicle_assignments_one_carrier EXCLUDE USING gist (vehicle_id WITH =, during WITH &&),
        CONSTRAINT vehicle_assignments_one_vehicle EXCLUDE USING gist (carrier_id WITH =, during WITH &&),
        CONSTRAINT vehicle_assignments_vehicle_fkey FOREIGN KEY (vehicle_id, organisation_id) REFERENCES delivery_vehicles (id, organisation_id),
        CONSTRAINT vehicle_assignments_carrier_fkey FOREIGN KEY (carrier_id, organisation_id) REFERENCES carriers (id, organisation_id)
      );
      ${auditSql('vehicle_assignments', 'DeliveryVehicle', 'vehicle_id')}
      ${protect('vehicle_assignments', { staff: 'SELECT, INSERT, DELETE' })}
      ${masterDataSql('delivery_vehicles', uses)}

      -- Who drove a vehicle that is gone is nobody's business any more.
      CREATE FUNCTION forget_driver() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          DELETE FROM vehicle_drivers WHERE vehicle_id = NEW.id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER delivery_vehicles_forget_driver AFTER UPDATE OF retired_at ON delivery_vehicles
        FOR EACH ROW WHEN (NEW.retired_at IS NOT NULL) EXECUTE FUNCTION forget_driver();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION forget_driver CASCADE;
      ${dropMasterDataSql('delivery_vehicles', uses)}
      DROP TABLE vehicle_assignments, vehicle_drivers, delivery_vehicles;
    `);
  }
}
