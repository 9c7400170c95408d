import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMediaAssets1764000001000 implements MigrationInterface {
  readonly name = 'CreateMediaAssets1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE media_assets (
        id uuid CONSTRAINT media_assets_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        kind text NOT NULL CONSTRAINT media_assets_kind_known CHECK (kind IN ('IMAGE')),
        status text NOT NULL CONSTRAINT media_assets_status_known CHECK (status IN ('DRAFT', 'RELEASED', 'WITHDRAWN')),
        owner_id uuid NOT NULL,
        event_id uuid,
        person_id uuid,
        creator_name text CONSTRAINT media_assets_creator_name_length CHECK (length(creator_name) BETWEEN 1 AND 200),
        title jsonb CONSTRAINT media_assets_title_given CHECK (jsonb_strip_nulls(title) <> '{}'),
        description jsonb CONSTRAINT media_assets_description_given CHECK (jsonb_strip_nulls(description) <> '{}'),
        alt_text jsonb CONSTRAINT media_assets_alt_text_given CHECK (jsonb_strip_nulls(alt_text) <> '{}'),
        credit_line text CONSTRAINT media_assets_credit_line_length CHECK (length(credit_line) BETWEEN 1 AND 200),
        copyright_notice text CONSTRAINT media_assets_copyright_notice_length CHECK (length(copyright_notice) BETWEEN 1 AND 500),
        taken_at timestamptz(3),
        uploaded_at timestamptz(3) NOT NULL DEFAULT now(),
        uploaded_by text NOT NULL,
        file_name text CONSTRAINT media_assets_file_name_length CHECK (length(file_name) BETWEEN 1 AND 255),
        sha256 text NOT NULL CONSTRAINT media_assets_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        stored_as text NOT NULL CONSTRAINT media_assets_stored_as_form CHECK (stored_as ~ '^originals/[0-9a-f/]+[.][a-z]+$'),
        mime_type text NOT NULL CONSTRAINT media_assets_mime_type_known
          CHECK (mime_type IN ('image/jpeg', 'image/png', 'image/webp', 'image/avif')),
        size_in_bytes bigint NOT NULL CONSTRAINT media_assets_size_positive CHECK (size_in_bytes > 0),
        width int NOT NULL CONSTRAINT media_assets_width_positive CHECK (width > 0),
        height int NOT NULL CONSTRAINT media_assets_height_positive CHECK (height > 0),
        focal_x float8 NOT NULL DEFAULT 0.5 CONSTRAINT media_assets_focal_x_fraction CHECK (focal_x BETWEEN 0 AND 1),
        focal_y float8 NOT NULL DEFAULT 0.5 CONSTRAINT media_assets_focal_y_fraction CHECK (focal_y BETWEEN 0 AND 1),
        original_metadata jsonb NOT NULL,
        edited_metadata jsonb NOT NULL DEFAULT '{}',
        search_vector tsvector NOT NULL,
        CONSTRAINT media_assets_file_of_owner_unique UNIQUE (owner_id, sha256),
        CONSTRAINT media_assets_releasable CHECK (status <> 'RELEASED' OR (credit_line IS NOT NULL AND alt_text IS NOT NULL))
      );
      CREATE INDEX media_assets_by_upload ON media_assets (uploaded_at DESC, id DESC);
      CREATE INDEX media_assets_by_status ON media_assets (status, uploaded_at DESC, id DESC);
      CREATE INDEX media_assets_by_owner ON media_assets (owner_id, uploaded_at DESC, id DESC);
      CREATE INDEX media_assets_by_event ON media_assets (event_id, uploaded_at DESC, id DESC) WHERE event_id IS NOT NULL;
      CREATE INDEX media_assets_by_person ON media_assets (person_id, uploaded_at DESC, id DESC) WHERE person_id IS NOT NULL;
      -- Without fastupdate a search never has to read a list of what is not yet in its place.
      CREATE INDEX media_assets_search ON media_assets USING gin (search_vector) WITH (fastupdate = off);
      CREATE TRIGGER media_assets_audit AFTER INSERT OR UPDATE OR DELETE ON media_assets
        FOR EACH ROW EXECUTE FUNCTION record_audit('MediaAsset', 'id', 'original_metadata', 'search_vector');

      CREATE FUNCTION refuse_changed_original() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (OLD.id, OLD.kind, OLD.sha256, OLD.stored_as, OLD.mime_type, OLD.size_in_bytes, OLD.width, OLD.height,
              OLD.original_metadata, OLD.uploaded_at, OLD.uploaded_by, OLD.file_name)
            IS DISTINCT FROM
             (NEW.id, NEW.kind, NEW.sha256, NEW.stored_as, NEW.mime_type, NEW.size_in_bytes, NEW.width, NEW.height,
              NEW.original_metadata, NEW.uploaded_at, NEW.uploaded_by, NEW.file_name)
          THEN RAISE EXCEPTION 'the original of an asset never changes'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER media_assets_original_immutable BEFORE UPDATE ON media_assets
        FOR EACH ROW EXECUTE FUNCTION refuse_changed_original();

      -- @@ is not leakproof, so under a row policy PostgreSQL does not look it up in an index. What is public has an index of its own.
      CREATE TABLE released_asset_search (
        asset_id uuid CONSTRAINT released_asset_search_pkey PRIMARY KEY
          CONSTRAINT released_asset_search_asset REFERENCES media_assets ON DELETE CASCADE,
        search_vector tsvector NOT NULL
      );
      CREATE INDEX released_asset_search_vector ON released_asset_search USING gin (search_vector)
        WITH (fastupdate = off);
      CREATE FUNCTION index_released_asset() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          IF NEW.status = 'RELEASED' THEN
            INSERT INTO released_asset_search VALUES (NEW.id, NEW.search_vector)
              ON CONFLICT (asset_id) DO UPDATE SET search_vector = EXCLUDED.search_vector;
          ELSE
            DELETE FROM released_asset_search WHERE asset_id = NEW.id;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER media_assets_released_search AFTER INSERT OR UPDATE OF status, search_vector ON media_assets
        FOR EACH ROW EXECUTE FUNCTION index_released_asset();

      GRANT SELECT ON released_asset_search TO media_assets_reader, media_assets_staff;
      GRANT SELECT ON media_assets TO media_assets_reader, media_assets_headquarters;
      GRANT SELECT, INSERT, UPDATE ON media_assets TO media_assets_staff, media_assets_desk;
      ALTER TABLE media_assets ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY media_assets_released ON media_assets FOR SELECT TO media_assets_reader, media_assets_staff
        USING (status = 'RELEASED');
      CREATE POLICY media_assets_own ON media_assets TO media_assets_staff
        USING (owner_id = (SELECT viewer_organisation())) WITH CHECK (owner_id = (SELECT viewer_organisation()));
      CREATE POLICY media_assets_all ON media_assets FOR SELECT TO media_assets_headquarters USING (true);
      CREATE POLICY media_assets_desk ON media_assets TO media_assets_desk USING (true) WITH CHECK (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE released_asset_search, media_assets;
      DROP FUNCTION index_released_asset, refuse_changed_original;
    `);
  }
}
