import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which somebody outside reads a story before it is out. */
export class PreviewArticles1764000036000 implements MigrationInterface {
  readonly name = 'PreviewArticles1764000036000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE article_previews (
        id uuid CONSTRAINT article_previews_pkey PRIMARY KEY DEFAULT uuidv7(),
        article_id uuid NOT NULL CONSTRAINT article_previews_article_exists REFERENCES articles,
        purpose text NOT NULL CONSTRAINT article_previews_purpose_length CHECK (length(purpose) BETWEEN 1 AND 200),
        created_by text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        expires_at timestamptz(3) NOT NULL,
        revoked_at timestamptz(3),
        revoked_by text,
        CONSTRAINT article_previews_expire CHECK (expires_at > created_at AND expires_at <= created_at + interval '15 days'),
        CONSTRAINT article_previews_revoked_by CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
      );
      CREATE INDEX article_previews_by_article ON article_previews (article_id, created_at, id);
      CREATE TRIGGER article_previews_revoked_once BEFORE UPDATE ON article_previews
        FOR EACH ROW WHEN (OLD.revoked_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER article_previews_audit AFTER INSERT OR UPDATE ON article_previews
        FOR EACH ROW EXECUTE FUNCTION record_audit('Article', 'article_id');
      GRANT SELECT, INSERT, UPDATE (revoked_at, revoked_by) ON article_previews TO content_newsroom;
      ALTER TABLE article_previews ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY article_previews_newsroom ON article_previews TO content_newsroom USING (true);

      -- Whoever has a link reads the one story that it is for, as it is now, and nothing beside it.
      CREATE POLICY article_previews_owner_reads ON article_previews FOR SELECT TO CURRENT_USER USING (true);
      CREATE POLICY article_versions_owner_reads ON article_versions FOR SELECT TO CURRENT_USER USING (true);
      CREATE FUNCTION previewed_article(preview_id uuid)
        RETURNS TABLE ("articleId" uuid, language text, "versionNumber" int, content jsonb, "expiresAt" timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT article.id, article.language, version.number, version.content, preview.expires_at
          FROM article_previews AS preview JOIN articles AS article ON article.id = preview.article_id
            JOIN article_versions AS version ON version.article_id = article.id AND version.number = article.version_number
          WHERE preview.id = preview_id AND preview.revoked_at IS NULL AND preview.expires_at > now()
            AND article.status NOT IN ('KILLED', 'RECALLED', 'SPIKED') $$;
      REVOKE ALL ON FUNCTION previewed_article FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION previewed_article TO content_reader, content_newsroom;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION previewed_article;
      DROP POLICY article_versions_owner_reads ON article_versions;
      DROP TABLE article_previews;
    `);
  }
}
