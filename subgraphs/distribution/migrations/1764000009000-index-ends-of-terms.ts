import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom to ask for a renewal, in the order in which terms end. */
export class IndexEndsOfTerms1764000009000 implements MigrationInterface {
  readonly name = 'IndexEndsOfTerms1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX subscriptions_by_end;
      CREATE INDEX subscriptions_by_end ON subscriptions (organisation_id, ends_on, id) WHERE status = 'ACTIVE';
      CREATE INDEX subscriptions_by_end_of_all ON subscriptions (ends_on, id) WHERE status = 'ACTIVE';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX subscriptions_by_end, subscriptions_by_end_of_all;
      CREATE INDEX subscriptions_by_end ON subscriptions (organisation_id, ends_on, reference);
    `);
  }
}
