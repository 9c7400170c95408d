import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTagsAndChannels1764000002000 implements MigrationInterface {
  readonly name = 'CreateTagsAndChannels1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tags (
        id uuid CONSTRAINT tags_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        slug text NOT NULL CONSTRAINT tags_slug_unique UNIQUE
          CONSTRAINT tags_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        type text NOT NULL CONSTRAINT tags_type_known CHECK (type IN ('KEYWORD', 'SERIES', 'TONE', 'CAMPAIGN')),
        name jsonb NOT NULL CONSTRAINT tags_name_given CHECK (jsonb_strip_nulls(name) <> '{}')
      );
      CREATE TRIGGER tags_audit AFTER INSERT OR UPDATE OR DELETE ON tags
        FOR EACH ROW EXECUTE FUNCTION record_audit('Tag', 'id');
      GRANT SELECT ON tags TO content_reader;
      GRANT SELECT, INSERT, UPDATE ON tags TO content_newsroom;

      CREATE TABLE channels (
        id uuid CONSTRAINT channels_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        slug text NOT NULL CONSTRAINT channels_slug_unique UNIQUE
          CONSTRAINT channels_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        kind text NOT NULL CONSTRAINT channels_kind_known CHECK (kind IN ('APP', 'PRINT', 'WEB')),
        name jsonb NOT NULL CONSTRAINT channels_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        organisation_id uuid NOT NULL,
        base_url text CONSTRAINT channels_base_url_form CHECK (base_url ~ '^https://'),
        position int NOT NULL
      );
      CREATE TRIGGER channels_audit AFTER INSERT OR UPDATE OR DELETE ON channels
        FOR EACH ROW EXECUTE FUNCTION record_audit('Channel', 'id');
      GRANT SELECT ON channels TO content_reader;
      GRANT SELECT, INSERT, UPDATE ON channels TO content_newsroom;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE channels, tags');
  }
}
