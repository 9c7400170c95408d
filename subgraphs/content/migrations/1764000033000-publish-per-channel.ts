import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each channel has a story in its own way: state, time, headline, picture, address. Some get it at an instant to come. */
export class PublishPerChannel1764000033000 implements MigrationInterface {
  readonly name = 'PublishPerChannel1764000033000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY migration ON article_publications TO CURRENT_USER USING (true);
      ALTER TABLE article_publications
        ADD COLUMN status text NOT NULL DEFAULT 'LIVE',
        ADD COLUMN status_reason text
          CONSTRAINT article_publications_reason_length CHECK (length(status_reason) BETWEEN 1 AND 1000),
        ADD COLUMN scheduled_at timestamptz(3),
        ADD COLUMN headline jsonb CONSTRAINT article_publications_headline_given CHECK (jsonb_strip_nulls(headline) <> '{}'),
        ADD COLUMN lead_image_id uuid;
      ALTER TABLE article_publications DISABLE TRIGGER USER;
      UPDATE article_publications SET status = 'WITHDRAWN' WHERE unpublished_at IS NOT NULL;
      ALTER TABLE article_publications ENABLE TRIGGER USER;
      DROP POLICY migration ON article_publications;
      ALTER TABLE article_publications
        ADD CONSTRAINT article_publications_status_known CHECK (status IN ('SCHEDULED', 'LIVE', 'WITHDRAWN')),
        ADD CONSTRAINT article_publications_scheduled_time CHECK ((status = 'SCHEDULED') = (scheduled_at IS NOT NULL)),
        ADD CONSTRAINT article_publications_withdrawn_time CHECK (
          CASE status WHEN 'LIVE' THEN unpublished_at IS NULL WHEN 'WITHDRAWN' THEN unpublished_at IS NOT NULL ELSE true END);
      DROP INDEX article_publications_by_channel;
      CREATE INDEX article_publications_by_channel ON article_publications (channel_id, listed_at DESC, article_id DESC)
        WHERE status = 'LIVE';
      ALTER POLICY article_publications_published ON article_publications
        USING (visible_from <= now() AND status <> 'SCHEDULED');

      -- What is due next; an embargo and a schedule say two different things of when readers may see a story.
      ALTER TABLE articles ADD COLUMN scheduled_at timestamptz(3),
        ADD CONSTRAINT articles_scheduled_time CHECK (status <> 'SCHEDULED' OR scheduled_at IS NOT NULL),
        ADD CONSTRAINT articles_embargo_or_schedule CHECK (embargoed_until IS NULL OR scheduled_at IS NULL);
      CREATE INDEX articles_scheduled ON articles (scheduled_at) WHERE scheduled_at IS NOT NULL;

      ALTER TABLE article_steps ADD COLUMN channel_id uuid,
        DROP CONSTRAINT article_steps_kind_known, ADD CONSTRAINT article_steps_kind_known
          CHECK (kind IN ('STATUS', 'EMBARGO', 'LOCK', 'SCHEDULE', 'CHANNEL')),
        ADD CONSTRAINT article_steps_channel_given CHECK ((kind IN ('SCHEDULE', 'CHANNEL')) = (channel_id IS NOT NULL));

      CREATE FUNCTION check_publication() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF OLD.status <> 'SCHEDULED' AND OLD.published_at <= now() AND NEW.published_at <> OLD.published_at
            OR OLD.unpublished_at IS NOT NULL AND NEW.published_at <> OLD.published_at THEN
            RAISE EXCEPTION 'first out' USING ERRCODE = 'check_violation', CONSTRAINT = 'article_publications_first_out';
          END IF;
          IF NEW.status = 'WITHDRAWN' AND EXISTS (SELECT FROM channels WHERE id = NEW.channel_id AND kind = 'PRINT') THEN
            RAISE EXCEPTION 'paper' USING ERRCODE = 'check_violation', CONSTRAINT = 'article_publications_paper_stays';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER article_publications_check BEFORE UPDATE OF status, published_at ON article_publications
        FOR EACH ROW EXECUTE FUNCTION check_publication();

      CREATE FUNCTION record_publication_steps() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          was text := CASE TG_OP WHEN 'INSERT' THEN NULL ELSE OLD.status END;
          due timestamptz := CASE TG_OP WHEN 'INSERT' THEN NULL ELSE OLD.scheduled_at END;
          now_due timestamptz := CASE TG_OP WHEN 'DELETE' THEN NULL ELSE NEW.scheduled_at END;
          is_now text := CASE TG_OP WHEN 'DELETE' THEN NULL ELSE NEW.status END;
          row_now article_publications := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
        BEGIN
          IF was IS DISTINCT FROM is_now THEN
            INSERT INTO article_steps (article_id, channel_id, kind, before, after, reason)
              VALUES (row_now.article_id, row_now.channel_id, 'CHANNEL', was, is_now, row_now.status_reason);
          END IF;
          IF due IS DISTINCT FROM now_due THEN
            INSERT INTO article_steps (article_id, channel_id, kind, before, after, reason)
              VALUES (row_now.article_id, row_now.channel_id, 'SCHEDULE', to_json(due) #>> '{}',
                to_json(now_due) #>> '{}', row_now.status_reason);
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER article_publications_steps AFTER INSERT OR DELETE OR UPDATE OF status, scheduled_at ON article_publications
        FOR EACH ROW EXECUTE FUNCTION record_publication_steps();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER article_publications_steps ON article_publications;
      DROP TRIGGER article_publications_check ON article_publications;
      DROP FUNCTION record_publication_steps, check_publication;
      ALTER TABLE article_steps DISABLE TRIGGER USER;
      CREATE POLICY migration ON article_steps TO CURRENT_USER USING (true);
      DELETE FROM article_steps WHERE channel_id IS NOT NULL;
      DROP POLICY migration ON article_steps;
      ALTER TABLE article_steps ENABLE TRIGGER USER;
      ALTER TABLE article_steps DROP COLUMN channel_id, DROP CONSTRAINT article_steps_kind_known,
        ADD CONSTRAINT article_steps_kind_known CHECK (kind IN ('STATUS', 'EMBARGO', 'LOCK'));
      CREATE POLICY migration ON articles TO CURRENT_USER USING (true);
      ALTER TABLE articles DISABLE TRIGGER USER;
      UPDATE articles SET status = 'READY' WHERE status = 'SCHEDULED';
      ALTER TABLE articles ENABLE TRIGGER USER;
      DROP POLICY migration ON articles;
      ALTER TABLE articles DROP COLUMN scheduled_at;
      CREATE POLICY migration ON article_publications TO CURRENT_USER USING (true);
      ALTER TABLE article_publications DISABLE TRIGGER USER;
      DELETE FROM article_publications WHERE status = 'SCHEDULED';
      ALTER TABLE article_publications ENABLE TRIGGER USER;
      DROP POLICY migration ON article_publications;
      ALTER POLICY article_publications_published ON article_publications USING (visible_from <= now());
      DROP INDEX article_publications_by_channel;
      ALTER TABLE article_publications DROP COLUMN status, DROP COLUMN status_reason, DROP COLUMN scheduled_at,
        DROP COLUMN headline, DROP COLUMN lead_image_id;
      CREATE INDEX article_publications_by_channel ON article_publications (channel_id, listed_at DESC, article_id DESC)
        WHERE unpublished_at IS NULL;
    `);
  }
}
