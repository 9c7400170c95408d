import { checkStepSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guard, headquartersAndFinance } from './guard-table.ts';

export class CreateAgencies1764000001000 implements MigrationInterface {
  readonly name = 'CreateAgencies1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${checkStepSql}

      -- The public face of each travel agency that this service serves, and that it serves it.
      CREATE TABLE travel_agencies (
        organisation_id uuid CONSTRAINT travel_agencies_pkey PRIMARY KEY,
        about jsonb NOT NULL CONSTRAINT travel_agencies_about_given CHECK (jsonb_strip_nulls(about) <> '{}'),
        scopes text[] NOT NULL CONSTRAINT travel_agencies_scopes_known
          CHECK (scopes <@ ARRAY['DOMESTIC', 'OUTBOUND', 'HK_MACAU'] AND cardinality(scopes) > 0),
        is_synthetic boolean NOT NULL DEFAULT false
      );
      ${guard('travel_agencies', { entity: 'TravelProfile', key: 'organisation_id', staff: 'INSERT, UPDATE' })}
      CREATE POLICY travel_agencies_public ON travel_agencies FOR SELECT TO PUBLIC USING (true);

      CREATE TABLE travel_months (
        organisation_id uuid NOT NULL CONSTRAINT travel_months_company REFERENCES travel_agencies,
        month text NOT NULL CONSTRAINT travel_months_month_form CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        departures int NOT NULL,
        capacity int NOT NULL,
        travellers int NOT NULL,
        revenue_minor bigint NOT NULL,
        cost_minor bigint NOT NULL,
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT travel_months_pkey PRIMARY KEY (organisation_id, month),
        CONSTRAINT travel_months_counted CHECK (departures >= 0 AND travellers BETWEEN 0 AND capacity AND cost_minor >= 0)
      );
      ${guard('travel_months', { entity: 'TravelFigures', key: 'organisation_id', staff: 'INSERT', readers: headquartersAndFinance })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE travel_months, travel_agencies; DROP FUNCTION check_step;');
  }
}
