import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whatever address a story has, or had while readers could open it, leads to its place on a channel. */
const placesAt = (address: string): string => `
  SELECT article_id, channel_id FROM article_publications WHERE url = ${address}
  UNION ALL SELECT article_id, channel_id FROM article_addresses WHERE url = ${address}`;

const goneSince = (placed: string): string => `
  CREATE OR REPLACE FUNCTION address_gone_since(address text) RETURNS timestamptz
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT max(publication.unpublished_at) FROM article_publications AS publication
      WHERE ${placed} AND publication.unpublished_at IS NOT NULL AND publication.published_at <= now() $$;`;

/** An address that a story was given another one for leads to it as before, and is gone with it. */
export class KeepFormerAddresses1764000046000 implements MigrationInterface {
  readonly name = 'KeepFormerAddresses1764000046000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE article_addresses (
        id uuid CONSTRAINT article_addresses_pkey PRIMARY KEY DEFAULT uuidv7(),
        article_id uuid NOT NULL,
        channel_id uuid NOT NULL CONSTRAINT article_addresses_channel_exists REFERENCES channels,
        url text NOT NULL,
        left_by text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        left_at timestamptz(3) NOT NULL DEFAULT now(),
        listed_at timestamptz(3) NOT NULL,
        visible_from timestamptz(3) NOT NULL,
        CONSTRAINT article_addresses_article_exists FOREIGN KEY (article_id, listed_at, visible_from)
          REFERENCES articles (id, listed_at, visible_from) ON UPDATE CASCADE
      );
      CREATE INDEX article_addresses_by_url ON article_addresses (url);
      CREATE INDEX article_addresses_by_article ON article_addresses (article_id, left_at, id);

      -- Of the former release the log knows what an address was changed from, though not on which channel: whence the
      -- address came that the channel has now.
      CREATE POLICY migration ON article_publications TO CURRENT_USER USING (true);
      WITH RECURSIVE led AS (
        SELECT article_id, channel_id, published_at, listed_at, visible_from, url, 'infinity'::timestamptz AS at,
          NULL::text AS subject
        FROM article_publications WHERE url IS NOT NULL
        UNION ALL
        SELECT led.article_id, led.channel_id, led.published_at, led.listed_at, led.visible_from, log.before ->> 'url',
          log.at, log.subject
        FROM led JOIN audit_log AS log ON log.entity = 'Article' AND log.entity_id = led.article_id
          AND log.action = 'UPDATE' AND log.after ->> 'url' = led.url AND log.before ->> 'url' IS NOT NULL
          AND log.at < led.at AND log.at >= led.published_at
      )
      INSERT INTO article_addresses (article_id, channel_id, url, left_by, left_at, listed_at, visible_from)
        SELECT article_id, channel_id, url, coalesce(subject, 'unknown'), at, listed_at, visible_from
        FROM led WHERE at < 'infinity' ORDER BY at;
      DROP POLICY migration ON article_publications;

      CREATE TRIGGER article_addresses_listing BEFORE INSERT ON article_addresses
        FOR EACH ROW EXECUTE FUNCTION take_listing();
      CREATE TRIGGER article_addresses_stay BEFORE UPDATE ON article_addresses
        FOR EACH ROW WHEN ((NEW.id, NEW.article_id, NEW.channel_id, NEW.url, NEW.left_by, NEW.left_at)
          IS DISTINCT FROM (OLD.id, OLD.article_id, OLD.channel_id, OLD.url, OLD.left_by, OLD.left_at))
        EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER article_addresses_kept BEFORE DELETE ON article_addresses
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      GRANT SELECT ON article_addresses TO content_reader;
      GRANT SELECT, INSERT ON article_addresses TO content_newsroom;
      ALTER TABLE article_addresses ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY article_addresses_published ON article_addresses FOR SELECT TO content_reader
        USING (visible_from <= now());
      CREATE POLICY article_addresses_newsroom ON article_addresses TO content_newsroom USING (true);
      -- For address_gone_since alone, which tells of what nobody may see any more.
      CREATE POLICY article_addresses_owner_reads ON article_addresses FOR SELECT TO CURRENT_USER USING (true);

      CREATE FUNCTION keep_former_address() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          -- What no reader could open yet was never given out.
          IF OLD.published_at <= now() AND (OLD.status <> 'SCHEDULED' OR OLD.unpublished_at IS NOT NULL) THEN
            INSERT INTO article_addresses (article_id, channel_id, url) VALUES (OLD.article_id, OLD.channel_id, OLD.url);
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER article_publications_former_address AFTER UPDATE OF url ON article_publications
        FOR EACH ROW WHEN (OLD.url IS NOT NULL AND NEW.url IS DISTINCT FROM OLD.url)
        EXECUTE FUNCTION keep_former_address();
      ${goneSince(`(publication.article_id, publication.channel_id) IN (${placesAt('address')})`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${goneSince('publication.url = address')}
      DROP TRIGGER article_publications_former_address ON article_publications;
      DROP TABLE article_addresses;
      DROP FUNCTION keep_former_address;
    `);
  }
}
