import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who pays for content is for every reader, and so for the staff of every company. */
export class ShowSponsorshipsToAll1764000011000 implements MigrationInterface {
  readonly name = 'ShowSponsorshipsToAll1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER POLICY sponsorships_shown ON sponsorships TO advertising_reader, advertising_staff',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER POLICY sponsorships_shown ON sponsorships TO advertising_reader');
  }
}
