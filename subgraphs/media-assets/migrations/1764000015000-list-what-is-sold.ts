import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Headquarters lists what all sell, and a seller what one client or one photographer brought. */
export class ListWhatIsSold1764000015000 implements MigrationInterface {
  readonly name = 'ListWhatIsSold1764000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX picture_licences_by_creation_of_all ON picture_licences (created_at DESC, id DESC);
      CREATE INDEX picture_sales_by_day_of_all ON picture_sales (sold_on DESC, id DESC);
      CREATE INDEX picture_sales_by_client ON picture_sales (client_id, sold_on DESC, id DESC);
      CREATE INDEX picture_sales_by_photographer ON picture_sales (creator_name, sold_on DESC, id DESC);
      CREATE INDEX picture_sales_by_person ON picture_sales (person_id, sold_on DESC, id DESC) WHERE person_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX picture_licences_by_creation_of_all, picture_sales_by_day_of_all, picture_sales_by_client,
        picture_sales_by_photographer, picture_sales_by_person;
    `);
  }
}
