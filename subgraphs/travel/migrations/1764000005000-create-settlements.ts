import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guard, headquartersAndFinance } from './guard-table.ts';

export class CreateSettlements1764000005000 implements MigrationInterface {
  readonly name = 'CreateSettlements1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE departure_settlements (
        id uuid CONSTRAINT departure_settlements_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        departure_id uuid NOT NULL CONSTRAINT departure_settlements_once UNIQUE,
        settled_at timestamptz(3) NOT NULL DEFAULT now(),
        travellers int NOT NULL CONSTRAINT departure_settlements_counted CHECK (travellers >= 0),
        paid_minor bigint NOT NULL,
        refunded_minor bigint NOT NULL,
        compensation_minor bigint NOT NULL,
        cost_minor bigint NOT NULL,
        revenue_minor bigint NOT NULL GENERATED ALWAYS AS (paid_minor - refunded_minor - compensation_minor) STORED,
        margin_minor bigint NOT NULL
          GENERATED ALWAYS AS (paid_minor - refunded_minor - compensation_minor - cost_minor) STORED,
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT departure_settlements_sums CHECK (refunded_minor BETWEEN 0 AND paid_minor
          AND compensation_minor >= 0 AND cost_minor >= 0),
        CONSTRAINT departure_settlements_departure FOREIGN KEY (organisation_id, departure_id)
          REFERENCES departures (organisation_id, id)
      );
      ${guard('departure_settlements', {
        entity: 'TravelSettlement',
        staff: 'INSERT',
        readers: headquartersAndFinance,
        hidden: ['revenue_minor', 'margin_minor'],
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE departure_settlements;');
  }
}
