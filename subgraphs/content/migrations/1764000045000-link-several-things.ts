import type { MigrationInterface, QueryRunner } from 'typeorm';

type Link = {
  readonly table: string;
  readonly columns: string;
  readonly key: string;
  /** By what lists of articles are made: each gets its index. */
  readonly listedBy: string;
  readonly audited: string;
};

const links: readonly Link[] = [
  {
    table: 'article_events',
    columns: 'event_id uuid NOT NULL, position int NOT NULL',
    key: 'article_id, event_id',
    listedBy: 'event_id',
    audited: 'event_id, position',
  },
  {
    table: 'article_people',
    columns: 'person_id uuid NOT NULL, position int NOT NULL',
    key: 'article_id, person_id',
    listedBy: 'person_id',
    audited: 'person_id, position',
  },
  {
    table: 'article_places',
    columns: `
      position int NOT NULL,
      name jsonb NOT NULL CONSTRAINT article_places_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
      code text CONSTRAINT article_places_code_form CHECK (code ~ '^([1-9][0-9]{5}|[A-Z]{2})$')`,
    key: 'article_id, position',
    listedBy: 'code',
    audited: 'position, name, code',
  },
];

const createLink = ({ table, columns, key, listedBy }: Link): string => `
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
    ON ${table} (${listedBy}, listed_at DESC, article_id DESC) WHERE ${listedBy} IS NOT NULL;`;

const guardLink = ({ table, audited }: Link): string => `
  CREATE TRIGGER ${table}_listing BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION take_listing();
  CREATE TRIGGER ${table}_audit AFTER INSERT OR DELETE OR UPDATE OF ${audited} ON ${table}
    FOR EACH ROW EXECUTE FUNCTION record_audit('Article', 'article_id', 'listed_at', 'visible_from');
  GRANT SELECT ON ${table} TO content_reader;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO content_newsroom;
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_published ON ${table} FOR SELECT TO content_reader USING (visible_from <= now());
  CREATE POLICY ${table}_newsroom ON ${table} TO content_newsroom USING (true);`;

/** A story reports several events, where it had one, and is about people and places besides. */
export class LinkSeveralThings1764000045000 implements MigrationInterface {
  readonly name = 'LinkSeveralThings1764000045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${links.map(createLink).join('')}
      INSERT INTO article_events (article_id, event_id, position, listed_at, visible_from)
        SELECT id, event_id, 0, listed_at, visible_from FROM articles WHERE event_id IS NOT NULL;
      ${links.map(guardLink).join('')}
      ALTER TABLE articles DROP COLUMN event_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE articles ADD COLUMN event_id uuid;
      CREATE POLICY migration ON articles TO CURRENT_USER USING (true);
      CREATE POLICY migration ON article_events TO CURRENT_USER USING (true);
      ALTER TABLE articles DISABLE TRIGGER USER;
      UPDATE articles SET event_id = (SELECT event_id FROM article_events WHERE article_id = articles.id
        ORDER BY position LIMIT 1);
      ALTER TABLE articles ENABLE TRIGGER USER;
      DROP POLICY migration ON articles;
      CREATE INDEX articles_by_event ON articles (event_id, listed_at DESC, id DESC) WHERE event_id IS NOT NULL;
      DROP TABLE ${links.map(({ table }) => table).join(', ')};
    `);
  }
}
