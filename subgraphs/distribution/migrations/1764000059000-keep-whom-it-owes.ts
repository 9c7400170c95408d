import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To whom a credit note is still to be issued is not forgotten: the keeper of personal data reads what is on account. */
export class KeepWhomItOwes1764000059000 implements MigrationInterface {
  readonly name = 'KeepWhomItOwes1764000059000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY subscription_entries_keeper ON subscription_entries FOR SELECT TO distribution_keeper USING (true);
      GRANT SELECT (subscription_id, is_on_account, amount_minor) ON subscription_entries TO distribution_keeper;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE SELECT (subscription_id, is_on_account, amount_minor) ON subscription_entries FROM distribution_keeper;
      DROP POLICY subscription_entries_keeper ON subscription_entries;
    `);
  }
}
