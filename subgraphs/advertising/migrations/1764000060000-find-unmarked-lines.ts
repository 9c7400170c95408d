import type { MigrationInterface, QueryRunner } from 'typeorm';

const unmarked = 'WHERE article_id IS NOT NULL AND article_marked_at IS NULL';

/** Lines from before there were marks are listed, until the newsroom has marked what they pay for. */
export class FindUnmarkedLines1764000060000 implements MigrationInterface {
  readonly name = 'FindUnmarkedLines1764000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX lines_unmarked ON lines (organisation_id, starts_on DESC, id DESC) ${unmarked};
      CREATE INDEX lines_unmarked_of_all ON lines (starts_on DESC, id DESC) ${unmarked};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX lines_unmarked, lines_unmarked_of_all');
  }
}
