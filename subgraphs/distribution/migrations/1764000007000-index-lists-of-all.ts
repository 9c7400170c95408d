import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders in which headquarters and finance read the rows of every company. */
export class IndexListsOfAll1764000007000 implements MigrationInterface {
  readonly name = 'IndexListsOfAll1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX carriers_by_code_of_all ON carriers (code, id);
      CREATE INDEX routes_by_code_of_all ON routes (code, id);
      CREATE INDEX outlets_by_code_of_all ON outlets (code, id);
      CREATE INDEX subscribers_by_reference_of_all ON subscribers (reference, id);
      CREATE INDEX subscriptions_by_reference_of_all ON subscriptions (reference, id);
      CREATE INDEX subscriptions_by_status_of_all ON subscriptions (status, reference, id);
      CREATE INDEX complaints_by_status_of_all ON complaints (status, filed_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX carriers_by_code_of_all, routes_by_code_of_all, outlets_by_code_of_all, subscribers_by_reference_of_all,
        subscriptions_by_reference_of_all, subscriptions_by_status_of_all, complaints_by_status_of_all;
    `);
  }
}
