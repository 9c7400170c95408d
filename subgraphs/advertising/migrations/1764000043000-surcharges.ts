import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTable } from './guard-table.ts';

const parts = ['page', 'colour', 'position'].map((kind) => `${kind}_surcharge_minor`);

/** What a place costs beyond its area: for its page, its colours, its position. Prices of a rate card, shown in each price. */
export class Surcharges1764000043000 implements MigrationInterface {
  readonly name = 'Surcharges1764000043000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE surcharges (
        id uuid CONSTRAINT surcharges_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        rate_card_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT surcharges_kind CHECK (kind IN ('PAGE', 'COLOUR', 'POSITION')),
        code text NOT NULL CONSTRAINT surcharges_code CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 60),
        name jsonb NOT NULL CONSTRAINT surcharges_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        page text CONSTRAINT surcharges_page CHECK (page ~ '^[A-Z][1-9][0-9]?$'),
        percent int NOT NULL CONSTRAINT surcharges_percent CHECK (percent BETWEEN 1 AND 500),
        CONSTRAINT surcharges_page_named CHECK ((kind = 'PAGE') = (page IS NOT NULL)),
        CONSTRAINT surcharges_code_once UNIQUE (rate_card_id, code),
        CONSTRAINT surcharges_page_once UNIQUE (rate_card_id, page),
        CONSTRAINT surcharges_card FOREIGN KEY (organisation_id, rate_card_id) REFERENCES rate_cards (organisation_id, id)
      );
      ${guardTable({ table: 'surcharges', entity: 'AdRateCard', key: 'rate_card_id', reach: 'FIGURES', staff: 'INSERT, DELETE' })}
      CREATE TRIGGER surcharges_held BEFORE DELETE ON surcharges FOR EACH ROW EXECUTE FUNCTION keep_prices_that_held();

      ALTER TABLE lines ADD surcharge_codes text[] NOT NULL DEFAULT '{}'
        CONSTRAINT lines_surcharge_codes CHECK (cardinality(surcharge_codes) <= 10);
      -- Each at the rate card's price, and a part of it.
      ALTER TABLE placements
        ${parts.map((part) => `ADD ${part} bigint NOT NULL DEFAULT 0 CONSTRAINT placements_${part} CHECK (${part} >= 0)`).join(',\n        ')},
        ADD CONSTRAINT placements_surcharges CHECK (${parts.join(' + ')} <= list_minor);
      CREATE FUNCTION keep_surcharges() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'a placement is only sold and released' USING ERRCODE = '23514', CONSTRAINT = 'placements_fixed'; END $$;
      CREATE TRIGGER placements_surcharges_fixed BEFORE UPDATE ON placements FOR EACH ROW
        WHEN ((${parts.map((part) => `OLD.${part}`).join(', ')}) IS DISTINCT FROM (${parts.map((part) => `NEW.${part}`).join(', ')}))
        EXECUTE FUNCTION keep_surcharges();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION keep_surcharges CASCADE;
      ALTER TABLE placements ${parts.map((part) => `DROP ${part}`).join(', ')};
      ALTER TABLE lines DROP surcharge_codes;
      DROP TABLE surcharges;
    `);
  }
}
