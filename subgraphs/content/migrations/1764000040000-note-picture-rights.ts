import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What those who know pictures' rights last said of each picture of a story on each channel: what ends is to be taken down. */
export class NotePictureRights1764000040000 implements MigrationInterface {
  readonly name = 'NotePictureRights1764000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE article_picture_rights (
        id uuid CONSTRAINT article_picture_rights_pkey PRIMARY KEY DEFAULT uuidv7(),
        article_id uuid NOT NULL CONSTRAINT article_picture_rights_article_exists REFERENCES articles,
        asset_id uuid NOT NULL,
        channel_id uuid NOT NULL CONSTRAINT article_picture_rights_channel_exists REFERENCES channels,
        ends_at timestamptz(3),
        reasons text[] NOT NULL DEFAULT '{}',
        checked_at timestamptz(3) NOT NULL,
        checked_by text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        CONSTRAINT article_picture_rights_one_each UNIQUE (article_id, asset_id, channel_id),
        CONSTRAINT article_picture_rights_blocked_ended CHECK (reasons = '{}' OR ends_at IS NOT NULL)
      );
      CREATE INDEX article_picture_rights_ending ON article_picture_rights (ends_at, id) WHERE ends_at IS NOT NULL;
      GRANT SELECT, INSERT, UPDATE ON article_picture_rights TO content_newsroom;
      ALTER TABLE article_picture_rights ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY article_picture_rights_newsroom ON article_picture_rights TO content_newsroom USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE article_picture_rights');
  }
}
