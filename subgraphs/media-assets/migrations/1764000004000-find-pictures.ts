import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchVectorOf } from '../src/media-asset/search-vector-of.ts';

const batch = 1_000;

/** The search vectors as they are made from now on, of all assets that there are. */
const searchAnew = async (runner: QueryRunner): Promise<void> => {
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await runner.query(
      `SELECT id, title, description, alt_text AS "altText", creator_name AS "creatorName",
         credit_line AS "creditLine", original_metadata AS "originalMetadata", edited_metadata AS "editedMetadata"
       FROM media_assets WHERE id > $1 ORDER BY id LIMIT ${batch}`,
      [last],
    );
    if (rows.length === 0) return;
    last = rows.at(-1).id;
    await runner.query(
      `UPDATE media_assets SET search_vector = found.vector::tsvector
       FROM unnest($1::uuid[], $2::text[]) AS found (id, vector) WHERE media_assets.id = found.id`,
      [rows.map(({ id }: { id: string }) => id), rows.map(searchVectorOf)],
    );
  }
};

/** What the picture desk looks for, each on an index; the city is as an edit says it, or else the file. */
export class FindPictures1764000004000 implements MigrationInterface {
  readonly name = 'FindPictures1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE media_assets
        ADD COLUMN orientation text GENERATED ALWAYS AS (CASE WHEN width > height THEN 'LANDSCAPE'
          WHEN width < height THEN 'PORTRAIT' ELSE 'SQUARE' END) STORED,
        ADD COLUMN city text GENERATED ALWAYS AS
          (left(coalesce(edited_metadata ->> 'city', original_metadata ->> 'city'), 300)) STORED,
        ADD COLUMN dated_at timestamptz(3) NOT NULL GENERATED ALWAYS AS (coalesce(taken_at, uploaded_at)) STORED;
      CREATE INDEX media_assets_by_orientation ON media_assets (orientation, uploaded_at DESC, id DESC);
      CREATE INDEX media_assets_by_city ON media_assets (city, uploaded_at DESC, id DESC) WHERE city IS NOT NULL;
      CREATE INDEX media_assets_by_creator_name ON media_assets (creator_name, uploaded_at DESC, id DESC)
        WHERE creator_name IS NOT NULL;
      CREATE INDEX media_assets_by_category ON media_assets (rights_category, uploaded_at DESC, id DESC);
      CREATE INDEX media_assets_by_date ON media_assets (dated_at DESC, id DESC);
      CREATE INDEX media_assets_by_taken ON media_assets (taken_at) WHERE taken_at IS NOT NULL;
      CREATE INDEX media_leases_by_end ON media_leases (ends_at, id)
        WHERE access = 'ALLOW_USE' AND ended_at IS NULL AND ends_at IS NOT NULL;
      CREATE INDEX media_usages_by_day ON media_usages (used_on, asset_id);
      ALTER TABLE media_assets NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER media_assets_audit;
    `);
    await searchAnew(runner);
    await runner.query(
      'ALTER TABLE media_assets FORCE ROW LEVEL SECURITY, ENABLE TRIGGER media_assets_audit;',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX media_usages_by_day, media_leases_by_end, media_assets_by_taken, media_assets_by_category,
        media_assets_by_creator_name;
      ALTER TABLE media_assets DROP COLUMN dated_at, DROP COLUMN city, DROP COLUMN orientation;
    `);
  }
}
