import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An asset is kept from the public until the last of its own embargo and those of the stories that show it. */
export class CoverPicturesOfStories1764000010000 implements MigrationInterface {
  readonly name = 'CoverPicturesOfStories1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE story_embargoes (
        article_id uuid NOT NULL,
        asset_id uuid NOT NULL CONSTRAINT story_embargoes_asset_fkey REFERENCES media_assets,
        until timestamptz(3) NOT NULL,
        CONSTRAINT story_embargoes_pkey PRIMARY KEY (article_id, asset_id)
      );
      CREATE INDEX story_embargoes_by_asset ON story_embargoes (asset_id, until);
      CREATE TRIGGER story_embargoes_audit AFTER INSERT OR UPDATE OR DELETE ON story_embargoes
        FOR EACH ROW EXECUTE FUNCTION record_audit('MediaAsset', 'asset_id');
      ALTER TABLE story_embargoes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON story_embargoes TO media_assets_staff, media_assets_headquarters;
      GRANT SELECT, INSERT, UPDATE, DELETE ON story_embargoes TO media_assets_desk;
      CREATE POLICY story_embargoes_desk ON story_embargoes TO media_assets_desk USING (true) WITH CHECK (true);
      CREATE POLICY story_embargoes_headquarters ON story_embargoes FOR SELECT TO media_assets_headquarters USING (true);
      CREATE POLICY story_embargoes_own ON story_embargoes FOR SELECT TO media_assets_staff
        USING (asset_id IN (SELECT id FROM media_assets WHERE owner_id = (SELECT viewer_organisation())));

      ALTER TABLE media_assets ADD COLUMN own_embargoed_until timestamptz(3),
        NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER media_assets_audit_changes;
      UPDATE media_assets SET own_embargoed_until = embargoed_until WHERE embargoed_until IS NOT NULL;
    `);
    // Not beside the update: a table whose triggers still wait cannot be altered.
    await runner.query(`
      ALTER TABLE media_assets FORCE ROW LEVEL SECURITY, ENABLE TRIGGER media_assets_audit_changes;
      CREATE FUNCTION add_up_embargoes() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'INSERT' THEN NEW.own_embargoed_until := coalesce(NEW.own_embargoed_until, NEW.embargoed_until); END IF;
          NEW.embargoed_until := greatest(NEW.own_embargoed_until,
            CASE TG_OP WHEN 'UPDATE' THEN (SELECT max(until) FROM story_embargoes WHERE asset_id = NEW.id) END);
          RETURN NEW;
        END $$;
      CREATE TRIGGER media_assets_embargoes BEFORE INSERT OR UPDATE OF own_embargoed_until ON media_assets
        FOR EACH ROW EXECUTE FUNCTION add_up_embargoes();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER media_assets_embargoes ON media_assets;
      DROP FUNCTION add_up_embargoes;
      ALTER TABLE media_assets DROP COLUMN own_embargoed_until;
      DROP TABLE story_embargoes;
    `);
  }
}
