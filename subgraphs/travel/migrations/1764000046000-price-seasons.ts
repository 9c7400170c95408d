import { masterDataSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guard, headquartersAndFinance } from './guard-table.ts';

/** A tour has seasons, from whose prices those of its departures are proposed. */
export class PriceSeasons1764000046000 implements MigrationInterface {
  readonly name = 'PriceSeasons1764000046000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tour_seasons (
        ${businessColumns('tour_seasons')},
        tour_id uuid NOT NULL,
        name jsonb NOT NULL CONSTRAINT tour_seasons_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        CONSTRAINT tour_seasons_lasts CHECK (ends_on BETWEEN starts_on AND starts_on + 731),
        CONSTRAINT tour_seasons_tour FOREIGN KEY (organisation_id, tour_id) REFERENCES tours (organisation_id, id)
      );
      ${masterDataSql('tour_seasons')}
      ALTER TABLE tour_seasons ADD CONSTRAINT tour_seasons_apart EXCLUDE USING gist
        (tour_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&) WHERE (retired_at IS NULL);
      CREATE INDEX tour_seasons_by_tour ON tour_seasons (tour_id, starts_on, id);
      ${guard('tour_seasons', { entity: 'TourSeason', staff: 'INSERT, UPDATE', readers: headquartersAndFinance })}
      -- A scalar, because PostgreSQL would look for EXISTS in the whole table of tours at once.
      CREATE POLICY tour_seasons_public ON tour_seasons FOR SELECT TO PUBLIC
        USING ((SELECT is_published FROM tours WHERE tours.id = tour_id));

      CREATE TABLE tour_season_prices (
        season_id uuid NOT NULL,
        unit text NOT NULL CONSTRAINT tour_season_prices_unit_known
          CHECK (unit IN ('ADULT', 'CHILD', 'INFANT', 'SENIOR', 'STUDENT')),
        organisation_id uuid NOT NULL,
        price_minor bigint NOT NULL CONSTRAINT tour_season_prices_range CHECK (price_minor BETWEEN 0 AND 100000000),
        CONSTRAINT tour_season_prices_pkey PRIMARY KEY (season_id, unit),
        CONSTRAINT tour_season_prices_season FOREIGN KEY (organisation_id, season_id) REFERENCES tour_seasons (organisation_id, id)
      );
      ${guard('tour_season_prices', { entity: 'TourSeason', key: 'season_id', staff: 'INSERT, DELETE', readers: headquartersAndFinance })}
      CREATE POLICY tour_season_prices_public ON tour_season_prices FOR SELECT TO PUBLIC
        USING ((SELECT true FROM tour_seasons WHERE tour_seasons.id = season_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tour_season_prices, tour_seasons;');
  }
}
