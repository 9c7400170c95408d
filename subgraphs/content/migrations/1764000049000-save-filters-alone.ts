import type { MigrationInterface, QueryRunner } from 'typeorm';

const textLength = (constraint: string): string => `
  ALTER TABLE saved_searches DROP CONSTRAINT saved_searches_text_length,
    ADD CONSTRAINT saved_searches_text_length CHECK (${constraint});`;

/** A search that is kept has a text, a filter, or both. */
export class SaveFiltersAlone1764000049000 implements MigrationInterface {
  readonly name = 'SaveFiltersAlone1764000049000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      textLength(`length(text) <= 500 AND (text <> '' OR jsonb_strip_nulls(filter) - 'orderBy' <> '{}')`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY migration ON saved_searches TO CURRENT_USER USING (true);
      DELETE FROM saved_searches WHERE text = '';
      DROP POLICY migration ON saved_searches;
      ${textLength('length(text) BETWEEN 1 AND 500')}
    `);
  }
}
