import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of two fingerprints that differ in five bits of 64 at least one of these six parts is the same. */
const parts = [11, 11, 11, 11, 10, 10];
const shiftOf = (index: number) => parts.slice(0, index).reduce((sum, bits) => sum + bits, 0);
const partsSql = parts
  .map((bits, index) => `${index} * 2048 + ((hash >> ${shiftOf(index)}) & ${2 ** bits - 1})::int`)
  .join(', ');

/** What pictures look like, in 64 bits, and an index by which those that look alike are found without a scan. */
export class FindNearDuplicates1764000008000 implements MigrationInterface {
  readonly name = 'FindNearDuplicates1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION fingerprint_parts(hash bigint) RETURNS int[] LANGUAGE sql IMMUTABLE STRICT
        AS $$ SELECT ARRAY[${partsSql}] $$;
      CREATE TABLE media_fingerprints (
        asset_id uuid CONSTRAINT media_fingerprints_pkey PRIMARY KEY
          CONSTRAINT media_fingerprints_asset_fkey REFERENCES media_assets,
        -- Null where the file cannot be read any more, or was not looked at yet.
        hash bigint,
        is_due boolean NOT NULL DEFAULT false,
        parts int[] GENERATED ALWAYS AS (fingerprint_parts(hash)) STORED
      );
      CREATE INDEX media_fingerprints_due ON media_fingerprints (asset_id) WHERE is_due;
      ALTER TABLE media_assets NO FORCE ROW LEVEL SECURITY;
      INSERT INTO media_fingerprints (asset_id, is_due) SELECT id, true FROM media_assets;
      ALTER TABLE media_assets FORCE ROW LEVEL SECURITY;
      CREATE INDEX media_fingerprints_parts ON media_fingerprints USING gin (parts) WITH (fastupdate = off);
      ALTER TABLE media_fingerprints ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT, UPDATE, DELETE ON media_fingerprints TO media_assets_staff, media_assets_desk;
      CREATE POLICY media_fingerprints_desk ON media_fingerprints TO media_assets_desk USING (true);
      CREATE POLICY media_fingerprints_own ON media_fingerprints TO media_assets_staff USING (EXISTS (
        SELECT FROM media_assets asset WHERE asset.id = asset_id AND asset.owner_id = (SELECT viewer_organisation())));
      CREATE POLICY media_fingerprints_compared ON media_fingerprints FOR SELECT TO CURRENT_USER USING (true);
      -- Tells ids and distances alone: the assets are read as the viewer may see them.
      CREATE FUNCTION near_duplicates(assets uuid[], most int)
        RETURNS TABLE (asset_id uuid, id uuid, distance int)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT own.asset_id, near.asset_id, near.distance
          FROM media_fingerprints own CROSS JOIN LATERAL (
            SELECT other.asset_id, bit_count((other.hash # own.hash)::bit(64))::int AS distance
            FROM media_fingerprints other
            WHERE other.parts && own.parts AND other.asset_id <> own.asset_id
              AND bit_count((other.hash # own.hash)::bit(64)) <= 5
            ORDER BY 2, 1 LIMIT most
          ) near
          WHERE own.asset_id = ANY (assets)
          ORDER BY own.asset_id, near.distance, near.asset_id
        $$;
      REVOKE EXECUTE ON FUNCTION near_duplicates FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION near_duplicates TO media_assets_staff, media_assets_headquarters, media_assets_desk;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION near_duplicates;
      DROP TABLE media_fingerprints;
      DROP FUNCTION fingerprint_parts;
    `);
  }
}
