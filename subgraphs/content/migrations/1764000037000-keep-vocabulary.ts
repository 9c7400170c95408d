import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sections, tags and channels are made, merged and retired by the newsroom; what is retired stays where it was. */
export class KeepVocabulary1764000037000 implements MigrationInterface {
  readonly name = 'KeepVocabulary1764000037000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sections ADD COLUMN retired_at timestamptz(3);
      ALTER TABLE tags ADD COLUMN retired_at timestamptz(3),
        ADD COLUMN merged_into uuid CONSTRAINT tags_merged_into_exists REFERENCES tags,
        ADD CONSTRAINT tags_merged_retired CHECK (merged_into IS NULL OR retired_at IS NOT NULL),
        ADD CONSTRAINT tags_merged_into_another CHECK (merged_into <> id);
      CREATE INDEX tags_by_merged_into ON tags (merged_into) WHERE merged_into IS NOT NULL;
      ALTER TABLE channels ADD COLUMN retired_at timestamptz(3), ADD COLUMN account text,
        DROP CONSTRAINT channels_kind_known, ADD CONSTRAINT channels_kind_known
          CHECK (kind IN ('APP', 'PRINT', 'WEB', 'WECHAT', 'WEIBO', 'DOUYIN', 'VIDEO_ACCOUNT'));

      -- A retired section takes no more stories, also not from who had read it before.
      CREATE FUNCTION check_section_offered() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM sections WHERE id = NEW.section_id AND retired_at IS NOT NULL FOR SHARE) THEN
            RAISE EXCEPTION 'retired' USING ERRCODE = 'check_violation', CONSTRAINT = 'articles_section_offered';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER articles_section_given BEFORE INSERT ON articles
        FOR EACH ROW EXECUTE FUNCTION check_section_offered();
      CREATE TRIGGER articles_section_changed BEFORE UPDATE OF section_id ON articles
        FOR EACH ROW WHEN (NEW.section_id <> OLD.section_id) EXECUTE FUNCTION check_section_offered();

      -- A story gets the tag that another was merged into, and a retired one only where it bore it before.
      CREATE FUNCTION take_offered_tag() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE tag tags;
        BEGIN
          SELECT * INTO tag FROM tags WHERE id = NEW.tag_id FOR KEY SHARE;
          IF tag.merged_into IS NOT NULL THEN
            NEW.tag_id := tag.merged_into;
          ELSIF tag.retired_at IS NOT NULL AND NOT EXISTS (
            SELECT FROM article_versions AS version JOIN articles AS article ON article.id = version.article_id
            WHERE version.article_id = NEW.article_id AND version.number < article.version_number
              AND version.content -> 'tagIds' ? NEW.tag_id::text) THEN
            RAISE EXCEPTION 'retired' USING ERRCODE = 'check_violation', CONSTRAINT = 'article_tags_tag_offered';
          END IF;
          -- It was given both, whichever came first.
          IF EXISTS (SELECT FROM article_tags WHERE article_id = NEW.article_id AND tag_id = NEW.tag_id) THEN
            RETURN NULL;
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER article_tags_offered BEFORE INSERT ON article_tags
        FOR EACH ROW EXECUTE FUNCTION take_offered_tag();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER article_tags_offered ON article_tags;
      DROP TRIGGER articles_section_changed ON articles;
      DROP TRIGGER articles_section_given ON articles;
      DROP FUNCTION take_offered_tag, check_section_offered;
      UPDATE channels SET kind = 'WEB' WHERE kind IN ('WECHAT', 'WEIBO', 'DOUYIN', 'VIDEO_ACCOUNT');
      ALTER TABLE channels DROP COLUMN retired_at, DROP COLUMN account, DROP CONSTRAINT channels_kind_known,
        ADD CONSTRAINT channels_kind_known CHECK (kind IN ('APP', 'PRINT', 'WEB'));
      ALTER TABLE tags DROP COLUMN merged_into, DROP COLUMN retired_at;
      ALTER TABLE sections DROP COLUMN retired_at;
    `);
  }
}
