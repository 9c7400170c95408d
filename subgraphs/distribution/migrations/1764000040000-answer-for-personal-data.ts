import { dropPersonKeeperSql, personKeeperSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const seen = ['subscribers', 'subscriptions'];
const erased = ['subscriber_contacts', 'delivery_addresses', 'route_stops'];

/** The keeper of personal data answers for subscribers. */
export class AnswerForPersonalData1764000040000 implements MigrationInterface {
  readonly name = 'AnswerForPersonalData1764000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${personKeeperSql('distribution')}
      ${seen.map((table) => `CREATE POLICY ${table}_keeper ON ${table} FOR SELECT TO distribution_keeper USING (true);`).join('\n')}
      ${erased.map((table) => `CREATE POLICY ${table}_keeper ON ${table} TO distribution_keeper USING (true);`).join('\n')}
      GRANT SELECT ON ${[...seen, ...erased].join(', ')} TO distribution_keeper;
      GRANT DELETE ON subscriber_contacts, route_stops TO distribution_keeper;
      -- Who locks a row must be allowed to change something of it.
      GRANT UPDATE (phone_hash) ON subscriber_contacts TO distribution_keeper;
      GRANT UPDATE (address, address_hash, version, updated_at) ON delivery_addresses TO distribution_keeper;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${[...seen, ...erased].map((table) => `DROP POLICY ${table}_keeper ON ${table};`).join('\n')}
      ${dropPersonKeeperSql}
    `);
  }
}
