import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Corrections with their notices, which the paper prints in its next issue; what was killed stays as it is. */
export class CorrectArticles1764000032000 implements MigrationInterface {
  readonly name = 'CorrectArticles1764000032000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A correction goes out at once, and its fast track is noted before its version is stored.
      ALTER TABLE article_fast_tracks ALTER CONSTRAINT article_fast_tracks_version_exists DEFERRABLE INITIALLY DEFERRED;

      CREATE TABLE article_corrections (
        id uuid CONSTRAINT article_corrections_pkey PRIMARY KEY DEFAULT uuidv7(),
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        article_id uuid NOT NULL,
        version_number int NOT NULL,
        kind text NOT NULL
          CONSTRAINT article_corrections_kind_known CHECK (kind IN ('CORRECTION', 'CLARIFICATION', 'RETRACTION')),
        notice jsonb NOT NULL CONSTRAINT article_corrections_notice_given CHECK (jsonb_strip_nulls(notice) <> '{}'),
        corrected_by text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        publication_code text,
        due_on date,
        due_page text,
        printed_on_page_id uuid CONSTRAINT article_corrections_page_exists REFERENCES newspaper_pages,
        listed_at timestamptz(3) NOT NULL,
        visible_from timestamptz(3) NOT NULL,
        CONSTRAINT article_corrections_version_exists FOREIGN KEY (article_id, version_number)
          REFERENCES article_versions DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT article_corrections_article_exists FOREIGN KEY (article_id, listed_at, visible_from)
          REFERENCES articles (id, listed_at, visible_from) ON UPDATE CASCADE,
        CONSTRAINT article_corrections_due_whole CHECK (num_nulls(publication_code, due_on, due_page) IN (0, 3)),
        CONSTRAINT article_corrections_printed_if_due CHECK (printed_on_page_id IS NULL OR due_on IS NOT NULL)
      );
      CREATE INDEX article_corrections_by_article ON article_corrections (article_id, created_at, id);
      CREATE INDEX article_corrections_due ON article_corrections (due_on, id)
        WHERE due_on IS NOT NULL AND printed_on_page_id IS NULL;
      CREATE TRIGGER article_corrections_listing BEFORE INSERT ON article_corrections
        FOR EACH ROW EXECUTE FUNCTION take_listing();
      CREATE TRIGGER article_corrections_audit AFTER INSERT OR DELETE OR UPDATE OF version ON article_corrections
        FOR EACH ROW EXECUTE FUNCTION record_audit('ArticleCorrection', 'id', 'listed_at', 'visible_from');
      CREATE TRIGGER article_corrections_stay BEFORE UPDATE ON article_corrections
        FOR EACH ROW WHEN ((NEW.article_id, NEW.version_number, NEW.kind, NEW.notice, NEW.corrected_by, NEW.due_on)
          IS DISTINCT FROM (OLD.article_id, OLD.version_number, OLD.kind, OLD.notice, OLD.corrected_by, OLD.due_on))
        EXECUTE FUNCTION refuse_change();
      GRANT SELECT ON article_corrections TO content_reader;
      GRANT SELECT, INSERT, UPDATE ON article_corrections TO content_newsroom;
      ALTER TABLE article_corrections ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY article_corrections_published ON article_corrections FOR SELECT TO content_reader
        USING (visible_from <= now());
      CREATE POLICY article_corrections_newsroom ON article_corrections TO content_newsroom USING (true);

      CREATE FUNCTION refuse_killed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'killed' USING ERRCODE = 'check_violation', CONSTRAINT = 'articles_killed_stay';
        END $$;
      CREATE TRIGGER articles_killed_stay BEFORE UPDATE OR DELETE ON articles
        FOR EACH ROW WHEN (OLD.status = 'KILLED') EXECUTE FUNCTION refuse_killed();

      -- Since when an address that readers once had leads to nothing any more: public, as the answer 410 is.
      CREATE INDEX article_publications_by_url ON article_publications (url) WHERE url IS NOT NULL;
      CREATE POLICY article_publications_owner_reads ON article_publications FOR SELECT TO CURRENT_USER USING (true);
      CREATE FUNCTION address_gone_since(address text) RETURNS timestamptz
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT max(publication.unpublished_at) FROM article_publications AS publication
          WHERE publication.url = address AND publication.unpublished_at IS NOT NULL AND publication.published_at <= now() $$;
      REVOKE ALL ON FUNCTION address_gone_since FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION address_gone_since TO content_reader, content_newsroom;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION address_gone_since;
      DROP POLICY article_publications_owner_reads ON article_publications;
      DROP INDEX article_publications_by_url;
      DROP TRIGGER articles_killed_stay ON articles;
      DROP FUNCTION refuse_killed;
      DROP TABLE article_corrections;
      ALTER TABLE article_fast_tracks ALTER CONSTRAINT article_fast_tracks_version_exists NOT DEFERRABLE;
    `);
  }
}
