import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const audit = (...hidden: string[]): string => `
  DROP TRIGGER traveller_identities_audit ON traveller_identities;
  ${auditSql('traveller_identities', 'Traveller', 'traveller_id', 'name', 'document_number', 'born_on', ...hidden)}`;

/**
 * Numbers of documents are sealed with a key that is not here; those of the former release until `sealTravellers` has
 * run. A booking notes the guardian's consent (個人信息保護法 art. 31), and why its people were last changed.
 */
export class SealDocuments1764000013000 implements MigrationInterface {
  readonly name = 'SealDocuments1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE traveller_identities ADD document_sealed bytea, ALTER document_number DROP NOT NULL,
        ADD CONSTRAINT traveller_identities_number_once CHECK (num_nonnulls(document_number, document_sealed) = 1);
      GRANT UPDATE (document_number, document_sealed) ON traveller_identities TO travel_staff;
      CREATE INDEX traveller_identities_unsealed ON traveller_identities (organisation_id) WHERE document_sealed IS NULL;
      ${audit('document_sealed')}
      ALTER TABLE bookings ADD guardian_consented_at timestamptz(3), ADD change_reason text
        CONSTRAINT bookings_change_reason CHECK (length(btrim(change_reason)) BETWEEN 3 AND 500);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE bookings DROP guardian_consented_at, DROP change_reason;
      ${audit()}
      DROP INDEX traveller_identities_unsealed;
      REVOKE UPDATE (document_number, document_sealed) ON traveller_identities FROM travel_staff;
      -- What is sealed cannot be read here: it goes.
      ALTER TABLE traveller_identities NO FORCE ROW LEVEL SECURITY;
      DELETE FROM traveller_identities WHERE document_number IS NULL;
      ALTER TABLE traveller_identities FORCE ROW LEVEL SECURITY, DROP document_sealed, ALTER document_number SET NOT NULL;
    `);
  }
}
