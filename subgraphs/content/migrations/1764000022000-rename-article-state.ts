import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What steps move is a status, as everywhere. PostgreSQL takes along whatever names the column: `visible_from`, checks, indexes. */
export class RenameArticleState1764000022000 implements MigrationInterface {
  readonly name = 'RenameArticleState1764000022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE articles RENAME COLUMN state TO status;
      ALTER TABLE articles RENAME CONSTRAINT articles_state_known TO articles_status_known;
      ALTER INDEX articles_by_state RENAME TO articles_by_status;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER INDEX articles_by_status RENAME TO articles_by_state;
      ALTER TABLE articles RENAME CONSTRAINT articles_status_known TO articles_state_known;
      ALTER TABLE articles RENAME COLUMN status TO state;
    `);
  }
}
