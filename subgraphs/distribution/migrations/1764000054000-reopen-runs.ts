import type { MigrationInterface, QueryRunner } from 'typeorm';
import { otherSteps } from './protect.ts';

const steps = ['>PLANNED', 'PLANNED>DEPARTED', 'PLANNED>CANCELLED', 'DEPARTED>COMPLETED'];
const waysOut = ['DEPARTED>CANCELLED', 'CANCELLED>PLANNED'];

/** A run that was written down as through by mistake, or at a wrong time, is on the road again, until it is paid or its month is closed. */
export class ReopenRuns1764000054000 implements MigrationInterface {
  readonly name = 'ReopenRuns1764000054000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${otherSteps('delivery_runs', [...steps, ...waysOut, 'COMPLETED>DEPARTED'])}
      CREATE TRIGGER delivery_runs_reopened_stay BEFORE UPDATE ON delivery_runs
        FOR EACH ROW WHEN (OLD.status = 'COMPLETED' AND NEW.status <> 'COMPLETED') EXECUTE FUNCTION keep_closed_month('issue_date');
      ALTER TABLE delivery_runs ADD CONSTRAINT delivery_runs_settled_completed CHECK (settlement_id IS NULL OR status = 'COMPLETED');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE delivery_runs DROP CONSTRAINT delivery_runs_settled_completed;
      DROP TRIGGER delivery_runs_reopened_stay ON delivery_runs;
      ${otherSteps('delivery_runs', [...steps, ...waysOut])}
    `);
  }
}
