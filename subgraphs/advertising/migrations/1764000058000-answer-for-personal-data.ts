import { dropPersonKeeperSql, personKeeperSql, phoneFiguresSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const seen = ['accounts', 'orders', 'lines', 'invoices'];
const all = [...seen, 'advertiser_contacts'];

/** The keeper of personal data answers for people at advertisers. */
export class AnswerForPersonalData1764000058000 implements MigrationInterface {
  readonly name = 'AnswerForPersonalData1764000058000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${personKeeperSql('advertising')}
      ${seen.map((table) => `CREATE POLICY ${table}_keeper ON ${table} FOR SELECT TO advertising_keeper USING (true);`).join('\n')}
      CREATE POLICY advertiser_contacts_keeper ON advertiser_contacts TO advertising_keeper USING (true);
      GRANT SELECT ON ${all.join(', ')} TO advertising_keeper;
      -- Who locks a row must be allowed to change something of it.
      GRANT DELETE, UPDATE (version) ON advertiser_contacts TO advertising_keeper;
      -- The figures of a telephone number, without the country code of the mainland.
      ${phoneFiguresSql}
      CREATE INDEX advertiser_contacts_by_phone ON advertiser_contacts (phone_figures(phone));
      CREATE INDEX advertiser_contacts_by_name ON advertiser_contacts (name);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX advertiser_contacts_by_name, advertiser_contacts_by_phone;
      DROP FUNCTION phone_figures;
      ${all.map((table) => `DROP POLICY ${table}_keeper ON ${table};`).join('\n')}
      ${dropPersonKeeperSql}
    `);
  }
}
