import { auditSql, ownRowsSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { countersSql, factTablesSql, rollUpSql } from './count-sql.ts';

/** Institutes, the channels that they count, what was counted, and what that comes to as it arrives. */
export class CountAudiences1764000001000 implements MigrationInterface {
  readonly name = 'CountAudiences1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The institutes that this service serves: they count for everybody.
      CREATE TABLE institutes (organisation_id uuid CONSTRAINT institutes_pkey PRIMARY KEY);
      ${ownRowsSql('institutes', { staff: ['insights_staff', 'SELECT, INSERT'], askers: ['insights_reader', 'insights_headquarters', 'insights_counter'], readers: [] })}
      CREATE POLICY institutes_public ON institutes FOR SELECT TO PUBLIC USING (true);
      CREATE FUNCTION viewer_counts() RETURNS boolean LANGUAGE sql STABLE
        RETURN EXISTS (SELECT FROM institutes WHERE organisation_id = viewer_organisation());

      CREATE TABLE audience_channels (
        ${versionedColumnsSql('audience_channels')},
        organisation_id uuid NOT NULL,
        platform text NOT NULL CONSTRAINT audience_channels_platform_known
          CHECK (platform IN ('OWN', 'WECHAT', 'WEIBO', 'DOUYIN', 'VIDEO_ACCOUNT')),
        takes_beacons boolean NOT NULL DEFAULT false CONSTRAINT audience_channels_own_beacons CHECK (NOT takes_beacons OR platform = 'OWN'),
        is_synthetic boolean NOT NULL DEFAULT false
      );
      CREATE INDEX audience_channels_by_organisation ON audience_channels (organisation_id);
      ALTER TABLE audience_channels ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON audience_channels TO insights_reader, insights_headquarters, insights_counter;
      GRANT SELECT, INSERT, UPDATE ON audience_channels TO insights_staff;
      CREATE POLICY audience_channels_institute ON audience_channels TO insights_staff USING ((SELECT viewer_counts()));
      CREATE POLICY audience_channels_own ON audience_channels FOR SELECT TO insights_staff
        USING (organisation_id = (SELECT viewer_organisation()));
      CREATE POLICY audience_channels_headquarters ON audience_channels FOR SELECT TO insights_headquarters USING (true);
      CREATE POLICY audience_channels_counter ON audience_channels FOR SELECT TO insights_counter USING (true);
      ${auditSql('audience_channels', 'AudienceChannel')}

      -- A channel's day is one source's, and counted by the hour or as a whole: nothing is counted twice.
      CREATE TABLE counted_days (
        channel_id uuid NOT NULL CONSTRAINT counted_days_channel REFERENCES audience_channels,
        day date NOT NULL,
        source text NOT NULL CONSTRAINT counted_days_source_form CHECK (source ~ '^[a-z0-9-]{2,40}$'),
        is_hourly boolean,
        delivered_at timestamptz(3) NOT NULL DEFAULT now(),
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT counted_days_pkey PRIMARY KEY (channel_id, day)
      );
      CREATE INDEX counted_days_by_delivery ON counted_days (delivered_at);
      ${countersSql('counted_days')}

      -- The section that was said last for an article.
      CREATE TABLE article_sections (
        article_id uuid CONSTRAINT article_sections_pkey PRIMARY KEY,
        section_id uuid NOT NULL
      );
      ALTER TABLE article_sections ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, UPDATE ON article_sections TO insights_staff, insights_counter;
      CREATE POLICY article_sections_staff ON article_sections TO insights_staff USING ((SELECT viewer_counts()));
      CREATE POLICY article_sections_counter ON article_sections TO insights_counter USING (true);

      -- What came when and from whom, also what was withdrawn.
      CREATE SEQUENCE audience_delivery_no;
      GRANT USAGE ON SEQUENCE audience_delivery_no TO insights_staff, insights_counter;
      CREATE TABLE audience_deliveries (
        id uuid CONSTRAINT audience_deliveries_pkey PRIMARY KEY,
        no bigint NOT NULL CONSTRAINT audience_deliveries_no_unique UNIQUE,
        source text NOT NULL, first_day date, last_day date,
        mode text NOT NULL CONSTRAINT audience_deliveries_mode_known CHECK (mode IN ('CORRECT', 'REPLACE')),
        delivered_at timestamptz(3) NOT NULL DEFAULT now(), delivered_by text NOT NULL, reason text,
        sent int NOT NULL, added int NOT NULL, corrected int NOT NULL, unchanged int NOT NULL, removed int NOT NULL, refused int NOT NULL,
        refusals jsonb NOT NULL,
        CONSTRAINT audience_deliveries_whole CHECK (sent = added + corrected + unchanged + refused)
      );
      CREATE INDEX audience_deliveries_by_source ON audience_deliveries (source, no);
      ALTER TABLE audience_deliveries ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON audience_deliveries TO insights_reader, insights_headquarters;
      GRANT SELECT, INSERT ON audience_deliveries TO insights_staff, insights_counter;
      CREATE POLICY audience_deliveries_institute ON audience_deliveries TO insights_staff USING ((SELECT viewer_counts()));
      CREATE POLICY audience_deliveries_counter ON audience_deliveries TO insights_counter USING (true);
      ${auditSql('audience_deliveries', 'AudienceDelivery', 'id', 'refusals')}

      ${factTablesSql}
      ${rollUpSql}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audience_facts, audience_days, audience_article_months, audience_deliveries, article_sections, counted_days, audience_channels CASCADE;
      DROP SEQUENCE audience_delivery_no;
      DROP FUNCTION open_audience_month, audience_facts_insert, audience_facts_update, audience_facts_delete, viewer_counts;
      DROP TABLE institutes;
    `);
  }
}
