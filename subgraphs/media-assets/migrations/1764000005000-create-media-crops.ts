import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofVisibleAsset = 'EXISTS (SELECT FROM media_assets asset WHERE asset.id = asset_id)';

/** What editors cut out of a picture, by name; whoever sees the picture sees its crops. */
export class CreateMediaCrops1764000005000 implements MigrationInterface {
  readonly name = 'CreateMediaCrops1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE media_crops (
        ${versionedColumnsSql('media_crops')},
        asset_id uuid NOT NULL CONSTRAINT media_crops_asset_fkey REFERENCES media_assets,
        name text NOT NULL CONSTRAINT media_crops_name_length CHECK (char_length(name) BETWEEN 1 AND 60),
        shape text CONSTRAINT media_crops_shape_known CHECK (shape IN ('SQUARE', 'LANDSCAPE', 'WIDE', 'PORTRAIT')),
        x int NOT NULL,
        y int NOT NULL,
        width int NOT NULL,
        height int NOT NULL,
        rotation int NOT NULL CONSTRAINT media_crops_quarter_turns CHECK (rotation IN (0, 90, 180, 270)),
        made_by text NOT NULL,
        changed_by text NOT NULL,
        removed_at timestamptz(3)
      );
      CREATE UNIQUE INDEX media_crops_one_of_a_name ON media_crops (asset_id, name) WHERE removed_at IS NULL;
      ${auditSql('media_crops', 'MediaCrop')}

      CREATE FUNCTION check_crop() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE picture record;
        BEGIN
          SELECT width, height INTO picture FROM media_assets WHERE id = NEW.asset_id;
          IF least(NEW.x, NEW.y) < 0 OR least(NEW.width, NEW.height) < 1
            OR NEW.x + NEW.width > picture.width OR NEW.y + NEW.height > picture.height
          THEN RAISE EXCEPTION 'a crop lies within its picture'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'media_crops_within_picture'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER media_crops_within_picture BEFORE INSERT OR UPDATE ON media_crops
        FOR EACH ROW EXECUTE FUNCTION check_crop();

      ALTER TABLE media_crops ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON media_crops TO media_assets_reader, media_assets_headquarters;
      GRANT SELECT, INSERT, UPDATE ON media_crops TO media_assets_staff, media_assets_desk;
      CREATE POLICY media_crops_desk ON media_crops TO media_assets_desk USING (true) WITH CHECK (true);
      CREATE POLICY media_crops_headquarters ON media_crops FOR SELECT TO media_assets_headquarters USING (true);
      CREATE POLICY media_crops_seen ON media_crops FOR SELECT TO media_assets_reader, media_assets_staff
        USING (${ofVisibleAsset});
      CREATE POLICY media_crops_own ON media_crops TO media_assets_staff USING (EXISTS (
        SELECT FROM media_assets asset WHERE asset.id = asset_id AND asset.owner_id = (SELECT viewer_organisation())));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE media_crops; DROP FUNCTION check_crop;');
  }
}
