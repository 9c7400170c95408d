import { auditSql, dropPersonKeeperSql, personKeeperSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['bookings', 'departures', 'travellers'];
const people = ['booking_contacts', 'traveller_identities'];

const audit = (...hidden: string[]): string => `
  DROP TRIGGER traveller_identities_audit ON traveller_identities;
  ${auditSql('traveller_identities', 'Traveller', 'traveller_id', 'name', 'document_number', 'born_on', 'document_sealed', ...hidden)}`;

/**
 * The keeper of personal data answers for travellers. They are found by the number of their document, by a keyed hash
 * beside the sealed number; those of the former release when `sealTravellers` has run again.
 */
export class AnswerForPersonalData1764000040000 implements MigrationInterface {
  readonly name = 'AnswerForPersonalData1764000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${personKeeperSql('travel')}
      ALTER TABLE traveller_identities ADD document_hash bytea;
      CREATE INDEX traveller_identities_by_document ON traveller_identities (organisation_id, document_hash);
      CREATE INDEX traveller_identities_unhashed ON traveller_identities (organisation_id) WHERE document_hash IS NULL;
      GRANT UPDATE (document_hash) ON traveller_identities TO travel_staff;
      ${audit('document_hash')}
      ${tables.map((table) => `CREATE POLICY ${table}_keeper ON ${table} FOR SELECT TO travel_keeper USING (true);`).join('\n')}
      ${people.map((table) => `CREATE POLICY ${table}_keeper ON ${table} TO travel_keeper USING (true);`).join('\n')}
      GRANT SELECT ON ${[...tables, ...people].join(', ')} TO travel_keeper;
      GRANT DELETE ON ${people.join(', ')} TO travel_keeper;
      -- Who locks a row must be allowed to change something of it.
      GRANT UPDATE (phone_hash) ON booking_contacts TO travel_keeper;
      GRANT UPDATE (document_hash) ON traveller_identities TO travel_keeper;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${[...tables, ...people].map((table) => `DROP POLICY ${table}_keeper ON ${table};`).join('\n')}
      ${audit()}
      ALTER TABLE traveller_identities DROP document_hash;
      ${dropPersonKeeperSql}
    `);
  }
}
