import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardTable } from './guard-table.ts';

export class CreateAdvertisers1764000003000 implements MigrationInterface {
  readonly name = 'CreateAdvertisers1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE advertisers (
        ${businessColumns('advertisers')},
        name jsonb NOT NULL CONSTRAINT advertisers_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        sort_name text NOT NULL,
        registry_id uuid,
        industry text NOT NULL CONSTRAINT advertisers_industry CHECK (length(btrim(industry)) BETWEEN 1 AND 60),
        status text NOT NULL DEFAULT 'PENDING'
          CONSTRAINT advertisers_status CHECK (status IN ('PENDING', 'APPROVED', 'DISAPPROVED', 'LIMITED')),
        status_reason text CONSTRAINT advertisers_status_reason CHECK (length(status_reason) <= 500),
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT advertisers_registered_once UNIQUE (organisation_id, registry_id)
      );
      CREATE INDEX advertisers_by_name ON advertisers (sort_name, id);
      CREATE INDEX advertisers_by_own_name ON advertisers (organisation_id, sort_name, id);
      CREATE INDEX advertisers_by_registry ON advertisers (registry_id) WHERE registry_id IS NOT NULL;
      CREATE TRIGGER advertisers_transition BEFORE UPDATE ON advertisers FOR EACH ROW
        EXECUTE FUNCTION refuse_other_transitions(
          'PENDING>APPROVED', 'PENDING>DISAPPROVED', 'PENDING>LIMITED',
          'APPROVED>LIMITED', 'APPROVED>DISAPPROVED',
          'LIMITED>APPROVED', 'LIMITED>DISAPPROVED', 'DISAPPROVED>PENDING');
      ${guardTable({ table: 'advertisers', entity: 'Advertiser', reach: 'CUSTOMERS', staff: 'INSERT, UPDATE' })}

      CREATE TABLE advertiser_contacts (
        ${businessColumns('advertiser_contacts')},
        advertiser_id uuid NOT NULL,
        duty text NOT NULL CONSTRAINT advertiser_contacts_duty CHECK (length(btrim(duty)) BETWEEN 1 AND 60),
        name text NOT NULL CONSTRAINT advertiser_contacts_name CHECK (length(btrim(name)) BETWEEN 1 AND 80),
        phone text CONSTRAINT advertiser_contacts_phone CHECK (phone ~ '^[+0-9 ()-]{5,25}$'),
        email text CONSTRAINT advertiser_contacts_email CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length(email) <= 200),
        CONSTRAINT advertiser_contacts_advertiser
          FOREIGN KEY (organisation_id, advertiser_id) REFERENCES advertisers (organisation_id, id)
      );
      CREATE INDEX advertiser_contacts_by_advertiser ON advertiser_contacts (advertiser_id, created_at, id);
      ${guardTable({ table: 'advertiser_contacts', entity: 'AdvertiserContact', reach: 'PERSONAL', staff: 'INSERT, UPDATE, DELETE', hidden: ['name', 'phone', 'email'] })}

      CREATE TABLE accounts (
        ${businessColumns('accounts')},
        advertiser_id uuid NOT NULL,
        buyer jsonb CONSTRAINT accounts_buyer_given CHECK (jsonb_strip_nulls(buyer) <> '{}'),
        buyer_key text NOT NULL DEFAULT '',
        status text NOT NULL DEFAULT 'ACTIVE' CONSTRAINT accounts_status CHECK (status IN ('ACTIVE', 'CLOSED')),
        payment_days int NOT NULL DEFAULT 30 CONSTRAINT accounts_payment_days CHECK (payment_days BETWEEN 0 AND 180),
        CONSTRAINT accounts_advertiser
          FOREIGN KEY (organisation_id, advertiser_id) REFERENCES advertisers (organisation_id, id),
        CONSTRAINT accounts_pair_once UNIQUE (advertiser_id, buyer_key)
      );
      CREATE TRIGGER accounts_transition BEFORE UPDATE ON accounts FOR EACH ROW
        EXECUTE FUNCTION refuse_other_transitions('ACTIVE>CLOSED', 'CLOSED>ACTIVE');
      ${guardTable({ table: 'accounts', entity: 'AdAccount', reach: 'CUSTOMERS', staff: 'INSERT, UPDATE' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE accounts, advertiser_contacts, advertisers');
  }
}
