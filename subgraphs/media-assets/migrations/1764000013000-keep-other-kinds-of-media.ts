import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];
const types: Readonly<Record<string, readonly string[]>> = {
  IMAGE: [...before, 'image/tiff', 'image/gif'],
  VIDEO: ['video/mp4', 'video/webm', 'video/quicktime'],
  AUDIO: ['audio/mpeg', 'audio/mp4', 'audio/wav', 'audio/ogg', 'audio/flac'],
  DOCUMENT: ['application/pdf'],
  GRAPHIC: ['image/svg+xml'],
};
const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const ofKinds = (checks: Readonly<Record<string, string>>): string =>
  `CASE kind ${Object.entries(checks)
    .map(([kind, check]) => `WHEN '${kind}' THEN ${check}`)
    .join(' ')} END`;

const file = [
  ...['file_name', 'sha256', 'stored_as', 'mime_type', 'size_in_bytes', 'width', 'height'],
  'original_metadata',
];
const of = (row: string) => file.map((column) => `${row}.${column}`).join(', ');
const known = (row: string) => `${row}.id, ${row}.kind, ${row}.uploaded_at, ${row}.uploaded_by`;

const checkCrop = (outside: string): string => `
  CREATE OR REPLACE FUNCTION check_crop() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE picture record;
    BEGIN
      SELECT kind, width, height INTO picture FROM media_assets WHERE id = NEW.asset_id;
      IF least(NEW.x, NEW.y) < 0 OR least(NEW.width, NEW.height) < 1 ${outside}
        OR NEW.x + NEW.width > picture.width OR NEW.y + NEW.height > picture.height
      THEN RAISE EXCEPTION 'a crop lies within its picture'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'media_crops_within_picture'; END IF;
      RETURN NEW;
    END $$;`;

const orientation = (otherwise: string): string => `
  ALTER TABLE media_assets DROP COLUMN orientation,
    ADD COLUMN orientation text GENERATED ALWAYS AS (CASE WHEN width > height THEN 'LANDSCAPE'
      WHEN width < height THEN 'PORTRAIT' ${otherwise} END) STORED;
  CREATE INDEX media_assets_by_orientation ON media_assets (orientation, uploaded_at DESC, id DESC);`;

/** Video, audio, documents and graphics are assets as pictures are, each measured in its own way. */
export class KeepOtherKindsOfMedia1764000013000 implements MigrationInterface {
  readonly name = 'KeepOtherKindsOfMedia1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE media_assets
        ADD duration_ms int,
        ADD page_count int,
        ADD poster_id uuid CONSTRAINT media_assets_poster_fkey REFERENCES media_assets,
        ALTER width DROP NOT NULL,
        ALTER height DROP NOT NULL,
        DROP CONSTRAINT media_assets_kind_known,
        DROP CONSTRAINT media_assets_mime_type_known,
        DROP CONSTRAINT media_assets_stored_as_form,
        ADD CONSTRAINT media_assets_kind_known CHECK (kind IN (${quoted(Object.keys(types))})),
        ADD CONSTRAINT media_assets_mime_type_known CHECK (${ofKinds(
          Object.fromEntries(
            Object.entries(types).map(([kind, some]) => [kind, `mime_type IN (${quoted(some)})`]),
          ),
        )}),
        ADD CONSTRAINT media_assets_stored_as_form CHECK (stored_as ~ '^originals/[0-9a-f/]+[.][a-z0-9]+$'),
        ADD CONSTRAINT media_assets_measured CHECK (num_nonnulls(width, height) IN (0, 2) AND ${ofKinds({
          IMAGE: 'width IS NOT NULL AND num_nonnulls(duration_ms, page_count) = 0',
          VIDEO: 'num_nulls(width, duration_ms) = 0 AND page_count IS NULL',
          AUDIO: 'duration_ms IS NOT NULL AND num_nonnulls(width, page_count) = 0',
          DOCUMENT: 'page_count IS NOT NULL AND num_nonnulls(width, duration_ms) = 0',
          GRAPHIC: 'num_nonnulls(duration_ms, page_count) = 0',
        })}),
        ADD CONSTRAINT media_assets_duration_not_negative CHECK (duration_ms >= 0),
        ADD CONSTRAINT media_assets_pages_positive CHECK (page_count > 0);
      CREATE INDEX media_assets_by_kind ON media_assets (kind, uploaded_at DESC, id DESC);
      CREATE INDEX media_assets_by_poster ON media_assets (poster_id) WHERE poster_id IS NOT NULL;
      ${orientation("WHEN width = height THEN 'SQUARE'")}
      ${checkCrop("OR picture.kind <> 'IMAGE'")}

      -- A picture may get another file; whatever else is there stays as it was uploaded.
      CREATE OR REPLACE FUNCTION refuse_changed_original() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (${known('OLD')}, OLD.duration_ms, OLD.page_count) IS DISTINCT FROM (${known('NEW')}, NEW.duration_ms, NEW.page_count)
            OR (OLD.sha256 = NEW.sha256 OR OLD.kind <> 'IMAGE') AND (${of('OLD')}) IS DISTINCT FROM (${of('NEW')})
          THEN RAISE EXCEPTION 'the original of an asset never changes'; END IF;
          RETURN NEW;
        END $$;

      CREATE FUNCTION check_poster() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.kind = 'IMAGE'
            OR NOT EXISTS (SELECT FROM media_assets WHERE id = NEW.poster_id AND kind = 'IMAGE' AND deleted_at IS NULL)
          THEN RAISE EXCEPTION 'a poster is a picture, of what is none'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'media_assets_poster_is_picture'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER media_assets_poster_is_picture BEFORE INSERT OR UPDATE OF poster_id ON media_assets
        FOR EACH ROW WHEN (NEW.poster_id IS NOT NULL) EXECUTE FUNCTION check_poster();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER media_assets_poster_is_picture ON media_assets;
      DROP FUNCTION check_poster;
      CREATE OR REPLACE FUNCTION refuse_changed_original() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (${known('OLD')}) IS DISTINCT FROM (${known('NEW')})
            OR OLD.sha256 = NEW.sha256 AND (${of('OLD')}) IS DISTINCT FROM (${of('NEW')})
          THEN RAISE EXCEPTION 'the original of an asset never changes'; END IF;
          RETURN NEW;
        END $$;
      ${checkCrop('')}
      ${orientation("ELSE 'SQUARE'")}
      DROP INDEX media_assets_by_poster, media_assets_by_kind;
      ALTER TABLE media_assets
        DROP CONSTRAINT media_assets_measured,
        DROP CONSTRAINT media_assets_stored_as_form,
        DROP CONSTRAINT media_assets_mime_type_known,
        DROP CONSTRAINT media_assets_kind_known,
        ADD CONSTRAINT media_assets_kind_known CHECK (kind IN ('IMAGE')),
        ADD CONSTRAINT media_assets_mime_type_known CHECK (mime_type IN (${quoted(before)})),
        ADD CONSTRAINT media_assets_stored_as_form CHECK (stored_as ~ '^originals/[0-9a-f/]+[.][a-z]+$'),
        ALTER height SET NOT NULL,
        ALTER width SET NOT NULL,
        DROP poster_id,
        DROP page_count,
        DROP duration_ms;
    `);
  }
}
