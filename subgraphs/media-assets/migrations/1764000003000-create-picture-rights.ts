import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const categories = [
  ...[
    'STAFF_PHOTOGRAPHER',
    'CONTRACT_PHOTOGRAPHER',
    'COMMISSIONED_PHOTOGRAPHER',
    'ILLUSTRATOR',
    'COMMISSIONED_AGENCY',
  ],
  ...[
    'PR_IMAGE',
    'HANDOUT',
    'SCREENGRAB',
    'COMPOSITE',
    'CREATIVE_COMMONS',
    'PUBLIC_DOMAIN',
    'SOCIAL_MEDIA',
    'POOL',
  ],
  ...['OBITUARY', 'READER', 'AGENCY', 'CHARGEABLE'],
];
const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Row policies of what hangs on an asset: colleagues work on it, headquarters and reviewers look at it. */
const ofAssetSql = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON ${table} TO media_assets_reader, media_assets_headquarters;
  GRANT SELECT, INSERT, UPDATE ON ${table} TO media_assets_staff, media_assets_desk;
  CREATE POLICY ${table}_desk ON ${table} TO media_assets_desk USING (true) WITH CHECK (true);
  CREATE POLICY ${table}_headquarters ON ${table} FOR SELECT TO media_assets_headquarters USING (true);
  CREATE POLICY ${table}_own ON ${table} TO media_assets_staff
    USING (asset_id IN (SELECT id FROM media_assets WHERE owner_id = (SELECT viewer_organisation())));`;

/** Whether, where and how long an asset may be used, and where it was. */
export class CreatePictureRights1764000003000 implements MigrationInterface {
  readonly name = 'CreatePictureRights1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE media_assets
        ADD COLUMN rights_category text CONSTRAINT media_assets_rights_category_known
          CHECK (rights_category IN (${list(categories)})),
        ADD COLUMN restrictions text CONSTRAINT media_assets_restrictions_length
          CHECK (char_length(restrictions) BETWEEN 1 AND 1000);

      CREATE TABLE media_leases (
        ${versionedColumnsSql('media_leases')},
        asset_id uuid NOT NULL CONSTRAINT media_leases_asset_fkey REFERENCES media_assets,
        access text NOT NULL CONSTRAINT media_leases_access_known
          CHECK (access IN ('ALLOW_USE', 'DENY_USE', 'ALLOW_SYNDICATION', 'DENY_SYNDICATION', 'OVERRIDE')),
        channel_ids uuid[] NOT NULL DEFAULT '{}' CONSTRAINT media_leases_channels_few CHECK (cardinality(channel_ids) <= 50),
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3),
        notes text CONSTRAINT media_leases_notes_length CHECK (char_length(notes) BETWEEN 1 AND 500),
        made_by text NOT NULL,
        ended_at timestamptz(3),
        ended_by text,
        end_reason text CONSTRAINT media_leases_end_reason_length CHECK (char_length(end_reason) BETWEEN 1 AND 500),
        CONSTRAINT media_leases_last CHECK (ends_at > starts_at),
        CONSTRAINT media_leases_override_has_reason CHECK (access <> 'OVERRIDE' OR notes IS NOT NULL),
        CONSTRAINT media_leases_ended_with_reason CHECK (num_nonnulls(ended_at, ended_by, end_reason) IN (0, 3))
      );
      CREATE INDEX media_leases_by_asset ON media_leases (asset_id, starts_at, id);
      -- What may have lapsed is looked for among these alone.
      CREATE INDEX media_leases_of_use ON media_leases (asset_id) WHERE access IN ('ALLOW_USE', 'DENY_USE');
      ${auditSql('media_leases', 'MediaLease')}
      CREATE FUNCTION refuse_changed_lease() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF OLD.ended_at IS NOT NULL
            OR (OLD.asset_id, OLD.access, OLD.channel_ids, OLD.starts_at, OLD.ends_at, OLD.notes, OLD.made_by)
              IS DISTINCT FROM (NEW.asset_id, NEW.access, NEW.channel_ids, NEW.starts_at, NEW.ends_at, NEW.notes, NEW.made_by)
          THEN RAISE EXCEPTION 'a lease can only be ended, and once'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'media_leases_only_end'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER media_leases_only_end BEFORE UPDATE ON media_leases
        FOR EACH ROW EXECUTE FUNCTION refuse_changed_lease();
      ${ofAssetSql('media_leases')}

      CREATE TABLE media_usages (
        ${versionedColumnsSql('media_usages')},
        asset_id uuid NOT NULL CONSTRAINT media_usages_asset_fkey REFERENCES media_assets,
        platform text NOT NULL CONSTRAINT media_usages_platform_known CHECK (platform IN ('PRINT', 'DIGITAL', 'SYNDICATION')),
        channel_id uuid,
        article_id uuid,
        place text NOT NULL CONSTRAINT media_usages_place_length CHECK (char_length(place) BETWEEN 1 AND 300),
        used_on date NOT NULL CONSTRAINT media_usages_of_our_time CHECK (used_on BETWEEN '1900-01-01' AND '2199-12-31'),
        recorded_by text NOT NULL,
        removed_at timestamptz(3),
        removed_by text,
        removal_reason text CONSTRAINT media_usages_removal_length CHECK (char_length(removal_reason) BETWEEN 1 AND 500),
        CONSTRAINT media_usages_removed_with_reason CHECK (num_nonnulls(removed_at, removed_by, removal_reason) IN (0, 3))
      );
      CREATE INDEX media_usages_by_asset ON media_usages (asset_id, used_on DESC, id DESC);
      CREATE INDEX media_usages_standing ON media_usages (asset_id) WHERE removed_at IS NULL;
      ${auditSql('media_usages', 'MediaUsage')}
      ${ofAssetSql('media_usages')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE media_usages, media_leases;
      DROP FUNCTION refuse_changed_lease;
      ALTER TABLE media_assets DROP COLUMN restrictions, DROP COLUMN rights_category;
    `);
  }
}
