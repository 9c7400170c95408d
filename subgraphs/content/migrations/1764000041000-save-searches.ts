import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that somebody keeps, whom alone they concern; and the order of articles by their last change. */
export class SaveSearches1764000041000 implements MigrationInterface {
  readonly name = 'SaveSearches1764000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX articles_by_change ON articles (updated_at DESC, id DESC);

      CREATE TABLE saved_searches (
        ${versionedColumnsSql('saved_searches')},
        owner text NOT NULL DEFAULT viewer_subject(),
        name text NOT NULL CONSTRAINT saved_searches_name_length CHECK (length(name) BETWEEN 1 AND 60),
        text text NOT NULL CONSTRAINT saved_searches_text_length CHECK (length(text) BETWEEN 1 AND 500),
        filter jsonb NOT NULL DEFAULT '{}' CONSTRAINT saved_searches_filter_whole CHECK (jsonb_typeof(filter) = 'object'),
        CONSTRAINT saved_searches_name_unique UNIQUE (owner, name)
      );
      ${auditSql('saved_searches', 'SavedArticleSearch', 'id', 'text', 'filter')}
      ALTER TABLE saved_searches ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ${['content_reader', 'content_newsroom']
        .map(
          (role) => `
      GRANT SELECT, INSERT, UPDATE, DELETE ON saved_searches TO ${role};
      CREATE POLICY saved_searches_of_${role} ON saved_searches TO ${role} USING (owner = (SELECT viewer_subject()));`,
        )
        .join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_searches; DROP INDEX articles_by_change');
  }
}
