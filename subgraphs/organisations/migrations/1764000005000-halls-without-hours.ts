import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a hall may be booked is held where it is booked, in the subgraph events. What was set here stays in its columns
 * to be set there with `setFacilityRules`; a new hall has nothing in them.
 */
export class HallsWithoutHours1764000005000 implements MigrationInterface {
  readonly name = 'HallsWithoutHours1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE facilities
        ALTER COLUMN setup_minutes DROP NOT NULL, ALTER COLUMN setup_minutes DROP DEFAULT,
        ALTER COLUMN teardown_minutes DROP NOT NULL, ALTER COLUMN teardown_minutes DROP DEFAULT,
        ALTER COLUMN bookable_weekdays DROP NOT NULL,
        ALTER COLUMN bookable_from DROP NOT NULL,
        ALTER COLUMN bookable_until DROP NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE facilities SET setup_minutes = coalesce(setup_minutes, 0), teardown_minutes = coalesce(teardown_minutes, 0),
        bookable_weekdays = coalesce(bookable_weekdays, '{1,2,3,4,5,6,7}'), bookable_from = coalesce(bookable_from, '00:00'),
        bookable_until = coalesce(bookable_until, '24:00');
      ALTER TABLE facilities
        ALTER COLUMN setup_minutes SET DEFAULT 0, ALTER COLUMN setup_minutes SET NOT NULL,
        ALTER COLUMN teardown_minutes SET DEFAULT 0, ALTER COLUMN teardown_minutes SET NOT NULL,
        ALTER COLUMN bookable_weekdays SET NOT NULL,
        ALTER COLUMN bookable_from SET NOT NULL,
        ALTER COLUMN bookable_until SET NOT NULL;
    `);
  }
}
