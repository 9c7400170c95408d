import { companySettingBoundsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const former = { DISCOUNT_LIMIT: [0, 100] } as const;

/** When invoices are due, until which hour material is taken, and how long the archive is kept, as a company settles it. */
export class SettleTerms1764000056000 implements MigrationInterface {
  readonly name = 'SettleTerms1764000056000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companySettingBoundsSql({ ...former, PAYMENT_DAYS: [0, 180], COPY_DEADLINE_HOUR: [1, 24], ARCHIVE_YEARS: [3, 30] })}
      -- Null where nothing was agreed with the buyer, and the company's own days hold.
      ALTER TABLE accounts ALTER payment_days DROP NOT NULL, ALTER payment_days DROP DEFAULT;
      CREATE FUNCTION setting_on(company uuid, setting text, day date, usual int) RETURNS int LANGUAGE sql STABLE
        RETURN coalesce((
          SELECT value FROM company_settings
          WHERE organisation_id = company AND key = setting AND valid_from <= day AND withdrawn_at IS NULL
          ORDER BY valid_from DESC, set_at DESC, id DESC LIMIT 1), usual);
    `);
  }

  /** Fails where one of the new ones was set. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION setting_on;
      ALTER TABLE accounts NO FORCE ROW LEVEL SECURITY;
      UPDATE accounts SET payment_days = 30 WHERE payment_days IS NULL;
      ALTER TABLE accounts FORCE ROW LEVEL SECURITY, ALTER payment_days SET DEFAULT 30, ALTER payment_days SET NOT NULL;
      ${companySettingBoundsSql(former)}
    `);
  }
}
