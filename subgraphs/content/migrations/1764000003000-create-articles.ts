import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateArticles1764000003000 implements MigrationInterface {
  readonly name = 'CreateArticles1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE articles (
        id uuid CONSTRAINT articles_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        slug text NOT NULL CONSTRAINT articles_slug_unique UNIQUE
          CONSTRAINT articles_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 100),
        language text NOT NULL
          CONSTRAINT articles_language_known CHECK (language IN ('zh-Hant', 'zh-Hans', 'en')),
        headline jsonb NOT NULL CONSTRAINT articles_headline_given CHECK (jsonb_strip_nulls(headline) <> '{}'),
        other_headlines jsonb NOT NULL DEFAULT '[]'
          CONSTRAINT articles_other_headlines_list CHECK (jsonb_typeof(other_headlines) = 'array'),
        standfirst jsonb CONSTRAINT articles_standfirst_given CHECK (jsonb_strip_nulls(standfirst) <> '{}'),
        body jsonb NOT NULL DEFAULT '[]' CONSTRAINT articles_body_list CHECK (jsonb_typeof(body) = 'array'),
        section_id uuid NOT NULL CONSTRAINT articles_section_exists REFERENCES sections,
        event_id uuid,
        lead_image_id uuid,
        dateline_place jsonb,
        dateline_date date,
        label text CONSTRAINT articles_label_known CHECK (label IN ('ORIGINAL', 'FEATURE', 'ADVERTISEMENT')),
        state text NOT NULL DEFAULT 'DRAFT'
          CONSTRAINT articles_state_known CHECK (state IN ('DRAFT', 'PUBLISHED', 'UNPUBLISHED')),
        embargoed_until timestamptz(3),
        first_published_at timestamptz(3),
        page_checksum text CONSTRAINT articles_page_checksum_unique UNIQUE
          CONSTRAINT articles_page_checksum_form CHECK (page_checksum ~ '^[0-9a-f]{64}$'),
        search_vector tsvector NOT NULL DEFAULT '',
        -- Where the article stands in lists, newest first.
        listed_at timestamptz(3) NOT NULL
          GENERATED ALWAYS AS (coalesce(first_published_at, created_at)) STORED,
        -- From when on readers may see it. The whole of visibility is the one condition "visible_from <= now()".
        visible_from timestamptz(3) NOT NULL GENERATED ALWAYS AS (
          CASE WHEN state = 'PUBLISHED' THEN coalesce(embargoed_until, '-infinity') ELSE 'infinity' END
        ) STORED,
        CONSTRAINT articles_published_has_time CHECK (state <> 'PUBLISHED' OR first_published_at IS NOT NULL),
        -- What belongs to an article carries its place and visibility, kept equal by foreign keys to this.
        CONSTRAINT articles_listing_unique UNIQUE (id, listed_at, visible_from)
      );
      CREATE INDEX articles_by_time ON articles (listed_at DESC, id DESC);
      CREATE INDEX articles_by_state ON articles (state, listed_at DESC, id DESC);
      CREATE INDEX articles_by_section ON articles (section_id, listed_at DESC, id DESC);
      CREATE INDEX articles_by_event ON articles (event_id, listed_at DESC, id DESC) WHERE event_id IS NOT NULL;
      CREATE INDEX articles_by_text ON articles USING gin (search_vector);

      CREATE TRIGGER articles_audit AFTER INSERT OR UPDATE OR DELETE ON articles
        FOR EACH ROW EXECUTE FUNCTION record_audit('Article', 'id', 'search_vector', 'listed_at', 'visible_from');
      GRANT SELECT ON articles TO content_reader;
      GRANT SELECT, INSERT, UPDATE ON articles TO content_newsroom;

      ALTER TABLE articles ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY articles_published ON articles FOR SELECT TO content_reader USING (visible_from <= now());
      CREATE POLICY articles_newsroom ON articles TO content_newsroom USING (true);
      -- For the search function alone, which must see before it may show: see CreateArticleSearch.
      CREATE POLICY articles_owner_reads ON articles FOR SELECT TO CURRENT_USER USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE articles');
  }
}
