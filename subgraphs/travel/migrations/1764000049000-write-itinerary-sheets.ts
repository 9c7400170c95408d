import type { MigrationInterface, QueryRunner } from 'typeorm';

const text = (table: string, column: string, most: number): string =>
  `ADD ${column} text CONSTRAINT ${table}_${column}_length CHECK (length(btrim(${column})) BETWEEN 1 AND ${most})`;

/** What the law asks an itinerary sheet (旅遊行程單) to say: who the agency is, and of each day how one goes, eats and is free. */
export class WriteItinerarySheets1764000049000 implements MigrationInterface {
  readonly name = 'WriteItinerarySheets1764000049000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE travel_agencies
        ADD version int NOT NULL DEFAULT 1,
        ${text('travel_agencies', 'legal_name', 100)},
        ADD licence_number text CONSTRAINT travel_agencies_licence CHECK (licence_number ~ '^[A-Z0-9-]{4,20}$'),
        ${text('travel_agencies', 'address', 200)},
        ADD emergency_phone text CONSTRAINT travel_agencies_phone CHECK (length(emergency_phone) BETWEEN 3 AND 30),
        ADD change_reason text CONSTRAINT travel_agencies_reason CHECK (length(btrim(change_reason)) BETWEEN 3 AND 500);
      ALTER TABLE tours ADD shops text[] NOT NULL DEFAULT '{}' CONSTRAINT tours_shops_few CHECK (cardinality(shops) <= 10);
      ALTER TABLE itinerary_days
        ${text('itinerary_days', 'transport', 120)},
        ADD meals text[] NOT NULL DEFAULT '{}' CONSTRAINT itinerary_days_meals_known CHECK (meals <@ ARRAY['BREAKFAST', 'LUNCH', 'DINNER']),
        ${text('itinerary_days', 'free_time', 200)};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE itinerary_days DROP transport, DROP meals, DROP free_time;
      ALTER TABLE tours DROP shops;
      ALTER TABLE travel_agencies DROP version, DROP legal_name, DROP licence_number, DROP address, DROP emergency_phone, DROP change_reason;
    `);
  }
}
