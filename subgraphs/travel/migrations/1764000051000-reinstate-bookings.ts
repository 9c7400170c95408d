import { statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const formerSteps = [
  ...['>WAITING', 'WAITING>ON_HOLD', 'WAITING>CANCELLED', 'WAITING>EXPIRED'],
  ...['>ON_HOLD', 'ON_HOLD>CONFIRMED', 'ON_HOLD>CANCELLED', 'ON_HOLD>EXPIRED'],
  ...['CONFIRMED>COMPLETED', 'CONFIRMED>CANCELLED'],
];

const steps = (some: readonly string[]): string => `
  DROP TRIGGER bookings_first_status ON bookings;
  DROP TRIGGER bookings_next_status ON bookings;
  ${statusStepsSql('bookings', some, 'NOT NEW.is_synthetic')}`;

/**
 * A contract whose cancellation was entered by mistake stands again, as it was: nothing may have gone back because of it. That
 * the month of the cancellation is open, and that its seats are still free, is held as for every other booking; those who wait
 * for the seats it goes before, as it stood before them.
 */
export class ReinstateBookings1764000051000 implements MigrationInterface {
  readonly name = 'ReinstateBookings1764000051000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${steps([...formerSteps, 'CANCELLED>CONFIRMED'])}
      CREATE FUNCTION check_reinstated() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'nothing stands again but what its traveller cancelled, whole'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_reinstated_whole';
        END $$;
      CREATE TRIGGER bookings_reinstated_whole BEFORE UPDATE OF status ON bookings FOR EACH ROW
        WHEN (OLD.status = 'CANCELLED' AND NEW.status = 'CONFIRMED' AND (OLD.cancelled_by <> 'TRAVELLER' OR NEW.returned_minor > greatest(NEW.paid_minor - NEW.total_minor, 0)
          OR (NEW.confirmed_at, NEW.contract_number) IS DISTINCT FROM (OLD.confirmed_at, OLD.contract_number)))
        EXECUTE FUNCTION check_reinstated();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION check_reinstated CASCADE;
      ${steps(formerSteps)}
    `);
  }
}
