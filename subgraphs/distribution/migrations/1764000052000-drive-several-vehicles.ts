import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A carrier has vehicles beside the usual one for a night, and a run is put on one of them. */
export class DriveSeveralVehicles1764000052000 implements MigrationInterface {
  readonly name = 'DriveSeveralVehicles1764000052000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vehicle_assignments ADD is_additional boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT vehicle_assignments_one_vehicle,
        ADD CONSTRAINT vehicle_assignments_one_usual EXCLUDE USING gist (carrier_id WITH =, during WITH &&) WHERE (NOT is_additional);
      CREATE INDEX vehicle_assignments_by_carrier ON vehicle_assignments (carrier_id);

      -- Null on the carrier's usual one.
      ALTER TABLE delivery_runs ADD vehicle_id uuid,
        ADD CONSTRAINT delivery_runs_vehicle_fkey FOREIGN KEY (vehicle_id, organisation_id) REFERENCES delivery_vehicles (id, organisation_id);
      CREATE INDEX delivery_runs_by_vehicle ON delivery_runs (vehicle_id) WHERE vehicle_id IS NOT NULL;
      CREATE FUNCTION load_run() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.carrier_id <> OLD.carrier_id THEN
            NEW.vehicle_id := NULL;
          ELSIF NEW.vehicle_id IS NOT NULL AND NOT EXISTS (SELECT FROM vehicle_assignments
            WHERE carrier_id = NEW.carrier_id AND vehicle_id = NEW.vehicle_id AND during @> NEW.issue_date) THEN
            RAISE EXCEPTION 'not theirs' USING ERRCODE = 'check_violation', CONSTRAINT = 'delivery_runs_vehicle_of_carrier';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER delivery_runs_load BEFORE UPDATE ON delivery_runs FOR EACH ROW
        WHEN (OLD.carrier_id <> NEW.carrier_id OR OLD.vehicle_id IS DISTINCT FROM NEW.vehicle_id) EXECUTE FUNCTION load_run();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION load_run CASCADE;
      ALTER TABLE delivery_runs DROP vehicle_id;
      DROP INDEX vehicle_assignments_by_carrier;
      DELETE FROM vehicle_assignments WHERE is_additional;
      ALTER TABLE vehicle_assignments DROP CONSTRAINT vehicle_assignments_one_usual, DROP is_additional,
        ADD CONSTRAINT vehicle_assignments_one_vehicle EXCLUDE USING gist (carrier_id WITH =, during WITH &&);
    `);
  }
}
