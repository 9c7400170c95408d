import { versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Row-level security of what belongs to an article, and the article's place in lists and visibility. */
const partOfArticle = (table: string, hidden: string): string => `
  CREATE TRIGGER ${table}_listing BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION take_listing();
  GRANT SELECT ON ${table} TO content_reader;
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_published ON ${table} FOR SELECT TO content_reader USING (visible_from <= now()${hidden});
  CREATE POLICY ${table}_newsroom ON ${table} TO content_newsroom USING (true);`;

/** Live blogs of stories: entries that readers have at once, that a second person reads afterwards, and whose corrections stay. */
export class KeepLiveBlogs1764000039000 implements MigrationInterface {
  readonly name = 'KeepLiveBlogs1764000039000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE live_blogs (
        ${versionedColumnsSql('live_blogs')},
        article_id uuid NOT NULL CONSTRAINT live_blogs_one_each UNIQUE,
        status text NOT NULL DEFAULT 'OPEN' CONSTRAINT live_blogs_status_known CHECK (status IN ('OPEN', 'CLOSED')),
        status_reason text CONSTRAINT live_blogs_reason_length CHECK (length(status_reason) BETWEEN 1 AND 1000),
        summary jsonb CONSTRAINT live_blogs_summary_given CHECK (jsonb_strip_nulls(summary) <> '{}'),
        opened_at timestamptz(3) NOT NULL DEFAULT now(),
        closed_at timestamptz(3),
        listed_at timestamptz(3) NOT NULL,
        visible_from timestamptz(3) NOT NULL,
        CONSTRAINT live_blogs_closed_time CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
        CONSTRAINT live_blogs_article_exists FOREIGN KEY (article_id, listed_at, visible_from)
          REFERENCES articles (id, listed_at, visible_from) ON UPDATE CASCADE
      );
      CREATE INDEX live_blogs_by_time ON live_blogs (opened_at DESC, id DESC);
      ${partOfArticle('live_blogs', '')}
      GRANT SELECT, INSERT, UPDATE ON live_blogs TO content_newsroom;
      CREATE TRIGGER live_blogs_audit AFTER INSERT OR UPDATE OF version ON live_blogs
        FOR EACH ROW EXECUTE FUNCTION record_audit('LiveBlog', 'id', 'listed_at', 'visible_from');

      ALTER TABLE article_steps DROP CONSTRAINT article_steps_kind_known, ADD CONSTRAINT article_steps_kind_known
        CHECK (kind IN ('STATUS', 'EMBARGO', 'LOCK', 'SCHEDULE', 'CHANNEL', 'LIVE_BLOG'));
      CREATE FUNCTION record_live_blog_step() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO article_steps (article_id, kind, before, after, reason) VALUES (NEW.article_id, 'LIVE_BLOG',
            CASE TG_OP WHEN 'UPDATE' THEN OLD.status END, NEW.status, NEW.status_reason);
          RETURN NULL;
        END $$;
      CREATE TRIGGER live_blogs_opened AFTER INSERT ON live_blogs
        FOR EACH ROW EXECUTE FUNCTION record_live_blog_step();
      CREATE TRIGGER live_blogs_steps AFTER UPDATE OF status ON live_blogs
        FOR EACH ROW WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION record_live_blog_step();

      CREATE TABLE live_blog_entries (
        ${versionedColumnsSql('live_blog_entries')},
        article_id uuid NOT NULL CONSTRAINT live_blog_entries_blog_exists REFERENCES live_blogs (article_id),
        occurred_at timestamptz(3) NOT NULL DEFAULT now(),
        headline jsonb CONSTRAINT live_blog_entries_headline_given CHECK (jsonb_strip_nulls(headline) <> '{}'),
        body jsonb NOT NULL CONSTRAINT live_blog_entries_body_given CHECK (jsonb_typeof(body) = 'array' AND body <> '[]'),
        asset_ids uuid[] NOT NULL DEFAULT '{}',
        is_pinned boolean NOT NULL DEFAULT false,
        is_key_event boolean NOT NULL DEFAULT false,
        author text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        -- Of a correction that is made: the trigger below puts it with what was wrong.
        notice jsonb CONSTRAINT live_blog_entries_notice_given CHECK (jsonb_strip_nulls(notice) <> '{}'),
        corrections jsonb NOT NULL DEFAULT '[]',
        review_due_at timestamptz(3) NOT NULL,
        reviewed_by text,
        reviewed_at timestamptz(3),
        deleted_by text,
        deleted_at timestamptz(3),
        deletion_reason text CONSTRAINT live_blog_entries_reason_length CHECK (length(deletion_reason) BETWEEN 1 AND 1000),
        listed_at timestamptz(3) NOT NULL,
        visible_from timestamptz(3) NOT NULL,
        CONSTRAINT live_blog_entries_article_exists FOREIGN KEY (article_id, listed_at, visible_from)
          REFERENCES articles (id, listed_at, visible_from) ON UPDATE CASCADE,
        CONSTRAINT live_blog_entries_reviewed_whole CHECK ((reviewed_by IS NULL) = (reviewed_at IS NULL)),
        CONSTRAINT live_blog_entries_deleted_whole CHECK (num_nulls(deleted_by, deleted_at, deletion_reason) IN (0, 3))
      );
      CREATE INDEX live_blog_entries_by_time ON live_blog_entries (article_id, occurred_at DESC, id DESC);
      CREATE UNIQUE INDEX live_blog_entries_one_pinned ON live_blog_entries (article_id) WHERE is_pinned AND deleted_at IS NULL;
      CREATE INDEX live_blog_entries_to_review ON live_blog_entries (review_due_at, id)
        WHERE reviewed_at IS NULL AND deleted_at IS NULL;
      ${partOfArticle('live_blog_entries', ' AND deleted_at IS NULL')}
      GRANT SELECT, INSERT, UPDATE ON live_blog_entries TO content_newsroom;
      CREATE TRIGGER live_blog_entries_audit AFTER INSERT OR UPDATE OF version ON live_blog_entries
        FOR EACH ROW EXECUTE FUNCTION record_audit('LiveBlogEntry', 'id', 'listed_at', 'visible_from');
      CREATE TRIGGER live_blog_entries_deleted_stay BEFORE UPDATE OF version ON live_blog_entries
        FOR EACH ROW WHEN (OLD.deleted_at IS NOT NULL) EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION check_live_blog_entry() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE story articles;
        BEGIN
          SELECT * INTO story FROM articles WHERE id = NEW.article_id FOR SHARE;
          IF story.status IN ('KILLED', 'SPIKED') THEN
            RAISE EXCEPTION 'gone' USING ERRCODE = 'check_violation', CONSTRAINT = 'live_blog_entries_story_gone';
          END IF;
          IF TG_TABLE_NAME = 'live_blogs' THEN RETURN NEW; END IF;
          IF TG_OP = 'INSERT' THEN
            IF NOT EXISTS (SELECT FROM live_blogs WHERE article_id = NEW.article_id AND status = 'OPEN') THEN
              RAISE EXCEPTION 'closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'live_blog_entries_blog_open';
            END IF;
            NEW.corrections := '[]';
          ELSE
            NEW.corrections := OLD.corrections;
            IF (NEW.headline, NEW.body, NEW.occurred_at) IS DISTINCT FROM (OLD.headline, OLD.body, OLD.occurred_at) THEN
              IF NEW.notice IS NULL THEN
                RAISE EXCEPTION 'silent' USING ERRCODE = 'check_violation', CONSTRAINT = 'live_blog_entries_notice_needed';
              END IF;
              NEW.corrections := OLD.corrections || jsonb_build_object('notice', NEW.notice, 'correctedAt', now(),
                'correctedBy', coalesce(viewer_subject(), 'unknown'), 'headline', OLD.headline, 'body', OLD.body,
                'occurredAt', OLD.occurred_at);
              NEW.notice := NULL;
              NEW.reviewed_by := NULL;
              NEW.reviewed_at := NULL;
            ELSE
              IF NEW.notice IS NOT NULL THEN
                RAISE EXCEPTION 'the same' USING ERRCODE = 'check_violation', CONSTRAINT = 'live_blog_entries_something_corrected';
              END IF;
              IF NEW.reviewed_at IS NOT NULL THEN
                NEW.reviewed_by := coalesce(OLD.reviewed_by, viewer_subject());
                IF NEW.reviewed_by = NEW.author
                  OR NEW.corrections @> jsonb_build_array(jsonb_build_object('correctedBy', NEW.reviewed_by)) THEN
                  RAISE EXCEPTION 'own' USING ERRCODE = 'check_violation', CONSTRAINT = 'live_blog_entries_reviewed_by_another';
                END IF;
              END IF;
              RETURN NEW;
            END IF;
          END IF;
          NEW.review_due_at := now() + (SELECT fast_track_minutes FROM sections WHERE id = story.section_id) * interval '1 minute';
          RETURN NEW;
        END $$;
      CREATE TRIGGER live_blog_entries_check BEFORE INSERT OR UPDATE OF version, headline, body, occurred_at, corrections
        ON live_blog_entries FOR EACH ROW EXECUTE FUNCTION check_live_blog_entry();
      CREATE TRIGGER live_blogs_check BEFORE UPDATE OF version ON live_blogs
        FOR EACH ROW EXECUTE FUNCTION check_live_blog_entry();

      -- A story shows what its entries show: of those, behind its own, places begin at a million.
      CREATE FUNCTION show_live_blog_assets(story uuid) RETURNS void LANGUAGE sql AS $$
        DELETE FROM article_assets WHERE article_id = story AND position >= 1000000 AND asset_id NOT IN (
          SELECT unnest(asset_ids) FROM live_blog_entries WHERE article_id = story AND deleted_at IS NULL);
        INSERT INTO article_assets (article_id, asset_id, position)
          SELECT story, shown.asset_id, 1000000 + row_number() OVER (ORDER BY min(entry.created_at), shown.asset_id)
          FROM live_blog_entries AS entry, unnest(entry.asset_ids) AS shown (asset_id)
          WHERE entry.article_id = story AND entry.deleted_at IS NULL GROUP BY shown.asset_id
          ON CONFLICT DO NOTHING $$;
      REVOKE ALL ON FUNCTION show_live_blog_assets FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION show_live_blog_assets TO content_newsroom;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION show_live_blog_assets;
      DROP TABLE live_blog_entries, live_blogs;
      DROP FUNCTION check_live_blog_entry, record_live_blog_step;
      ALTER TABLE article_steps DISABLE TRIGGER USER;
      CREATE POLICY migration ON article_steps TO CURRENT_USER USING (true);
      DELETE FROM article_steps WHERE kind = 'LIVE_BLOG';
      DROP POLICY migration ON article_steps;
      ALTER TABLE article_steps ENABLE TRIGGER USER;
      ALTER TABLE article_steps DROP CONSTRAINT article_steps_kind_known, ADD CONSTRAINT article_steps_kind_known
        CHECK (kind IN ('STATUS', 'EMBARGO', 'LOCK', 'SCHEDULE', 'CHANNEL'));
      CREATE POLICY migration ON article_assets TO CURRENT_USER USING (true);
      DELETE FROM article_assets WHERE position >= 1000000;
      DROP POLICY migration ON article_assets;
    `);
  }
}
