import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Data whose purpose is served is deleted, and a person may ask for it: Personal Information Protection Law, article 47
 * (pipl.xllawconsulting.com, chapter IV).
 */
export class LetSubscribersBeErased1764000006000 implements MigrationInterface {
  readonly name = 'LetSubscribersBeErased1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT DELETE ON subscriber_contacts, route_stops TO distribution_staff');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE DELETE ON subscriber_contacts, route_stops FROM distribution_staff');
  }
}
