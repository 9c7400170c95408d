import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guard, headquartersAndFinance } from './guard-table.ts';

export class CreateTours1764000002000 implements MigrationInterface {
  readonly name = 'CreateTours1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tours (
        ${businessColumns('tours')},
        code text NOT NULL CONSTRAINT tours_code_form CHECK (code ~ '^[A-Z0-9-]{2,30}$'),
        name jsonb NOT NULL CONSTRAINT tours_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        summary jsonb CONSTRAINT tours_summary_given CHECK (jsonb_strip_nulls(summary) <> '{}'),
        scope text NOT NULL CONSTRAINT tours_scope_known CHECK (scope IN ('DOMESTIC', 'OUTBOUND', 'HK_MACAU')),
        tourist_types text[] NOT NULL DEFAULT '{}' CONSTRAINT tours_tourist_types_known
          CHECK (tourist_types <@ ARRAY['FAMILY', 'STUDENT', 'SENIOR', 'BUSINESS', 'CULTURE', 'NATURE']),
        days int NOT NULL CONSTRAINT tours_days_range CHECK (days BETWEEN 1 AND 60),
        hero_asset_id uuid,
        is_published boolean NOT NULL DEFAULT false,
        CONSTRAINT tours_code_unique UNIQUE (organisation_id, code),
        CONSTRAINT tours_with_scope UNIQUE (organisation_id, id, scope)
      );
      CREATE INDEX tours_by_code ON tours (code, id);
      CREATE INDEX tours_by_scope ON tours (scope, code, id);
      ${guard('tours', { entity: 'Tour', staff: 'INSERT, UPDATE', readers: headquartersAndFinance })}
      -- What a company offers is for everybody.
      CREATE POLICY tours_public ON tours FOR SELECT TO PUBLIC USING (is_published);

      CREATE TABLE itinerary_days (
        id uuid CONSTRAINT itinerary_days_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        tour_id uuid NOT NULL,
        day int NOT NULL CONSTRAINT itinerary_days_day_range CHECK (day BETWEEN 1 AND 60),
        title jsonb NOT NULL CONSTRAINT itinerary_days_title_given CHECK (jsonb_strip_nulls(title) <> '{}'),
        stops text[] NOT NULL DEFAULT '{}' CONSTRAINT itinerary_days_stops_few CHECK (cardinality(stops) <= 20),
        overnight text CONSTRAINT itinerary_days_overnight_length CHECK (length(overnight) BETWEEN 1 AND 120),
        CONSTRAINT itinerary_days_once UNIQUE (tour_id, day),
        CONSTRAINT itinerary_days_tour FOREIGN KEY (organisation_id, tour_id) REFERENCES tours (organisation_id, id)
      );
      ${guard('itinerary_days', { entity: 'Tour', key: 'tour_id', staff: 'INSERT, UPDATE, DELETE', readers: headquartersAndFinance })}
      -- A scalar, because PostgreSQL would look for EXISTS in the whole table of tours at once.
      CREATE POLICY itinerary_days_public ON itinerary_days FOR SELECT TO PUBLIC
        USING ((SELECT is_published FROM tours WHERE tours.id = tour_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE itinerary_days, tours;');
  }
}
