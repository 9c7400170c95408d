import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardTable } from './guard-table.ts';

export class CreateProducts1764000002000 implements MigrationInterface {
  readonly name = 'CreateProducts1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE products (
        ${businessColumns('products')},
        code text NOT NULL CONSTRAINT products_code_shape CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 60),
        name jsonb NOT NULL CONSTRAINT products_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        medium text NOT NULL CONSTRAINT products_medium CHECK (medium IN ('PRINT', 'DIGITAL', 'OOH', 'EVENT')),
        delivery_type text NOT NULL
          CONSTRAINT products_delivery_type CHECK (delivery_type IN ('EXCLUSIVE', 'GUARANTEED', 'NON_GUARANTEED')),
        rate_type text NOT NULL CONSTRAINT products_rate_type CHECK (CASE medium
          WHEN 'PRINT' THEN rate_type IN ('PER_PAGE', 'PER_CM_COLUMN')
          WHEN 'DIGITAL' THEN rate_type IN ('CPM', 'CPMV', 'CPC', 'CPD', 'FLAT_RATE')
          WHEN 'OOH' THEN rate_type IN ('CPD', 'FLAT_RATE')
          ELSE rate_type = 'FLAT_RATE' END),
        base_price_minor bigint NOT NULL CONSTRAINT products_base_price CHECK (base_price_minor >= 0),
        slot_size text CONSTRAINT products_slot_size CHECK (
          (medium = 'PRINT') = (slot_size IS NOT NULL)
          AND slot_size IN ('FULL_PAGE', 'HALF_PAGE', 'STRIP', 'FRONT_EAR', 'CLASSIFIED')),
        channel_id uuid CONSTRAINT products_channel CHECK (channel_id IS NULL OR medium = 'DIGITAL'),
        lead_days int NOT NULL DEFAULT 0 CONSTRAINT products_lead_days CHECK (lead_days BETWEEN 0 AND 365),
        min_flight_days int NOT NULL DEFAULT 1 CONSTRAINT products_min_flight CHECK (min_flight_days >= 1),
        max_flight_days int NOT NULL DEFAULT 366
          CONSTRAINT products_max_flight CHECK (max_flight_days BETWEEN min_flight_days AND 366),
        allow_no_creative boolean NOT NULL DEFAULT false,
        CONSTRAINT products_code_unique UNIQUE (organisation_id, code)
      );
      CREATE INDEX products_by_code ON products (code, id);
      CREATE INDEX products_by_medium ON products (organisation_id, medium, code, id);
      ${guardTable({ table: 'products', entity: 'AdProduct', reach: 'FIGURES', staff: 'INSERT, UPDATE' })}

      CREATE TABLE rate_cards (
        ${businessColumns('rate_cards')},
        name text NOT NULL CONSTRAINT rate_cards_name CHECK (length(btrim(name)) BETWEEN 1 AND 100),
        valid daterange NOT NULL CONSTRAINT rate_cards_valid_given
          CHECK (NOT isempty(valid) AND lower(valid) IS NOT NULL AND upper(valid) IS NOT NULL),
        valid_from date NOT NULL GENERATED ALWAYS AS (lower(valid)) STORED,
        CONSTRAINT rate_cards_one_at_a_time EXCLUDE USING gist (organisation_id WITH =, valid WITH &&)
      );
      CREATE INDEX rate_cards_by_time ON rate_cards (valid_from DESC, id DESC);
      ${guardTable({ table: 'rate_cards', entity: 'RateCard', reach: 'FIGURES', staff: 'INSERT' })}

      CREATE TABLE rates (
        id uuid CONSTRAINT rates_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        rate_card_id uuid NOT NULL,
        product_id uuid NOT NULL,
        section_id uuid,
        rate_minor bigint NOT NULL CONSTRAINT rates_rate CHECK (rate_minor >= 0),
        CONSTRAINT rates_card FOREIGN KEY (organisation_id, rate_card_id) REFERENCES rate_cards (organisation_id, id),
        CONSTRAINT rates_product FOREIGN KEY (organisation_id, product_id) REFERENCES products (organisation_id, id),
        CONSTRAINT rates_once UNIQUE NULLS NOT DISTINCT (rate_card_id, product_id, section_id)
      );
      CREATE INDEX rates_by_product ON rates (product_id);
      ${guardTable({ table: 'rates', entity: 'RateCard', key: 'rate_card_id', reach: 'FIGURES', staff: 'INSERT' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rates, rate_cards, products');
  }
}
