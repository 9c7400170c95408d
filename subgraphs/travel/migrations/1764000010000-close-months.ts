import { closedMonthsSql, dropClosedMonthsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Months are closed by finance. */
export class CloseMonths1764000010000 implements MigrationInterface {
  readonly name = 'CloseMonths1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `${closedMonthsSql({
        staff: 'travel_staff',
        finance: 'travel_finance',
        askers: ['travel_reader', 'travel_headquarters', 'travel_finance'],
        readers: ['travel_headquarters', 'travel_finance'],
        entries: [
          {
            table: 'bookings',
            day: 'confirmed_at',
            changes: 'OLD.confirmed_at IS DISTINCT FROM NEW.confirmed_at',
          },
          {
            table: 'bookings',
            day: 'cancelled_on',
            changes: 'OLD.cancelled_on IS DISTINCT FROM NEW.cancelled_on',
          },
          {
            table: 'departures',
            day: 'departs_on',
            changes: `NEW.status = 'DEPARTED' AND OLD.status <> 'DEPARTED' OR OLD.cancelled_on IS DISTINCT FROM NEW.cancelled_on`,
          },
        ],
      })}
      -- What suppliers cost counts on the day on which the departure left or was given up.
      CREATE FUNCTION keep_closed_costs() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM departures d WHERE d.id = NEW.departure_id
            AND (d.status IN ('DEPARTED', 'COMPLETED', 'SETTLED') OR d.cancelled_on IS NOT NULL)
            AND is_closed(d.organisation_id, coalesce(d.cancelled_on, d.departs_on)))
          THEN RAISE EXCEPTION 'the month is closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'closed_months_stay';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER supplier_services_open BEFORE INSERT ON supplier_services FOR EACH ROW EXECUTE FUNCTION keep_closed_costs();
      CREATE TRIGGER supplier_services_stay BEFORE UPDATE OF cost_minor ON supplier_services
        FOR EACH ROW WHEN (OLD.cost_minor <> NEW.cost_minor) EXECUTE FUNCTION keep_closed_costs();`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION keep_closed_costs CASCADE; ${dropClosedMonthsSql}`);
  }
}
