import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people sort lists and look for things by, each on an index. */
export class SortLists1764000017000 implements MigrationInterface {
  readonly name = 'SortLists1764000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX delivery_runs_by_day ON delivery_runs (issue_date DESC, id DESC);
      CREATE INDEX delivery_runs_by_own_day ON delivery_runs (organisation_id, issue_date DESC, id DESC);
      CREATE INDEX delivery_runs_by_carrier_day ON delivery_runs (carrier_id, issue_date DESC, id DESC);
      CREATE INDEX complaints_by_route ON complaints (route_id, filed_at DESC, id DESC);
      CREATE INDEX complaints_by_carrier_time ON complaints (carrier_id, filed_at DESC, id DESC);
      CREATE INDEX complaints_by_reference ON complaints (reference);
      CREATE INDEX issue_plans_by_title ON issue_plans (title_id, issue_date DESC, id DESC);
      CREATE INDEX settlements_by_carrier ON settlements (carrier_id, month DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX delivery_runs_by_day, delivery_runs_by_own_day, delivery_runs_by_carrier_day, complaints_by_route, complaints_by_carrier_time, complaints_by_reference, issue_plans_by_title, settlements_by_carrier;',
    );
  }
}
