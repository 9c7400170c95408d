import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTable } from './guard-table.ts';

/** What appeared of what was sold: as ad servers count it, day by day, and as it can be shown to the customer. */
export class CountDeliveries1764000042000 implements MigrationInterface {
  readonly name = 'CountDeliveries1764000042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deliveries (
        organisation_id uuid NOT NULL,
        line_id uuid NOT NULL,
        on_date date NOT NULL,
        source text NOT NULL CONSTRAINT deliveries_source CHECK (source ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(source) <= 60),
        impressions bigint NOT NULL CONSTRAINT deliveries_impressions CHECK (impressions BETWEEN 0 AND 1000000000000),
        clicks bigint NOT NULL CONSTRAINT deliveries_clicks CHECK (clicks BETWEEN 0 AND 1000000000000),
        CONSTRAINT deliveries_pkey PRIMARY KEY (line_id, on_date, source),
        CONSTRAINT deliveries_line FOREIGN KEY (organisation_id, line_id) REFERENCES lines (organisation_id, id)
      );
      CREATE INDEX deliveries_by_batch ON deliveries (organisation_id, source, on_date);
      CREATE INDEX lines_in_flight ON lines (starts_on, id) WHERE status = 'IN_FLIGHT';
      ${guardTable({ table: 'deliveries', entity: 'AdLine', key: 'line_id', reach: 'FIGURES', staff: 'INSERT, UPDATE, DELETE' })}

      CREATE FUNCTION check_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.on_date > local_today()
            OR (SELECT status IN ('DRAFT', 'RESERVED', 'EXPIRED', 'DECLINED') FROM lines WHERE id = NEW.line_id)
            OR NOT EXISTS (SELECT FROM placements WHERE line_id = NEW.line_id AND medium = 'DIGITAL' AND on_date = NEW.on_date)
          THEN RAISE EXCEPTION 'not sold for the day' USING ERRCODE = '23514', CONSTRAINT = 'deliveries_of_sold_day'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER deliveries_check BEFORE INSERT OR UPDATE ON deliveries FOR EACH ROW EXECUTE FUNCTION check_delivery();

      CREATE TABLE proofs (
        id uuid CONSTRAINT proofs_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        placement_id uuid NOT NULL CONSTRAINT proofs_placement REFERENCES placements,
        kind text NOT NULL CONSTRAINT proofs_kind CHECK (kind IN ('TEAR_SHEET', 'SCREENSHOT', 'PHOTO')),
        asset_id uuid NOT NULL,
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        withdrawn_reason text CONSTRAINT proofs_withdrawn_reason CHECK (length(btrim(withdrawn_reason)) BETWEEN 3 AND 500)
      );
      CREATE UNIQUE INDEX proofs_once ON proofs (placement_id, asset_id) WHERE withdrawn_reason IS NULL;
      ${guardTable({ table: 'proofs', entity: 'AdProof', reach: 'CUSTOMERS', staff: 'INSERT, UPDATE (withdrawn_reason)' })}

      CREATE FUNCTION check_proof() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE proven placements;
        BEGIN
          SELECT * INTO proven FROM placements WHERE id = NEW.placement_id FOR NO KEY UPDATE;
          IF (proven.organisation_id, proven.state) IS DISTINCT FROM (NEW.organisation_id, 'SOLD') OR proven.on_date > local_today()
          THEN RAISE EXCEPTION 'nothing has appeared' USING ERRCODE = '23514', CONSTRAINT = 'proofs_of_appearance'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER proofs_check BEFORE INSERT ON proofs FOR EACH ROW EXECUTE FUNCTION check_proof();
      CREATE FUNCTION keep_withdrawn_proof() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'withdrawn already' USING ERRCODE = '23514', CONSTRAINT = 'proofs_withdrawn'; END $$;
      CREATE TRIGGER proofs_withdrawn BEFORE UPDATE ON proofs FOR EACH ROW
        WHEN (OLD.withdrawn_reason IS NOT NULL) EXECUTE FUNCTION keep_withdrawn_proof();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE proofs, deliveries;
      DROP INDEX lines_in_flight;
      DROP FUNCTION keep_withdrawn_proof, check_proof, check_delivery;
    `);
  }
}
