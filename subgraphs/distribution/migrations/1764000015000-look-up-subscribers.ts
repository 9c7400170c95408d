import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit triggers of personal data anew: what finds a person is kept out of the log like the person. */
const audit = (hashes: boolean): string => `
  DROP TRIGGER subscriber_contacts_audit ON subscriber_contacts;
  ${auditSql('subscriber_contacts', 'PaperSubscriber', 'subscriber_id', 'name', 'phone', ...(hashes ? ['name_hash', 'phone_hash'] : []))}
  DROP TRIGGER delivery_addresses_audit ON delivery_addresses;
  ${auditSql('delivery_addresses', 'DeliveryAddress', 'id', 'address', ...(hashes ? ['address_hash'] : []))}`;

/**
 * Whoever calls is found by telephone number, name or address: by keyed hashes beside the masked data. The key is not
 * here, so rows of the former release have none until `indexPaperSubscribers` has run.
 */
export class LookUpSubscribers1764000015000 implements MigrationInterface {
  readonly name = 'LookUpSubscribers1764000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE subscriber_contacts ADD COLUMN name_hash bytea, ADD COLUMN phone_hash bytea;
      ALTER TABLE delivery_addresses ADD COLUMN address_hash bytea;
      CREATE INDEX subscriber_contacts_by_name ON subscriber_contacts (organisation_id, name_hash);
      CREATE INDEX subscriber_contacts_by_phone ON subscriber_contacts (organisation_id, phone_hash);
      CREATE INDEX delivery_addresses_by_address ON delivery_addresses (organisation_id, address_hash);
      CREATE INDEX subscriber_contacts_without ON subscriber_contacts (organisation_id) WHERE phone_hash IS NULL;
      CREATE INDEX delivery_addresses_without ON delivery_addresses (organisation_id) WHERE address_hash IS NULL;
      ${audit(true)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${audit(false)}
      ALTER TABLE subscriber_contacts DROP COLUMN name_hash, DROP COLUMN phone_hash;
      ALTER TABLE delivery_addresses DROP COLUMN address_hash;
    `);
  }
}
