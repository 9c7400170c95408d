import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything else hangs on a title, a carrier or a subscriber of the same organisation. */
const roots = ['titles', 'carriers', 'subscribers'];

/** Only a distribution company has a business of its own here: nobody else would be told of it. */
export class RowsOfCompanies1764000012000 implements MigrationInterface {
  readonly name = 'RowsOfCompanies1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of roots)
      await runner.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_company FOREIGN KEY (organisation_id) REFERENCES company_profiles`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of roots) await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_company`);
  }
}
