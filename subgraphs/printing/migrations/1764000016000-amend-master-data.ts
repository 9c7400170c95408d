import { dropMasterDataSql, masterDataSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const presses = {
  takenBy: [['press_runs', 'press_id']],
  neededFor: `SELECT FROM press_runs WHERE press_id = NEW.id AND status NOT IN ('COMPLETED', 'ABORTED')`,
} as const;
const stocks = {
  takenBy: [
    ['press_runs', 'stock_id'],
    ['paper_reels', 'stock_id'],
  ],
  neededFor: `SELECT FROM press_runs WHERE stock_id = NEW.id AND status NOT IN ('CLEANUP', 'COMPLETED', 'ABORTED')
    UNION ALL SELECT FROM paper_reels WHERE stock_id = NEW.id AND remaining_grams > 0`,
} as const;

/** Presses and paper are amended and retired, a paper says when it is to be ordered again, and partners are let go. */
export class AmendMasterData1764000016000 implements MigrationInterface {
  readonly name = 'AmendMasterData1764000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${masterDataSql('presses', presses)}
      ${masterDataSql('paper_stocks', stocks)}
      ALTER TABLE paper_stocks ADD reorder_grams bigint CONSTRAINT paper_stocks_reorder CHECK (reorder_grams BETWEEN 0 AND 100000000000);
      CREATE INDEX press_runs_by_stock ON press_runs (stock_id) WHERE status NOT IN ('CLEANUP', 'COMPLETED', 'ABORTED');
      GRANT DELETE ON count_partners TO printing_staff;
      GRANT SELECT ON count_partners TO printing_reader, printing_headquarters;
      CREATE POLICY count_partners_headquarters ON count_partners FOR SELECT TO printing_headquarters USING (true);
      ALTER TABLE count_partners ADD CONSTRAINT count_partners_another CHECK (partner_id <> organisation_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE count_partners DROP CONSTRAINT count_partners_another;
      DROP POLICY count_partners_headquarters ON count_partners;
      REVOKE SELECT ON count_partners FROM printing_reader, printing_headquarters;
      REVOKE DELETE ON count_partners FROM printing_staff;
      DROP INDEX press_runs_by_stock;
      ALTER TABLE paper_stocks DROP reorder_grams;
      ${dropMasterDataSql('paper_stocks', stocks)}
      ${dropMasterDataSql('presses', presses)}
    `);
  }
}
