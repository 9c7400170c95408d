import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
const file = [
  'file_name',
  'sha256',
  'stored_as',
  'mime_type',
  'size_in_bytes',
  'width',
  'height',
  'original_metadata',
];
const of = (row: string) => file.map((column) => `${row}.${column}`).join(', ');

/** An asset keeps its id when its file is replaced; each file that it had is kept beside it. */
export class ReplacePictureFiles1764000011000 implements MigrationInterface {
  readonly name = 'ReplacePictureFiles1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE former_media_files (
        id uuid CONSTRAINT former_media_files_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        asset_id uuid NOT NULL CONSTRAINT former_media_files_asset_fkey REFERENCES media_assets,
        file_name text,
        sha256 text NOT NULL,
        stored_as text NOT NULL,
        mime_type text NOT NULL,
        size_in_bytes bigint NOT NULL,
        width int NOT NULL,
        height int NOT NULL,
        original_metadata jsonb NOT NULL,
        replaced_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        replaced_by text NOT NULL DEFAULT viewer_subject(),
        reason text NOT NULL CONSTRAINT former_media_files_reason_length CHECK (char_length(reason) BETWEEN 1 AND 500)
      );
      CREATE INDEX former_media_files_by_asset ON former_media_files (asset_id, replaced_at, id);
      CREATE INDEX former_media_files_by_file ON former_media_files (stored_as);
      ${auditSql('former_media_files', 'MediaAsset', 'asset_id', 'original_metadata', 'file_name', 'sha256', 'stored_as')}
      ALTER TABLE former_media_files ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON former_media_files TO media_assets_reader, media_assets_headquarters;
      GRANT SELECT, INSERT, DELETE ON former_media_files TO media_assets_staff, media_assets_desk;
      CREATE POLICY former_media_files_desk ON former_media_files TO media_assets_desk USING (true);
      CREATE POLICY former_media_files_headquarters ON former_media_files FOR SELECT TO media_assets_headquarters USING (true);
      CREATE POLICY former_media_files_own ON former_media_files TO media_assets_staff
        USING (asset_id IN (SELECT id FROM media_assets WHERE owner_id = (SELECT viewer_organisation())));
      CREATE POLICY former_media_files_kept ON former_media_files FOR SELECT TO CURRENT_USER USING (true);
      CREATE TRIGGER former_media_files_orphaned AFTER DELETE ON former_media_files
        FOR EACH ROW EXECUTE FUNCTION orphan_file();

      CREATE OR REPLACE FUNCTION refuse_changed_original() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (OLD.id, OLD.kind, OLD.uploaded_at, OLD.uploaded_by) IS DISTINCT FROM (NEW.id, NEW.kind, NEW.uploaded_at, NEW.uploaded_by)
            OR OLD.sha256 = NEW.sha256 AND (${of('OLD')}) IS DISTINCT FROM (${of('NEW')})
          THEN RAISE EXCEPTION 'the original of an asset never changes'; END IF;
          RETURN NEW;
        END $$;

      -- No file goes without being kept, whoever replaces it; and none that somebody has a licence of.
      CREATE FUNCTION check_replaced_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          IF EXISTS (
            SELECT FROM picture_licence_lines line JOIN picture_licences licence ON licence.id = line.licence_id
            WHERE line.asset_id = NEW.id AND licence.accepted_at IS NOT NULL AND licence.revoked_at IS NULL
              AND licence.ends_on >= ${today}
          ) THEN RAISE EXCEPTION 'the picture is licensed as it is'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'media_assets_file_unlicensed'; END IF;
          IF EXISTS (SELECT FROM media_crops WHERE asset_id = NEW.id AND removed_at IS NULL
            AND (x + width > NEW.width OR y + height > NEW.height))
          THEN RAISE EXCEPTION 'a crop lies within its picture'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'media_assets_file_holds_crops'; END IF;
          IF NOT EXISTS (SELECT FROM former_media_files former WHERE former.asset_id = OLD.id AND former.replaced_at >= now()
            AND (${of('former')}) IS NOT DISTINCT FROM (${of('OLD')}))
          THEN RAISE EXCEPTION 'the original of an asset never changes, unless the former is kept'; END IF;
          RETURN NEW;
        END $$;
      CREATE POLICY media_crops_counted ON media_crops FOR SELECT TO CURRENT_USER USING (true);
      CREATE TRIGGER media_assets_former_kept BEFORE UPDATE OF sha256 ON media_assets FOR EACH ROW
        WHEN (OLD.sha256 <> NEW.sha256 AND NEW.erased_at IS NULL) EXECUTE FUNCTION check_replaced_file();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER media_assets_former_kept ON media_assets;
      DROP FUNCTION check_replaced_file;
      DROP POLICY media_crops_counted ON media_crops;
      CREATE OR REPLACE FUNCTION refuse_changed_original() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (OLD.id, OLD.kind, OLD.uploaded_at, OLD.uploaded_by, ${of('OLD')})
            IS DISTINCT FROM (NEW.id, NEW.kind, NEW.uploaded_at, NEW.uploaded_by, ${of('NEW')})
          THEN RAISE EXCEPTION 'the original of an asset never changes'; END IF;
          RETURN NEW;
        END $$;
      DROP TABLE former_media_files;
    `);
  }
}
