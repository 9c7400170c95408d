import { companySettingsSql, dropCompanySettingsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardAndAudit } from './guard-table.ts';

const prices = [
  ['PLATE_PRICE', 'plate_minor'],
  ['PRESS_HOUR_PRICE', 'press_hour_minor'],
  ['PAPER_TONNE_PRICE', 'paper_tonne_minor'],
  ['MARGIN', 'margin_percent'],
] as const;

/** What a works settles for itself is a dated setting instead of a constant of the code; rates were the first of these. */
export class CompanySettings1764000018000 implements MigrationInterface {
  readonly name = 'CompanySettings1764000018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companySettingsSql({
        companies: 'printing_companies',
        staff: 'printing_staff',
        askers: ['printing_reader', 'printing_headquarters', 'printing_finance'],
        readers: ['printing_headquarters', 'printing_finance'],
        bounds: {
          SPARE_COPIES: [0, 100_000],
          HOUSE_GRAMMAGE: [30, 400],
          PLANNED_WASTE: [0, 500],
          TOLERANCE: [0, 20],
          PAYMENT_DAYS: [0, 180],
          SETUP_MINUTES: [0, 1440],
          CLEANUP_MINUTES: [0, 1440],
          PLATE_PRICE: [0, 100_000_000],
          PRESS_HOUR_PRICE: [0, 2_000_000_000],
          PAPER_TONNE_PRICE: [0, 2_000_000_000],
          MARGIN: [0, 500],
        },
      })}
      -- Who is told what is printed of an issue reckons its copies and paper by the same settings, and sees no price.
      CREATE POLICY company_settings_partner ON company_settings FOR SELECT TO printing_staff
        USING (key IN ('SPARE_COPIES', 'HOUSE_GRAMMAGE', 'PLANNED_WASTE') AND organisation_id IN (SELECT p.organisation_id FROM count_partners p WHERE p.partner_id = (SELECT viewer_organisation())));

      ALTER TABLE printing_rates NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE company_settings NO FORCE ROW LEVEL SECURITY;
      ${prices
        .map(
          ([key, column]) => `
      INSERT INTO company_settings (id, organisation_id, key, valid_from, value, reason, set_by, set_at)
      SELECT gen_random_uuid(), r.organisation_id, '${key}', r.valid_from, r.${column}::int, '原價目表所列',
        coalesce((SELECT subject FROM audit_log WHERE entity_id = r.id AND action = 'INSERT' LIMIT 1), ''),
        least(r.created_at, r.valid_from::timestamp AT TIME ZONE 'Asia/Shanghai')
      FROM printing_rates r;`,
        )
        .join('')}
      ALTER TABLE company_settings FORCE ROW LEVEL SECURITY;
      DROP TABLE printing_rates;
    `);
  }

  /** The prices of the rates are lost with the settings. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE printing_rates (
        ${businessColumns('printing_rates')},
        valid_from date NOT NULL,
        plate_minor bigint NOT NULL CONSTRAINT printing_rates_plate CHECK (plate_minor BETWEEN 0 AND 100000000),
        press_hour_minor bigint NOT NULL CONSTRAINT printing_rates_hour CHECK (press_hour_minor BETWEEN 0 AND 100000000000),
        paper_tonne_minor bigint NOT NULL CONSTRAINT printing_rates_paper CHECK (paper_tonne_minor BETWEEN 0 AND 100000000000),
        margin_percent int NOT NULL CONSTRAINT printing_rates_margin CHECK (margin_percent BETWEEN 0 AND 500),
        CONSTRAINT printing_rates_one_a_day UNIQUE (organisation_id, valid_from)
      );
      ${guardAndAudit({ table: 'printing_rates', entity: 'PrintingRates', staff: 'INSERT' })}
      GRANT SELECT ON printing_rates TO printing_finance;
      ALTER POLICY printing_rates_printing_headquarters ON printing_rates TO printing_headquarters, printing_finance;
      ${dropCompanySettingsSql}
    `);
  }
}
