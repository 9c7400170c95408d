import type { MigrationInterface, QueryRunner } from 'typeorm';

const keys = ['PLATE_PRICE', 'PRESS_HOUR_PRICE', 'PAPER_TONNE_PRICE', 'MARGIN'];

const settled = (key: string, column: string): string => `(
  SELECT value FROM company_settings one WHERE one.organisation_id = begun.organisation_id AND one.key = '${key}'
    AND one.valid_from <= begun.valid_from AND one.withdrawn_at IS NULL
  ORDER BY one.valid_from DESC, one.set_at DESC, one.id DESC LIMIT 1) AS ${column}`;

/** The rates of former releases, as the settings have them: one row for each day from which one of the four holds. */
export class ShowRates1764000021000 implements MigrationInterface {
  readonly name = 'ShowRates1764000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW printing_rates WITH (security_invoker = true) AS
        SELECT * FROM (
          SELECT begun.*, ${settled('PLATE_PRICE', 'plate_minor')}, ${settled('PRESS_HOUR_PRICE', 'press_hour_minor')},
            ${settled('PAPER_TONNE_PRICE', 'paper_tonne_minor')}, ${settled('MARGIN', 'margin_percent')}
          FROM (
            SELECT (array_agg(id ORDER BY set_at DESC, id DESC))[1] AS id, organisation_id, valid_from FROM company_settings
            WHERE key IN (${keys.map((key) => `'${key}'`).join(', ')}) AND withdrawn_at IS NULL GROUP BY organisation_id, valid_from
          ) AS begun
        ) AS rates
        WHERE num_nulls(plate_minor, press_hour_minor, paper_tonne_minor, margin_percent) = 0;
      GRANT SELECT ON printing_rates TO printing_reader, printing_staff, printing_headquarters, printing_finance;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW printing_rates');
  }
}
