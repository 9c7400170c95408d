import { auditSql, dropPersonKeeperSql, personKeeperSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const read = ['media_usages', 'picture_licences', 'picture_licence_lines'];
const changed = ['media_assets', 'media_crops', 'picture_clients'];
const deleted = ['media_fingerprints', 'former_media_files', 'media_collection_items'];
const all = [...read, ...changed, ...deleted];

/** The keeper of personal data answers for who is shown in pictures, and for the clients of the picture agency. */
export class AnswerForPersonalData1764000012000 implements MigrationInterface {
  readonly name = 'AnswerForPersonalData1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${personKeeperSql('media_assets')}
      GRANT SELECT ON ${all.join(', ')} TO media_assets_keeper;
      GRANT UPDATE ON ${changed.join(', ')} TO media_assets_keeper;
      GRANT DELETE ON ${deleted.join(', ')} TO media_assets_keeper;
      ${all.map((table) => `CREATE POLICY ${table}_keeper ON ${table} TO media_assets_keeper USING (true);`).join('\n')}

      CREATE INDEX media_assets_by_person_edited ON media_assets
        USING gin ((edited_metadata -> 'personShownInTheImage') jsonb_path_ops);
      CREATE INDEX media_assets_by_person_read ON media_assets
        USING gin ((original_metadata -> 'personShownInTheImage') jsonb_path_ops);
      CREATE INDEX former_media_files_by_person ON former_media_files
        USING gin ((original_metadata -> 'personShownInTheImage') jsonb_path_ops);
      CREATE INDEX picture_clients_by_name ON picture_clients (name) WHERE registered_id IS NULL;

      -- A client may be a person, whose name must not stand in the log when it is erased.
      DROP TRIGGER picture_clients_audit ON picture_clients;
      ${auditSql('picture_clients', 'PictureClient', 'id', 'name')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER picture_clients_audit ON picture_clients;
      ${auditSql('picture_clients', 'PictureClient')}
      DROP INDEX picture_clients_by_name, former_media_files_by_person, media_assets_by_person_read,
        media_assets_by_person_edited;
      ${all.map((table) => `DROP POLICY ${table}_keeper ON ${table};`).join('\n')}
      ${dropPersonKeeperSql}
    `);
  }
}
