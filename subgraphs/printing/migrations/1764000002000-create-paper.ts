import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardAndAudit } from './guard-table.ts';

/** Weights are whole grams, so that what came, what is left and what runs took add up exactly. */
export class CreatePaper1764000002000 implements MigrationInterface {
  readonly name = 'CreatePaper1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE paper_stocks (
        ${businessColumns('paper_stocks')},
        grade text NOT NULL CONSTRAINT paper_stocks_grade_known
          CHECK (grade IN ('NEWSPRINT', 'IMPROVED_NEWSPRINT', 'OFFSET', 'COATED')),
        grammage double precision NOT NULL CONSTRAINT paper_stocks_grammage_range CHECK (grammage BETWEEN 30 AND 400),
        reel_width_mm int NOT NULL CONSTRAINT paper_stocks_width_range CHECK (reel_width_mm BETWEEN 200 AND 4000),
        CONSTRAINT paper_stocks_kind_unique UNIQUE (organisation_id, grade, grammage, reel_width_mm)
      );
      ${guardAndAudit({ table: 'paper_stocks', entity: 'PaperStock', staff: 'INSERT, UPDATE' })}

      CREATE TABLE paper_reels (
        ${businessColumns('paper_reels')},
        stock_id uuid NOT NULL,
        number text NOT NULL CONSTRAINT paper_reels_number_form CHECK (number ~ '^[A-Za-z0-9-]{1,40}$'),
        received_grams bigint NOT NULL
          CONSTRAINT paper_reels_weight_range CHECK (received_grams BETWEEN 1000 AND 10000000),
        remaining_grams bigint NOT NULL
          CONSTRAINT paper_reels_never_negative CHECK (remaining_grams BETWEEN 0 AND received_grams),
        cost_per_tonne_minor bigint NOT NULL
          CONSTRAINT paper_reels_cost_range CHECK (cost_per_tonne_minor BETWEEN 0 AND 100000000000),
        supplier text NOT NULL CONSTRAINT paper_reels_supplier_given CHECK (length(btrim(supplier)) BETWEEN 1 AND 120),
        received_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT paper_reels_number_unique UNIQUE (organisation_id, number),
        CONSTRAINT paper_reels_stock FOREIGN KEY (organisation_id, stock_id) REFERENCES paper_stocks (organisation_id, id)
      );
      CREATE INDEX paper_reels_oldest_first ON paper_reels (stock_id, received_at, id) WHERE remaining_grams > 0;
      CREATE INDEX paper_reels_by_arrival ON paper_reels (stock_id, received_at, id);
      ${guardAndAudit({ table: 'paper_reels', entity: 'PaperReel', staff: 'INSERT' })}
      GRANT UPDATE (remaining_grams) ON paper_reels TO printing_staff;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE paper_reels, paper_stocks');
  }
}
