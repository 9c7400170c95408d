import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the log must not keep of an asset that is erased. */
const personal = [
  ...[
    'original_metadata',
    'edited_metadata',
    'search_vector',
    'title',
    'description',
    'alt_text',
    'credit_line',
  ],
  ...[
    'copyright_notice',
    'restrictions',
    'status_reason',
    'event_id',
    'creator_name',
    'person_id',
    'city',
    'file_name',
    'sha256',
    'stored_as',
    'taken_at',
  ],
];
const hidden = personal.map((column) => `'${column}'`).join(', ');
const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
const seenByOwner = ['media_usages', 'picture_licences', 'picture_licence_lines'];

/** Assets are deleted, taken back from there, and erased with their files. */
export class DeleteMediaAssets1764000009000 implements MigrationInterface {
  readonly name = 'DeleteMediaAssets1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE media_assets
        ADD COLUMN deleted_at timestamptz(3),
        ADD COLUMN deleted_by text,
        ADD COLUMN deletion_reason text CONSTRAINT media_assets_deletion_reason_length
          CHECK (char_length(deletion_reason) BETWEEN 1 AND 500),
        ADD COLUMN erased_at timestamptz(3),
        ADD CONSTRAINT media_assets_deleted_with_reason CHECK (num_nonnulls(deleted_at, deleted_by, deletion_reason) IN (0, 3)),
        ADD CONSTRAINT media_assets_deleted_not_public CHECK (deleted_at IS NULL OR status <> 'RELEASED'),
        ADD CONSTRAINT media_assets_erased_deleted CHECK (erased_at IS NULL OR deleted_at IS NOT NULL),
        DROP CONSTRAINT media_assets_file_of_owner_unique;
      CREATE UNIQUE INDEX media_assets_file_of_owner_unique ON media_assets (owner_id, sha256) WHERE deleted_at IS NULL;
      CREATE INDEX media_assets_deleted ON media_assets (deleted_at DESC, id DESC)
        WHERE deleted_at IS NOT NULL AND erased_at IS NULL;
      CREATE INDEX media_assets_by_file ON media_assets (stored_as);

      DROP TRIGGER media_assets_original_immutable ON media_assets;
      CREATE TRIGGER media_assets_original_immutable BEFORE UPDATE ON media_assets
        FOR EACH ROW WHEN (NEW.erased_at IS NULL) EXECUTE FUNCTION refuse_changed_original();
      CREATE FUNCTION refuse_change_of_erased() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'an asset that was erased stays so';
        END $$;
      CREATE TRIGGER media_assets_erased_for_good BEFORE UPDATE ON media_assets
        FOR EACH ROW WHEN (OLD.erased_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_erased();

      -- What is erased must not stand in the log of its erasure.
      DROP TRIGGER media_assets_audit ON media_assets;
      CREATE TRIGGER media_assets_audit AFTER INSERT OR DELETE ON media_assets
        FOR EACH ROW EXECUTE FUNCTION record_audit('MediaAsset', 'id', 'original_metadata', 'search_vector');
      CREATE TRIGGER media_assets_audit_changes AFTER UPDATE ON media_assets FOR EACH ROW
        WHEN (NEW.erased_at IS NULL)
        EXECUTE FUNCTION record_audit('MediaAsset', 'id', 'original_metadata', 'search_vector');
      CREATE TRIGGER media_assets_audit_erasure AFTER UPDATE ON media_assets FOR EACH ROW
        WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION record_audit('MediaAsset', 'id', ${hidden});

      -- Files that no asset may need any more; whoever uploads one of them again takes its row away first.
      CREATE TABLE orphaned_media_files (
        stored_as text CONSTRAINT orphaned_media_files_pkey PRIMARY KEY,
        orphaned_at timestamptz(3) NOT NULL DEFAULT now()
      );
      GRANT SELECT, UPDATE, DELETE ON orphaned_media_files TO media_assets_staff, media_assets_desk;
      CREATE FUNCTION orphan_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          INSERT INTO orphaned_media_files (stored_as) VALUES (OLD.stored_as)
            ON CONFLICT (stored_as) DO UPDATE SET orphaned_at = now();
          RETURN NULL;
        END $$;
      CREATE TRIGGER media_assets_orphaned AFTER UPDATE ON media_assets FOR EACH ROW
        WHEN (OLD.stored_as <> NEW.stored_as) EXECUTE FUNCTION orphan_file();

      ${seenByOwner
        .map((table) => `CREATE POLICY ${table}_counted ON ${table} FOR SELECT TO CURRENT_USER USING (true);`)
        .join('\n      ')}
      CREATE FUNCTION check_deletable() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          IF EXISTS (SELECT FROM media_usages WHERE asset_id = NEW.id AND removed_at IS NULL) THEN
            RAISE EXCEPTION 'the asset is in use'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'media_assets_deleted_unused'; END IF;
          IF EXISTS (
            SELECT FROM picture_licence_lines line JOIN picture_licences licence ON licence.id = line.licence_id
            WHERE line.asset_id = NEW.id AND licence.accepted_at IS NOT NULL AND licence.revoked_at IS NULL
              AND licence.ends_on >= ${today}
          ) THEN RAISE EXCEPTION 'the asset is licensed'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'media_assets_deleted_unlicensed'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER media_assets_deletable BEFORE UPDATE OF deleted_at ON media_assets FOR EACH ROW
        WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL AND NEW.erased_at IS NULL)
        EXECUTE FUNCTION check_deletable();

      -- Whoever uses or licenses an asset waits for whoever deletes it.
      CREATE FUNCTION check_standing_asset() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM FROM media_assets WHERE id = NEW.asset_id AND deleted_at IS NULL FOR SHARE;
          IF NOT FOUND THEN RAISE EXCEPTION 'the asset was deleted'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'media_usages_of_standing'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER media_usages_of_standing BEFORE INSERT ON media_usages
        FOR EACH ROW EXECUTE FUNCTION check_standing_asset();
      CREATE FUNCTION check_licensed_assets() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM picture_licence_lines line JOIN media_assets asset ON asset.id = line.asset_id
            WHERE line.licence_id = NEW.id AND asset.deleted_at IS NOT NULL)
          THEN RAISE EXCEPTION 'one of the pictures was deleted'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'picture_licences_of_standing'; END IF;
          RETURN NEW;
        END $$;
      -- By its name after picture_licences_exclusive, which locks the assets.
      CREATE TRIGGER picture_licences_of_standing BEFORE UPDATE ON picture_licences FOR EACH ROW
        WHEN (OLD.accepted_at IS NULL AND NEW.accepted_at IS NOT NULL) EXECUTE FUNCTION check_licensed_assets();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER picture_licences_of_standing ON picture_licences;
      DROP TRIGGER media_usages_of_standing ON media_usages;
      DROP TRIGGER media_assets_deletable ON media_assets;
      DROP TRIGGER media_assets_orphaned ON media_assets;
      DROP TRIGGER media_assets_erased_for_good ON media_assets;
      DROP TRIGGER media_assets_original_immutable ON media_assets;
      CREATE TRIGGER media_assets_original_immutable BEFORE UPDATE ON media_assets
        FOR EACH ROW EXECUTE FUNCTION refuse_changed_original();
      DROP TRIGGER media_assets_audit_erasure ON media_assets;
      DROP TRIGGER media_assets_audit_changes ON media_assets;
      DROP TRIGGER media_assets_audit ON media_assets;
      CREATE TRIGGER media_assets_audit AFTER INSERT OR UPDATE OR DELETE ON media_assets
        FOR EACH ROW EXECUTE FUNCTION record_audit('MediaAsset', 'id', 'original_metadata', 'search_vector');
      ${seenByOwner.map((table) => `DROP POLICY ${table}_counted ON ${table};`).join('\n      ')}
      DROP FUNCTION check_licensed_assets, check_standing_asset, check_deletable, orphan_file, refuse_change_of_erased;
      DROP TABLE orphaned_media_files;
      DROP INDEX media_assets_by_file, media_assets_file_of_owner_unique;
      ALTER TABLE media_assets DROP COLUMN deleted_at, DROP COLUMN deleted_by, DROP COLUMN deletion_reason,
        DROP COLUMN erased_at, ADD CONSTRAINT media_assets_file_of_owner_unique UNIQUE (owner_id, sha256);
    `);
  }
}
