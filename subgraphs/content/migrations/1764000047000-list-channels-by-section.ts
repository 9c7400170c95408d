import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A publication carries its article's section: fronts and feeds of a section read its newest on a channel from one index, where
 * they went through all that the channel has. And who saved which stories, for lists by who changed them.
 */
export class ListChannelsBySection1764000047000 implements MigrationInterface {
  readonly name = 'ListChannelsBySection1764000047000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE article_publications ADD COLUMN section_id uuid;
      CREATE POLICY migration ON article_publications TO CURRENT_USER USING (true);
      UPDATE article_publications AS publication SET section_id = article.section_id
        FROM articles AS article WHERE article.id = publication.article_id;
      DROP POLICY migration ON article_publications;
      -- Who changes the section meanwhile is waited for.
      CREATE FUNCTION take_section() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          SELECT section_id INTO NEW.section_id FROM articles WHERE id = NEW.article_id FOR SHARE;
          RETURN NEW;
        END $$;
      CREATE TRIGGER article_publications_section BEFORE INSERT ON article_publications
        FOR EACH ROW EXECUTE FUNCTION take_section();
      CREATE FUNCTION give_section() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE article_publications SET section_id = NEW.section_id WHERE article_id = NEW.id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER articles_give_section AFTER UPDATE OF section_id ON articles
        FOR EACH ROW WHEN (NEW.section_id <> OLD.section_id) EXECUTE FUNCTION give_section();
      CREATE INDEX article_publications_by_section
        ON article_publications (channel_id, section_id, listed_at DESC, article_id DESC) INCLUDE (visible_from, published_at)
        WHERE status = 'LIVE';
      CREATE INDEX article_versions_by_author ON article_versions (author, article_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX article_versions_by_author;
      DROP TRIGGER articles_give_section ON articles;
      DROP TRIGGER article_publications_section ON article_publications;
      DROP FUNCTION take_section, give_section;
      ALTER TABLE article_publications DROP COLUMN section_id;
    `);
  }
}
