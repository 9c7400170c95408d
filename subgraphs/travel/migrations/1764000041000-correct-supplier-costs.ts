import { companyEntriesForAskersSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books as formerBooks } from './1764000009000-company-entries.ts';
import { asOwner, guard } from './guard-table.ts';

const today = "(now() AT TIME ZONE 'Asia/Shanghai')::date";

export const books = {
  roles: formerBooks.roles,
  selects: [
    ...formerBooks.selects,
    'SELECT organisation_id, corrected_on, 0, 0, 0, amount_minor FROM supplier_cost_corrections',
  ],
} as const;

/**
 * A supplier's bill that differs when the departure is settled, or its month closed, is entered as a correction: the cost
 * that was settled stays, and the difference counts in the month in which it is known. What was paid to a supplier is
 * noted beside the day, so that a corrected service is owed, or comes back, by the difference.
 */
export class CorrectSupplierCosts1764000041000 implements MigrationInterface {
  readonly name = 'CorrectSupplierCosts1764000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supplier_services ADD corrected_minor bigint NOT NULL DEFAULT 0, ADD paid_minor bigint NOT NULL DEFAULT 0;
      ${asOwner(['supplier_services'], 'UPDATE supplier_services SET paid_minor = cost_minor WHERE paid_on IS NOT NULL;')}
      ALTER TABLE supplier_services
        ADD CONSTRAINT supplier_services_in_organisation UNIQUE (organisation_id, id),
        ADD CONSTRAINT supplier_services_corrected CHECK (cost_minor + corrected_minor BETWEEN 0 AND 100000000000);
      DROP INDEX supplier_services_owed;
      CREATE INDEX supplier_services_owed ON supplier_services (supplier_id) WHERE paid_minor <> cost_minor + corrected_minor;
      CREATE FUNCTION count_service_payment() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.paid_minor := CASE WHEN NEW.paid_on IS NULL THEN 0 ELSE NEW.cost_minor + NEW.corrected_minor END;
          RETURN NEW;
        END $$;
      CREATE TRIGGER supplier_services_payment BEFORE INSERT OR UPDATE OF paid_on ON supplier_services
        FOR EACH ROW EXECUTE FUNCTION count_service_payment();

      ALTER TABLE departure_settlements ADD corrected_minor bigint NOT NULL DEFAULT 0;
      GRANT UPDATE (corrected_minor) ON departure_settlements TO travel_staff;

      CREATE TABLE supplier_cost_corrections (
        id uuid CONSTRAINT supplier_cost_corrections_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        service_id uuid NOT NULL,
        amount_minor bigint NOT NULL CONSTRAINT supplier_cost_corrections_amount CHECK (amount_minor <> 0),
        corrected_on date NOT NULL,
        reason text NOT NULL CONSTRAINT supplier_cost_corrections_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT supplier_cost_corrections_service FOREIGN KEY (organisation_id, service_id)
          REFERENCES supplier_services (organisation_id, id)
      );
      CREATE INDEX supplier_cost_corrections_by_service ON supplier_cost_corrections (service_id, recorded_at, id);
      CREATE INDEX supplier_cost_corrections_by_day ON supplier_cost_corrections (organisation_id, corrected_on);
      ${guard('supplier_cost_corrections', { entity: 'TravelService', key: 'service_id', staff: 'INSERT', readers: ['travel_finance'] })}
      CREATE POLICY supplier_cost_corrections_books ON supplier_cost_corrections FOR SELECT TO CURRENT_USER USING (true);
      CREATE TRIGGER supplier_cost_corrections_open BEFORE INSERT OR DELETE ON supplier_cost_corrections
        FOR EACH ROW EXECUTE FUNCTION keep_closed_month('corrected_on');

      CREATE FUNCTION count_cost_correction() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          d departures;
          earned date;
        BEGIN
          SELECT departures.* INTO d FROM departures JOIN supplier_services s ON s.departure_id = departures.id
            WHERE s.id = NEW.service_id FOR SHARE OF departures;
          earned := coalesce(d.cancelled_on, d.departs_on);
          IF d.status <> 'SETTLED' AND NOT ((d.status IN ('DEPARTED', 'COMPLETED') OR d.cancelled_on IS NOT NULL)
            AND is_closed(d.organisation_id, earned))
          THEN RAISE EXCEPTION 'the cost itself can be changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'supplier_cost_corrections_needed';
          ELSIF NEW.corrected_on NOT BETWEEN earned AND ${today}
          THEN RAISE EXCEPTION 'no day for it' USING ERRCODE = 'check_violation', CONSTRAINT = 'supplier_cost_corrections_in_time';
          END IF;
          UPDATE supplier_services SET corrected_minor = corrected_minor + NEW.amount_minor WHERE id = NEW.service_id;
          UPDATE departure_settlements SET corrected_minor = corrected_minor + NEW.amount_minor
            WHERE departure_id = d.id AND reopened_at IS NULL;
          RETURN NULL;
        END $$;
      CREATE TRIGGER supplier_cost_corrections_count AFTER INSERT ON supplier_cost_corrections
        FOR EACH ROW EXECUTE FUNCTION count_cost_correction();
      -- Depth 1 is the statement itself, 2 the trigger of a correction.
      CREATE FUNCTION keep_corrections() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF pg_trigger_depth() < 2 THEN
            RAISE EXCEPTION 'a correction is entered' USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_corrections_counted';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER supplier_services_corrections BEFORE UPDATE ON supplier_services
        FOR EACH ROW WHEN (NEW.corrected_minor <> OLD.corrected_minor) EXECUTE FUNCTION keep_corrections();
      CREATE TRIGGER departure_settlements_corrections BEFORE UPDATE ON departure_settlements
        FOR EACH ROW WHEN (NEW.corrected_minor <> OLD.corrected_minor) EXECUTE FUNCTION keep_corrections();
      ${companyEntriesForAskersSql(books, 'travel_reader')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyEntriesForAskersSql(formerBooks, 'travel_reader')}
      DROP TABLE supplier_cost_corrections;
      DROP FUNCTION keep_corrections, count_service_payment CASCADE;
      DROP FUNCTION count_cost_correction;
      REVOKE UPDATE (corrected_minor) ON departure_settlements FROM travel_staff;
      ALTER TABLE departure_settlements DROP corrected_minor;
      DROP INDEX supplier_services_owed;
      ALTER TABLE supplier_services DROP corrected_minor, DROP paid_minor, DROP CONSTRAINT supplier_services_in_organisation;
      CREATE INDEX supplier_services_owed ON supplier_services (supplier_id) WHERE paid_on IS NULL;
    `);
  }
}
