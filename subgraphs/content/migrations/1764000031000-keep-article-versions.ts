import type { MigrationInterface, QueryRunner } from 'typeorm';

const newsroomTable = (table: string, grants: string): string => `
  GRANT ${grants} ON ${table} TO content_newsroom;
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_newsroom ON ${table} TO content_newsroom USING (true);`;

/** The legal archive of what was published, locks that say who is in a story, and stories that update another. */
export class KeepArticleVersions1764000031000 implements MigrationInterface {
  readonly name = 'KeepArticleVersions1764000031000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE article_versions
        ADD COLUMN id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT article_versions_id_unique UNIQUE;

      ALTER TABLE articles ADD COLUMN update_of uuid CONSTRAINT articles_update_of_exists REFERENCES articles;
      CREATE INDEX articles_by_update_of ON articles (update_of, listed_at) WHERE update_of IS NOT NULL;

      CREATE TABLE published_versions (
        article_id uuid NOT NULL,
        version_number int NOT NULL,
        published_by text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        published_at timestamptz(3) NOT NULL,
        CONSTRAINT published_versions_pkey PRIMARY KEY (article_id, version_number),
        CONSTRAINT published_versions_version_exists FOREIGN KEY (article_id, version_number)
          REFERENCES article_versions DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX published_versions_by_time ON published_versions (published_at DESC, article_id DESC, version_number DESC);
      CREATE TRIGGER published_versions_append_only BEFORE UPDATE OR DELETE ON published_versions
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      ${newsroomTable('published_versions', 'SELECT, INSERT')}
      CREATE FUNCTION archive_published() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.status IN ('PUBLISHED', 'CORRECTED') THEN
            INSERT INTO published_versions (article_id, version_number, published_at)
              VALUES (NEW.id, NEW.version_number, greatest(NEW.embargoed_until,
                CASE TG_OP WHEN 'INSERT' THEN NEW.first_published_at ELSE NEW.updated_at END))
              ON CONFLICT DO NOTHING;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER articles_archived AFTER INSERT OR UPDATE OF status, version_number ON articles
        FOR EACH ROW EXECUTE FUNCTION archive_published();
      CREATE POLICY migration ON articles TO CURRENT_USER USING (true);
      CREATE POLICY migration ON published_versions TO CURRENT_USER USING (true);
      INSERT INTO published_versions (article_id, version_number, published_by, published_at)
        SELECT id, version_number, 'unknown', first_published_at FROM articles WHERE status IN ('PUBLISHED', 'CORRECTED');
      DROP POLICY migration ON articles;
      DROP POLICY migration ON published_versions;

      CREATE TABLE article_locks (
        article_id uuid CONSTRAINT article_locks_pkey PRIMARY KEY
          CONSTRAINT article_locks_article_exists REFERENCES articles,
        holder text NOT NULL,
        taken_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        break_reason text CONSTRAINT article_locks_break_reason_length CHECK (length(break_reason) BETWEEN 1 AND 1000)
      );
      ${newsroomTable('article_locks', 'SELECT, INSERT, UPDATE, DELETE')}
      ALTER TABLE article_steps DROP CONSTRAINT article_steps_kind_known,
        ADD CONSTRAINT article_steps_kind_known CHECK (kind IN ('STATUS', 'EMBARGO', 'LOCK'));
      -- Who takes a story out of somebody's hands says why.
      CREATE FUNCTION record_broken_lock() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.break_reason IS NULL THEN
            RAISE EXCEPTION 'the lock is held' USING ERRCODE = 'check_violation', CONSTRAINT = 'article_locks_held';
          END IF;
          INSERT INTO article_steps (article_id, kind, before, after, reason)
            VALUES (NEW.article_id, 'LOCK', OLD.holder, NEW.holder, NEW.break_reason);
          RETURN NEW;
        END $$;
      CREATE TRIGGER article_locks_broken BEFORE UPDATE ON article_locks
        FOR EACH ROW WHEN (NEW.holder <> OLD.holder AND OLD.expires_at > now()) EXECUTE FUNCTION record_broken_lock();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE article_locks, published_versions CASCADE;
      DROP TRIGGER articles_archived ON articles;
      DROP FUNCTION record_broken_lock, archive_published;
      ALTER TABLE article_steps DISABLE TRIGGER USER;
      CREATE POLICY migration ON article_steps TO CURRENT_USER USING (true);
      DELETE FROM article_steps WHERE kind = 'LOCK';
      DROP POLICY migration ON article_steps;
      ALTER TABLE article_steps ENABLE TRIGGER USER;
      ALTER TABLE article_steps DROP CONSTRAINT article_steps_kind_known,
        ADD CONSTRAINT article_steps_kind_known CHECK (kind IN ('STATUS', 'EMBARGO'));
      DROP INDEX articles_by_update_of;
      ALTER TABLE articles DROP COLUMN update_of;
      ALTER TABLE article_versions DROP COLUMN id;
    `);
  }
}
