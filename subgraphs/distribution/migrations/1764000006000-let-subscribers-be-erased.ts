import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person may ask that what is known of him be deleted (PIPL, article 47). */
export class LetSubscribersBeErased1764000006000 implements MigrationInterface {
  readonly name = 'LetSubscribersBeErased1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT DELETE ON subscriber_contacts, route_stops TO distribution_staff');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE DELETE ON subscriber_contacts, route_stops FROM distribution_staff');
  }
}
