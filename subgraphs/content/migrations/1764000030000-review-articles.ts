import { checkStepSql, statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statuses = [
  ...['DRAFT', 'SUBMITTED', 'REVIEW_1', 'REVIEW_2', 'REVIEW_3', 'RETURNED', 'READY', 'SCHEDULED'],
  ...['PUBLISHED', 'CORRECTED', 'UNPUBLISHED', 'RECALLED', 'KILLED', 'SPIKED'],
];
const steps: Readonly<Record<string, string>> = {
  '': 'DRAFT',
  DRAFT: 'SUBMITTED SPIKED PUBLISHED',
  SUBMITTED: 'DRAFT REVIEW_1 REVIEW_2 RETURNED SPIKED PUBLISHED',
  REVIEW_1: 'DRAFT SUBMITTED REVIEW_2 RETURNED SPIKED PUBLISHED',
  REVIEW_2: 'DRAFT REVIEW_1 REVIEW_3 RETURNED SPIKED PUBLISHED',
  REVIEW_3: 'DRAFT REVIEW_1 REVIEW_2 READY RETURNED SPIKED PUBLISHED',
  RETURNED: 'SUBMITTED SPIKED',
  READY: 'DRAFT REVIEW_3 SCHEDULED PUBLISHED SPIKED',
  SCHEDULED: 'READY REVIEW_3 PUBLISHED KILLED',
  PUBLISHED: 'CORRECTED UNPUBLISHED RECALLED KILLED',
  CORRECTED: 'UNPUBLISHED RECALLED KILLED',
  UNPUBLISHED: 'SUBMITTED REVIEW_1 REVIEW_2 REVIEW_3 PUBLISHED RECALLED KILLED',
  RECALLED: 'SUBMITTED KILLED',
  SPIKED: 'DRAFT SUBMITTED REVIEW_1 REVIEW_2 REVIEW_3 RETURNED READY',
};
const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** For the newsroom alone, and appended to: what was written, decided and done to a story stands. */
const newsroomTable = (table: string, grants: string): string => `
  GRANT ${grants} ON ${table} TO content_newsroom;
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_newsroom ON ${table} TO content_newsroom USING (true);`;

/** What an article is made of, as one value: the shape of `Draft`. */
const contentOfRow = `jsonb_build_object(
  'slug', slug, 'language', language, 'headline', headline, 'otherHeadlines', other_headlines,
  'standfirst', standfirst, 'body', body, 'sectionId', section_id, 'eventId', event_id,
  'leadImageId', lead_image_id, 'datelinePlace', dateline_place, 'datelineDate', dateline_date, 'label', label,
  'credits', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', role, 'name', name, 'personId', person_id,
    'employerId', employer_id) ORDER BY position), '[]') FROM article_credits WHERE article_id = articles.id),
  'tagIds', (SELECT coalesce(jsonb_agg(tag_id ORDER BY position), '[]') FROM article_tags WHERE article_id = articles.id),
  'organisationIds', (SELECT coalesce(jsonb_agg(organisation_id ORDER BY position), '[]') FROM article_organisations
    WHERE article_id = articles.id))`;

const asOwner = (table: string): string =>
  `CREATE POLICY migration ON ${table} TO CURRENT_USER USING (true);`;
const rewritten = [
  'articles',
  'article_versions',
  'article_credits',
  'article_tags',
  'article_organisations',
];

/**
 * Three reviews by three people before a story goes out (三審三校), the fast track of breaking news beside them, and
 * the record of every step. Stories of the former release were published without: they are marked as from an archive.
 */
export class ReviewArticles1764000030000 implements MigrationInterface {
  readonly name = 'ReviewArticles1764000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${checkStepSql}
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;

      ALTER TABLE sections
        ADD COLUMN review_minutes int NOT NULL DEFAULT 1440
          CONSTRAINT sections_review_minutes_range CHECK (review_minutes BETWEEN 10 AND 10080),
        ADD COLUMN fast_track_minutes int NOT NULL DEFAULT 240
          CONSTRAINT sections_fast_track_minutes_range CHECK (fast_track_minutes BETWEEN 10 AND 1440);

      ALTER TABLE articles
        ADD COLUMN version_number int NOT NULL DEFAULT 1
          CONSTRAINT articles_version_number_positive CHECK (version_number > 0),
        ADD COLUMN author text DEFAULT viewer_subject(),
        ADD COLUMN status_reason text
          CONSTRAINT articles_status_reason_length CHECK (length(status_reason) BETWEEN 1 AND 1000),
        ADD COLUMN reviewer text,
        ADD COLUMN review_due_at timestamptz(3),
        ADD COLUMN spiked_from text,
        -- Where it was published before it came here; its reviews are there.
        ADD COLUMN archived_from text,
        DROP CONSTRAINT articles_status_known,
        ADD CONSTRAINT articles_status_known CHECK (status IN (${quoted(statuses)})),
        ADD CONSTRAINT articles_spiked_from_given CHECK ((status = 'SPIKED') = (spiked_from IS NOT NULL)),
        DROP CONSTRAINT articles_published_has_time,
        ADD CONSTRAINT articles_published_has_time
          CHECK (status NOT IN ('PUBLISHED', 'CORRECTED') OR first_published_at IS NOT NULL),
        ALTER COLUMN visible_from SET EXPRESSION AS (
          CASE WHEN status IN ('PUBLISHED', 'CORRECTED') THEN coalesce(embargoed_until, '-infinity')
            ELSE 'infinity' END);
      CREATE INDEX articles_under_review ON articles (review_due_at, id) WHERE review_due_at IS NOT NULL;
      CREATE INDEX articles_by_author ON articles (author, listed_at DESC, id DESC);

      CREATE TABLE article_versions (
        article_id uuid NOT NULL CONSTRAINT article_versions_article_exists REFERENCES articles,
        number int NOT NULL CONSTRAINT article_versions_number_positive CHECK (number > 0),
        author text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        saved_at timestamptz(3) NOT NULL DEFAULT now(),
        reason text CONSTRAINT article_versions_reason_length CHECK (length(reason) BETWEEN 1 AND 1000),
        content jsonb NOT NULL,
        CONSTRAINT article_versions_pkey PRIMARY KEY (article_id, number)
      );
      CREATE TRIGGER article_versions_append_only BEFORE UPDATE OR DELETE ON article_versions
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      ${newsroomTable('article_versions', 'SELECT, INSERT')}

      CREATE TABLE article_steps (
        id uuid CONSTRAINT article_steps_pkey PRIMARY KEY DEFAULT uuidv7(),
        article_id uuid NOT NULL CONSTRAINT article_steps_article_exists REFERENCES articles,
        kind text NOT NULL CONSTRAINT article_steps_kind_known CHECK (kind IN ('STATUS', 'EMBARGO')),
        before text,
        after text,
        reason text,
        taken_by text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        taken_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX article_steps_by_article ON article_steps (article_id, taken_at, id);
      CREATE TRIGGER article_steps_append_only BEFORE UPDATE OR DELETE ON article_steps
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      ${newsroomTable('article_steps', 'SELECT, INSERT')}

      CREATE TABLE article_reviews (
        id uuid CONSTRAINT article_reviews_pkey PRIMARY KEY DEFAULT uuidv7(),
        article_id uuid NOT NULL,
        version_number int NOT NULL,
        level int NOT NULL CONSTRAINT article_reviews_level_known CHECK (level BETWEEN 1 AND 3),
        decision text NOT NULL CONSTRAINT article_reviews_decision_known CHECK (decision IN ('APPROVED', 'RETURNED')),
        comment text CONSTRAINT article_reviews_comment_length CHECK (length(comment) BETWEEN 1 AND 1000),
        reviewer text NOT NULL,
        reviewed_at timestamptz(3) NOT NULL DEFAULT now(),
        lifted_at timestamptz(3),
        lifted_by text,
        lift_reason text,
        CONSTRAINT article_reviews_version_exists FOREIGN KEY (article_id, version_number) REFERENCES article_versions,
        CONSTRAINT article_reviews_return_has_reason CHECK (decision <> 'RETURNED' OR comment IS NOT NULL),
        CONSTRAINT article_reviews_lifted_whole CHECK (num_nulls(lifted_at, lifted_by, lift_reason) IN (0, 3))
      );
      CREATE UNIQUE INDEX article_reviews_one_a_level ON article_reviews (article_id, level)
        WHERE decision = 'APPROVED' AND lifted_at IS NULL;
      CREATE UNIQUE INDEX article_reviews_three_people ON article_reviews (article_id, reviewer)
        WHERE decision = 'APPROVED' AND lifted_at IS NULL;
      CREATE INDEX article_reviews_by_article ON article_reviews (article_id, reviewed_at, id);
      CREATE FUNCTION check_review() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.reviewer := viewer_subject();
          IF EXISTS (SELECT FROM article_versions WHERE article_id = NEW.article_id AND author = NEW.reviewer) THEN
            RAISE EXCEPTION 'an author reviews' USING ERRCODE = 'check_violation', CONSTRAINT = 'article_reviews_not_by_author';
          END IF;
          IF NEW.decision = 'APPROVED' AND NEW.level > 1 AND NOT EXISTS (SELECT FROM article_reviews
            WHERE article_id = NEW.article_id AND level = NEW.level - 1 AND decision = 'APPROVED' AND lifted_at IS NULL) THEN
            RAISE EXCEPTION 'a review is left out' USING ERRCODE = 'check_violation', CONSTRAINT = 'article_reviews_in_order';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER article_reviews_check BEFORE INSERT ON article_reviews
        FOR EACH ROW EXECUTE FUNCTION check_review();
      CREATE TRIGGER article_reviews_lifted_once BEFORE UPDATE ON article_reviews
        FOR EACH ROW WHEN (OLD.lifted_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
      ${newsroomTable('article_reviews', 'SELECT, INSERT, UPDATE (lifted_at, lifted_by, lift_reason)')}

      CREATE TABLE article_fast_tracks (
        article_id uuid NOT NULL,
        version_number int NOT NULL,
        reason text NOT NULL CONSTRAINT article_fast_tracks_reason_length CHECK (length(reason) BETWEEN 1 AND 1000),
        opened_by text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        opened_at timestamptz(3) NOT NULL DEFAULT now(),
        due_at timestamptz(3) NOT NULL,
        reviewed_at timestamptz(3),
        CONSTRAINT article_fast_tracks_pkey PRIMARY KEY (article_id, version_number),
        CONSTRAINT article_fast_tracks_version_exists FOREIGN KEY (article_id, version_number) REFERENCES article_versions
      );
      CREATE INDEX article_fast_tracks_due ON article_fast_tracks (due_at, article_id);
      CREATE TRIGGER article_fast_tracks_reviewed_once BEFORE UPDATE ON article_fast_tracks
        FOR EACH ROW WHEN (OLD.reviewed_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
      ${newsroomTable('article_fast_tracks', 'SELECT, INSERT, UPDATE (reviewed_at)')}

      ${rewritten.map(asOwner).join(' ')}
      ALTER TABLE articles DISABLE TRIGGER USER;
      INSERT INTO article_versions (article_id, number, author, saved_at, content)
        SELECT id, 1, coalesce((SELECT subject FROM audit_log WHERE entity_id = articles.id AND entity = 'Article'
          AND action = 'INSERT' ORDER BY audit_log.id LIMIT 1), 'unknown'), updated_at, ${contentOfRow} FROM articles;
      UPDATE articles SET
        author = (SELECT author FROM article_versions WHERE article_id = articles.id),
        archived_from = CASE WHEN status <> 'DRAFT' THEN 'the former release' END;
      ALTER TABLE articles ENABLE TRIGGER USER;

      -- An article's text is a version of it, of which the reviews and the archive speak.
      ALTER TABLE articles ADD CONSTRAINT articles_version_exists FOREIGN KEY (id, version_number)
        REFERENCES article_versions (article_id, number) DEFERRABLE INITIALLY DEFERRED;
      ${rewritten.map((table) => `DROP POLICY migration ON ${table};`).join(' ')}

      ${statusStepsSql(
        'articles',
        Object.entries(steps).flatMap(([from, to]) => to.split(' ').map((one) => `${from}>${one}`)),
        'NEW.archived_from IS NULL',
      )}
      CREATE FUNCTION check_reviewed() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE reviewed boolean;
        BEGIN
          SELECT count(*) = 3 AND bool_or(level = 3 AND version_number = NEW.version_number) INTO reviewed
            FROM article_reviews WHERE article_id = NEW.id AND decision = 'APPROVED' AND lifted_at IS NULL;
          IF reviewed OR NEW.status IN ('PUBLISHED', 'CORRECTED') AND EXISTS (SELECT FROM article_fast_tracks
            WHERE article_id = NEW.id AND version_number = NEW.version_number) THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'not reviewed' USING ERRCODE = 'check_violation', CONSTRAINT = 'articles_reviewed';
        END $$;
      CREATE TRIGGER articles_reviewed BEFORE UPDATE OF status, version_number ON articles
        FOR EACH ROW WHEN (NEW.status IN ('READY', 'SCHEDULED', 'PUBLISHED', 'CORRECTED')
          AND (NEW.status <> OLD.status OR NEW.version_number <> OLD.version_number))
        EXECUTE FUNCTION check_reviewed();
      CREATE TRIGGER articles_archived_from_stays BEFORE UPDATE OF archived_from ON articles
        FOR EACH ROW WHEN (NEW.archived_from IS DISTINCT FROM OLD.archived_from) EXECUTE FUNCTION refuse_change();

      -- A review has its section's time from when the story came to it; taking it up or giving it back changes nothing.
      CREATE FUNCTION set_review_due() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.status NOT IN ('SUBMITTED', 'REVIEW_1', 'REVIEW_2', 'REVIEW_3') THEN
            NEW.review_due_at := NULL;
            NEW.reviewer := NULL;
          ELSIF NEW.review_due_at IS NULL OR (OLD.status, NEW.status) NOT IN (('SUBMITTED', 'REVIEW_1'), ('REVIEW_1', 'SUBMITTED')) THEN
            NEW.reviewer := NULL;
            NEW.review_due_at := NEW.updated_at
              + (SELECT review_minutes FROM sections WHERE id = NEW.section_id) * interval '1 minute';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER articles_review_due BEFORE UPDATE OF status ON articles
        FOR EACH ROW WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION set_review_due();

      CREATE FUNCTION record_article_steps() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.status <> OLD.status THEN
            INSERT INTO article_steps (article_id, kind, before, after, reason, taken_at)
              VALUES (NEW.id, 'STATUS', OLD.status, NEW.status, NEW.status_reason, NEW.updated_at);
          END IF;
          IF NEW.embargoed_until IS DISTINCT FROM OLD.embargoed_until THEN
            INSERT INTO article_steps (article_id, kind, before, after, reason, taken_at)
              VALUES (NEW.id, 'EMBARGO', to_json(OLD.embargoed_until) #>> '{}', to_json(NEW.embargoed_until) #>> '{}',
                NEW.status_reason, NEW.updated_at);
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER articles_steps AFTER UPDATE OF status, embargoed_until ON articles
        FOR EACH ROW EXECUTE FUNCTION record_article_steps();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER articles_steps ON articles;
      DROP TRIGGER articles_review_due ON articles;
      DROP TRIGGER articles_archived_from_stays ON articles;
      DROP TRIGGER articles_reviewed ON articles;
      DROP TRIGGER articles_next_status ON articles;
      DROP TRIGGER articles_first_status ON articles;
      DROP INDEX articles_under_review, articles_by_author;
      ALTER TABLE articles
        DROP CONSTRAINT articles_version_exists, DROP CONSTRAINT articles_spiked_from_given,
        DROP CONSTRAINT articles_published_has_time, DROP CONSTRAINT articles_status_known,
        DROP COLUMN version_number, DROP COLUMN author, DROP COLUMN status_reason, DROP COLUMN reviewer,
        DROP COLUMN review_due_at, DROP COLUMN spiked_from, DROP COLUMN archived_from;
      ${asOwner('articles')}
      ALTER TABLE articles DISABLE TRIGGER USER;
      UPDATE articles SET status = CASE WHEN status = 'CORRECTED' THEN 'PUBLISHED'
        WHEN first_published_at IS NULL THEN 'DRAFT' ELSE 'UNPUBLISHED' END
        WHERE status NOT IN ('DRAFT', 'PUBLISHED', 'UNPUBLISHED');
      ALTER TABLE articles ENABLE TRIGGER USER;
      DROP POLICY migration ON articles;
      ALTER TABLE articles
        ADD CONSTRAINT articles_status_known CHECK (status IN ('DRAFT', 'PUBLISHED', 'UNPUBLISHED')),
        ADD CONSTRAINT articles_published_has_time CHECK (status <> 'PUBLISHED' OR first_published_at IS NOT NULL),
        ALTER COLUMN visible_from SET EXPRESSION AS (
          CASE WHEN status = 'PUBLISHED' THEN coalesce(embargoed_until, '-infinity') ELSE 'infinity' END);
      DROP TABLE article_fast_tracks, article_reviews, article_steps, article_versions;
      ALTER TABLE sections DROP COLUMN review_minutes, DROP COLUMN fast_track_minutes;
      DROP FUNCTION record_article_steps, set_review_due, check_reviewed, check_review, refuse_change, check_step;
    `);
  }
}
