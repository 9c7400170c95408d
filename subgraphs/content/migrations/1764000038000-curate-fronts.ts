import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fronts of channels: what editors put on them is a draft, and an edition once it is published, which stays as it was. */
export class CurateFronts1764000038000 implements MigrationInterface {
  readonly name = 'CurateFronts1764000038000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fronts (
        ${versionedColumnsSql('fronts')},
        slug text NOT NULL CONSTRAINT fronts_slug_unique UNIQUE
          CONSTRAINT fronts_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
        name jsonb NOT NULL CONSTRAINT fronts_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        channel_id uuid NOT NULL CONSTRAINT fronts_channel_exists REFERENCES channels,
        section_id uuid CONSTRAINT fronts_section_exists REFERENCES sections,
        draft jsonb NOT NULL DEFAULT '[]' CONSTRAINT fronts_draft_list CHECK (jsonb_typeof(draft) = 'array'),
        retired_at timestamptz(3)
      );
      CREATE INDEX fronts_by_channel ON fronts (channel_id, slug);
      ${auditSql('fronts', 'Front')}
      -- The draft names stories that are not out.
      GRANT SELECT (id, version, created_at, updated_at, slug, name, channel_id, section_id, retired_at)
        ON fronts TO content_reader;
      GRANT SELECT, INSERT, UPDATE ON fronts TO content_newsroom;

      CREATE TABLE front_editions (
        id uuid CONSTRAINT front_editions_pkey PRIMARY KEY DEFAULT uuidv7(),
        front_id uuid NOT NULL CONSTRAINT front_editions_front_exists REFERENCES fronts,
        number int NOT NULL,
        containers jsonb NOT NULL CONSTRAINT front_editions_containers_list CHECK (jsonb_typeof(containers) = 'array'),
        published_by text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        published_at timestamptz(3) NOT NULL DEFAULT now(),
        shown_from timestamptz(3) NOT NULL DEFAULT now(),
        withdrawn_at timestamptz(3),
        withdrawn_by text,
        withdrawal_reason text CONSTRAINT front_editions_reason_length CHECK (length(withdrawal_reason) BETWEEN 1 AND 1000),
        CONSTRAINT front_editions_number_unique UNIQUE (front_id, number),
        CONSTRAINT front_editions_withdrawn_whole CHECK (num_nulls(withdrawn_at, withdrawn_by, withdrawal_reason) IN (0, 3))
      );
      CREATE INDEX front_editions_shown ON front_editions (front_id, shown_from DESC, number DESC) WHERE withdrawn_at IS NULL;
      CREATE TRIGGER front_editions_withdrawn_once BEFORE UPDATE ON front_editions
        FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
      ${auditSql('front_editions', 'Front', 'front_id')}
      GRANT SELECT ON front_editions TO content_reader;
      GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by, withdrawal_reason) ON front_editions TO content_newsroom;
      ALTER TABLE front_editions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY front_editions_shown ON front_editions FOR SELECT TO content_reader
        USING (shown_from <= now() AND withdrawn_at IS NULL);
      CREATE POLICY front_editions_newsroom ON front_editions TO content_newsroom USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE front_editions, fronts');
  }
}
