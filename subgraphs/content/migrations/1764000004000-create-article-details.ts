import type { MigrationInterface, QueryRunner } from 'typeorm';

type Detail = {
  readonly table: string;
  readonly columns: string;
  readonly key: string;
  /** By what lists of articles are made: each gets its index. */
  readonly listedBy: string;
  readonly where?: string;
  readonly audited: string;
};

const details: readonly Detail[] = [
  {
    table: 'article_credits',
    columns: `
      position int NOT NULL,
      role text NOT NULL CONSTRAINT article_credits_role_known CHECK
        (role IN ('REPORTER', 'CORRESPONDENT', 'PHOTOGRAPHER', 'EDITOR', 'PROOFREADER', 'TRANSLATOR')),
      name text NOT NULL CONSTRAINT article_credits_name_length CHECK (length(name) BETWEEN 1 AND 100),
      person_id uuid,
      employer_id uuid`,
    key: 'article_id, position',
    listedBy: 'person_id',
    where: 'person_id IS NOT NULL',
    audited: 'position, role, name, person_id, employer_id',
  },
  {
    table: 'article_tags',
    columns: `
      tag_id uuid NOT NULL CONSTRAINT article_tags_tag_exists REFERENCES tags,
      position int NOT NULL`,
    key: 'article_id, tag_id',
    listedBy: 'tag_id',
    audited: 'tag_id, position',
  },
  {
    table: 'article_publications',
    columns: `
      channel_id uuid NOT NULL CONSTRAINT article_publications_channel_exists REFERENCES channels,
      published_at timestamptz(3) NOT NULL,
      unpublished_at timestamptz(3),
      url text CONSTRAINT article_publications_url_form CHECK (url ~ '^https://')`,
    key: 'article_id, channel_id',
    listedBy: 'channel_id',
    where: 'unpublished_at IS NULL',
    audited: 'channel_id, published_at, unpublished_at, url',
  },
  {
    table: 'article_organisations',
    columns: `
      organisation_id uuid NOT NULL,
      position int NOT NULL`,
    key: 'article_id, organisation_id',
    listedBy: 'organisation_id',
    audited: 'organisation_id, position',
  },
  {
    table: 'article_assets',
    columns: `
      asset_id uuid NOT NULL,
      position int NOT NULL`,
    key: 'article_id, asset_id',
    listedBy: 'asset_id',
    audited: 'asset_id, position',
  },
];

const createDetail = ({ table, columns, key, listedBy, where, audited }: Detail): string => `
  CREATE TABLE ${table} (
    article_id uuid NOT NULL,
    ${columns},
    listed_at timestamptz(3) NOT NULL,
    visible_from timestamptz(3) NOT NULL,
    CONSTRAINT ${table}_pkey PRIMARY KEY (${key}),
    CONSTRAINT ${table}_article_exists FOREIGN KEY (article_id, listed_at, visible_from)
      REFERENCES articles (id, listed_at, visible_from) ON UPDATE CASCADE ON DELETE CASCADE
  );
  CREATE INDEX ${table}_by_${listedBy.replace(/_id$/, '')}
    ON ${table} (${listedBy}, listed_at DESC, article_id DESC) ${where ? `WHERE ${where}` : ''};
  CREATE TRIGGER ${table}_listing BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION take_listing();
  -- Not for what the foreign key copies: that is the article's change and stands in its own row.
  CREATE TRIGGER ${table}_audit AFTER INSERT OR DELETE OR UPDATE OF ${audited} ON ${table}
    FOR EACH ROW EXECUTE FUNCTION record_audit('Article', 'article_id', 'listed_at', 'visible_from');
  GRANT SELECT ON ${table} TO content_reader;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO content_newsroom;
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_published ON ${table} FOR SELECT TO content_reader USING (visible_from <= now());
  CREATE POLICY ${table}_newsroom ON ${table} TO content_newsroom USING (true);`;

/**
 * What belongs to an article. Each row carries the article's place in lists and its visibility: the policy is then
 * the article's own without a look at the article, and a list of the articles of a tag or an organisation comes
 * out of one index in its order. A foreign key that cascades keeps the copies equal.
 */
export class CreateArticleDetails1764000004000 implements MigrationInterface {
  readonly name = 'CreateArticleDetails1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION take_listing() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          SELECT listed_at, visible_from INTO NEW.listed_at, NEW.visible_from
          FROM articles WHERE id = NEW.article_id;
          RETURN NEW;
        END $$;
      ${details.map(createDetail).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE ${details.map(({ table }) => table).join(', ')};
      DROP FUNCTION take_listing;
    `);
  }
}
