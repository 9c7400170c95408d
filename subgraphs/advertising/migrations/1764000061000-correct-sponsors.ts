import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why another sponsor is named than was: every reader sees who pays, so a name that was written wrongly is put right. */
export class CorrectSponsors1764000061000 implements MigrationInterface {
  readonly name = 'CorrectSponsors1764000061000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE lines ADD sponsor_change_reason text
      CONSTRAINT lines_sponsor_change_reason CHECK (length(btrim(sponsor_change_reason)) BETWEEN 3 AND 500)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lines DROP sponsor_change_reason');
  }
}
