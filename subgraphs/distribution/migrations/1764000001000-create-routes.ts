import { auditSql, checkStepSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { everybodyAtHeadquarters, ownThing, protect } from './protect.ts';

export class CreateRoutes1764000001000 implements MigrationInterface {
  readonly name = 'CreateRoutes1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${checkStepSql}

      CREATE TABLE titles (
        ${ownThing('titles')},
        code text NOT NULL CONSTRAINT titles_code_form CHECK (code ~ '^[a-z0-9]{2,12}$'),
        name jsonb NOT NULL CONSTRAINT titles_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        -- ISO: 1 is Monday, 7 is Sunday.
        weekdays int[] NOT NULL CONSTRAINT titles_weekdays_known
          CHECK (weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7] AND cardinality(weekdays) BETWEEN 1 AND 7),
        copy_price_minor bigint NOT NULL CONSTRAINT titles_price_positive CHECK (copy_price_minor BETWEEN 1 AND 100000),
        CONSTRAINT titles_code_unique UNIQUE (organisation_id, code),
        CONSTRAINT titles_own_unique UNIQUE (id, organisation_id)
      );
      ${auditSql('titles', 'DistributedTitle')}
      ${protect('titles', { staff: 'SELECT, INSERT, UPDATE' })}
      -- A newspaper's price stands on its front page.
      CREATE POLICY titles_public ON titles FOR SELECT TO PUBLIC USING (true);

      CREATE TABLE carriers (
        ${ownThing('carriers')},
        code text NOT NULL CONSTRAINT carriers_code_form CHECK (code ~ '^[A-Z0-9-]{2,20}$'),
        copy_rate_minor bigint NOT NULL CONSTRAINT carriers_rate_positive CHECK (copy_rate_minor BETWEEN 1 AND 1000),
        CONSTRAINT carriers_code_unique UNIQUE (organisation_id, code),
        CONSTRAINT carriers_own_unique UNIQUE (id, organisation_id)
      );
      ${auditSql('carriers', 'Carrier')}
      ${protect('carriers', { staff: 'SELECT, INSERT, UPDATE', readers: everybodyAtHeadquarters })}

      CREATE TABLE carrier_contacts (
        carrier_id uuid CONSTRAINT carrier_contacts_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        name text NOT NULL CONSTRAINT carrier_contacts_name_given CHECK (length(name) BETWEEN 1 AND 60),
        phone text NOT NULL CONSTRAINT carrier_contacts_phone_form CHECK (phone ~ '^[0-9+() -]{3,20}$'),
        CONSTRAINT carrier_contacts_carrier_fkey
          FOREIGN KEY (carrier_id, organisation_id) REFERENCES carriers (id, organisation_id)
      );
      ${auditSql('carrier_contacts', 'Carrier', 'carrier_id', 'name', 'phone')}
      ${protect('carrier_contacts', { staff: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE routes (
        ${ownThing('routes')},
        code text NOT NULL CONSTRAINT routes_code_form CHECK (code ~ '^[A-Z0-9-]{2,20}$'),
        name jsonb NOT NULL CONSTRAINT routes_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        station text NOT NULL CONSTRAINT routes_station_given CHECK (length(btrim(station)) BETWEEN 1 AND 100),
        carrier_id uuid NOT NULL,
        deadline time(0) NOT NULL,
        CONSTRAINT routes_code_unique UNIQUE (organisation_id, code),
        CONSTRAINT routes_own_unique UNIQUE (id, organisation_id),
        CONSTRAINT routes_carrier_fkey FOREIGN KEY (carrier_id, organisation_id) REFERENCES carriers (id, organisation_id)
      );
      CREATE INDEX routes_by_carrier ON routes (carrier_id, code);
      ${auditSql('routes', 'DeliveryRoute')}
      ${protect('routes', { staff: 'SELECT, INSERT, UPDATE', readers: everybodyAtHeadquarters })}

      CREATE TABLE outlets (
        ${ownThing('outlets')},
        code text NOT NULL CONSTRAINT outlets_code_form CHECK (code ~ '^[A-Z0-9-]{2,20}$'),
        name jsonb NOT NULL CONSTRAINT outlets_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        kind text NOT NULL CONSTRAINT outlets_kind_known CHECK (kind IN ('KIOSK', 'SHOP', 'HOTEL', 'SCHOOL', 'STATION_HALL')),
        street text NOT NULL CONSTRAINT outlets_street_given CHECK (length(btrim(street)) BETWEEN 1 AND 200),
        CONSTRAINT outlets_code_unique UNIQUE (organisation_id, code),
        CONSTRAINT outlets_own_unique UNIQUE (id, organisation_id)
      );
      ${auditSql('outlets', 'Outlet')}
      ${protect('outlets', { staff: 'SELECT, INSERT, UPDATE', readers: everybodyAtHeadquarters })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE outlets, routes, carrier_contacts, carriers, titles; DROP FUNCTION check_step;',
    );
  }
}
