import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A picture goes with a story to whoever may take it by an agreement, and its use says by which. */
export class GivePicturesByAgreement1764000016000 implements MigrationInterface {
  readonly name = 'GivePicturesByAgreement1764000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE media_usages ADD agreement_id uuid, ADD taker_id uuid,
        ADD CONSTRAINT media_usages_by_agreement CHECK ((agreement_id IS NULL) = (taker_id IS NULL)
          AND (agreement_id IS NULL OR platform = 'SYNDICATION' AND article_id IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE media_usages DROP agreement_id, DROP taker_id');
  }
}
