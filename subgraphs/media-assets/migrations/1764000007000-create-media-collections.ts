import { auditSql, checkStepSql, statusStepsSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = 'owner_id = (SELECT viewer_organisation())';
const withAsset = 'EXISTS (SELECT FROM media_assets asset WHERE asset.id = asset_id)';
const ofCollection = (which: string) =>
  `EXISTS (SELECT FROM media_collections whole WHERE whole.id = collection_id AND ${which})`;
const steps = [
  '>PRIVATE',
  'PRIVATE>SHARED',
  'SHARED>PRIVATE',
  'PRIVATE>DELETED',
  'SHARED>DELETED',
  'DELETED>PRIVATE',
];

/** Pictures that somebody put together, in an order, or all of a shoot; shared with partners or not. */
export class CreateMediaCollections1764000007000 implements MigrationInterface {
  readonly name = 'CreateMediaCollections1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${checkStepSql}
      CREATE TABLE media_collections (
        ${versionedColumnsSql('media_collections')},
        kind text NOT NULL CONSTRAINT media_collections_kind_known CHECK (kind IN ('COLLECTION', 'SHOOT')),
        status text NOT NULL,
        status_reason text CONSTRAINT media_collections_reason_length CHECK (char_length(status_reason) BETWEEN 1 AND 500),
        owner_id uuid NOT NULL,
        name text NOT NULL CONSTRAINT media_collections_name_length CHECK (char_length(name) BETWEEN 1 AND 200),
        description text CONSTRAINT media_collections_description_length CHECK (char_length(description) BETWEEN 1 AND 2000),
        event_id uuid,
        shot_on date CONSTRAINT media_collections_of_photography CHECK (shot_on BETWEEN '1826-01-01' AND '2199-12-31'),
        search_vector tsvector NOT NULL,
        CONSTRAINT media_collections_shot CHECK (shot_on IS NULL OR kind = 'SHOOT'),
        CONSTRAINT media_collections_deleted_with_reason CHECK (status <> 'DELETED' OR status_reason IS NOT NULL)
      );
      CREATE UNIQUE INDEX media_collections_one_of_a_name ON media_collections (owner_id, name) WHERE status <> 'DELETED';
      CREATE INDEX media_collections_by_creation ON media_collections (created_at DESC, id DESC);
      CREATE INDEX media_collections_by_owner ON media_collections (owner_id, created_at DESC, id DESC);
      CREATE INDEX media_collections_by_event ON media_collections (event_id, created_at DESC, id DESC)
        WHERE event_id IS NOT NULL;
      CREATE INDEX media_collections_search ON media_collections USING gin (search_vector) WITH (fastupdate = off);
      ${statusStepsSql('media_collections', steps)}
      ${auditSql('media_collections', 'MediaCollection', 'id', 'search_vector')}
      ALTER TABLE media_collections ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON media_collections TO media_assets_reader, media_assets_headquarters;
      GRANT SELECT, INSERT, UPDATE ON media_collections TO media_assets_staff, media_assets_desk;
      CREATE POLICY media_collections_desk ON media_collections TO media_assets_desk USING (true) WITH CHECK (true);
      CREATE POLICY media_collections_headquarters ON media_collections FOR SELECT TO media_assets_headquarters USING (status <> 'DELETED');
      CREATE POLICY media_collections_own ON media_collections TO media_assets_staff USING (${own});
      CREATE POLICY media_collections_shared ON media_collections FOR SELECT TO media_assets_reader, media_assets_staff
        USING (status = 'SHARED' AND (SELECT viewer_organisation()) IS NOT NULL);

      CREATE TABLE media_collection_items (
        id uuid CONSTRAINT media_collection_items_pkey PRIMARY KEY,
        collection_id uuid NOT NULL CONSTRAINT media_collection_items_collection_fkey REFERENCES media_collections,
        asset_id uuid NOT NULL CONSTRAINT media_collection_items_asset_fkey REFERENCES media_assets,
        position int NOT NULL,
        added_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT media_collection_items_once UNIQUE (collection_id, asset_id),
        CONSTRAINT media_collection_items_in_order UNIQUE (collection_id, position) DEFERRABLE
      );
      CREATE INDEX media_collection_items_by_asset ON media_collection_items (asset_id);
      CREATE TRIGGER media_collection_items_audit AFTER INSERT OR DELETE ON media_collection_items
        FOR EACH ROW EXECUTE FUNCTION record_audit('MediaCollection', 'collection_id');
      ALTER TABLE media_collection_items ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON media_collection_items TO media_assets_reader, media_assets_headquarters;
      GRANT SELECT, INSERT, UPDATE, DELETE ON media_collection_items TO media_assets_staff, media_assets_desk;
      CREATE POLICY media_collection_items_desk ON media_collection_items TO media_assets_desk USING (true) WITH CHECK (true);
      CREATE POLICY media_collection_items_headquarters ON media_collection_items FOR SELECT TO media_assets_headquarters
        USING (true);
      -- All of them, for the places of those that they do not see are not to be given away.
      CREATE POLICY media_collection_items_own ON media_collection_items TO media_assets_staff
        USING (${ofCollection(`whole.${own}`)});
      CREATE POLICY media_collection_items_seen ON media_collection_items FOR SELECT
        TO media_assets_reader, media_assets_staff USING (${ofCollection('true')} AND ${withAsset});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE media_collection_items, media_collections;
      DROP FUNCTION check_step;
    `);
  }
}
