import {
  auditSql,
  dropMasterDataSql,
  masterDataSql,
  statusStepsSql,
  versionedColumnsSql,
} from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const uses = {
  takenBy: [['syndication_subscriptions', 'product_id']],
  neededFor: `SELECT FROM syndication_subscriptions WHERE product_id = NEW.id AND status = 'ACTIVE'`,
} as const;

/** What partners get of the newsroom's stories: products, who has which, and all that was delivered, which stays as it is. */
export class SyndicateStories1764000044000 implements MigrationInterface {
  readonly name = 'SyndicateStories1764000044000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE syndication_products (
        ${versionedColumnsSql('syndication_products')},
        name jsonb NOT NULL CONSTRAINT syndication_products_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        section_ids uuid[] NOT NULL DEFAULT '{}',
        tag_ids uuid[] NOT NULL DEFAULT '{}',
        channel_ids uuid[] NOT NULL DEFAULT '{}',
        media_topics text[] NOT NULL DEFAULT '{}',
        territories text[] NOT NULL CONSTRAINT syndication_products_territories_given CHECK (cardinality(territories) > 0)
      );
      ${auditSql('syndication_products', 'SyndicationProduct')}
      GRANT SELECT ON syndication_products TO content_reader;
      GRANT SELECT, INSERT, UPDATE ON syndication_products TO content_newsroom;

      CREATE TABLE syndication_subscriptions (
        ${versionedColumnsSql('syndication_subscriptions')},
        product_id uuid NOT NULL CONSTRAINT syndication_subscriptions_product_exists REFERENCES syndication_products,
        organisation_id uuid NOT NULL,
        territory text NOT NULL CONSTRAINT syndication_subscriptions_territory_form CHECK (territory ~ '^[A-Z]{2}$'),
        status text NOT NULL DEFAULT 'ACTIVE',
        status_reason text CONSTRAINT syndication_subscriptions_reason_length CHECK (length(status_reason) BETWEEN 1 AND 1000),
        starts_at timestamptz(3) NOT NULL DEFAULT now(),
        -- Up to when it was looked for what has changed.
        checked_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT syndication_subscriptions_one_each UNIQUE (organisation_id, product_id),
        CONSTRAINT syndication_subscriptions_stopped_why CHECK (status = 'ACTIVE' OR status_reason IS NOT NULL)
      );
      CREATE INDEX syndication_subscriptions_by_product ON syndication_subscriptions (product_id);
      CREATE TRIGGER syndication_subscriptions_audit AFTER INSERT OR UPDATE OF version ON syndication_subscriptions
        FOR EACH ROW EXECUTE FUNCTION record_audit('SyndicationSubscription', 'id', 'checked_at');
      ${statusStepsSql('syndication_subscriptions', ['>ACTIVE', 'ACTIVE>STOPPED', 'STOPPED>ACTIVE'])}
      GRANT SELECT ON syndication_subscriptions TO content_reader;
      GRANT SELECT, INSERT, UPDATE ON syndication_subscriptions TO content_newsroom;
      ${masterDataSql('syndication_products', uses)}

      -- A partner uses stories where the product may be used; who changes the product waits for who takes it.
      CREATE FUNCTION check_syndication_territory() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE product syndication_products;
        BEGIN
          SELECT * INTO product FROM syndication_products WHERE id = NEW.product_id FOR SHARE;
          IF product.retired_at IS NOT NULL THEN
            RAISE EXCEPTION 'retired' USING ERRCODE = 'check_violation', CONSTRAINT = 'syndication_products_retired';
          END IF;
          IF NOT NEW.territory = ANY (product.territories) THEN
            RAISE EXCEPTION 'territory' USING ERRCODE = 'check_violation', CONSTRAINT = 'syndication_subscriptions_territory_offered';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER syndication_subscriptions_territory BEFORE INSERT OR UPDATE OF status, territory, product_id
        ON syndication_subscriptions FOR EACH ROW WHEN (NEW.status = 'ACTIVE') EXECUTE FUNCTION check_syndication_territory();
      CREATE FUNCTION keep_syndication_territories() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM syndication_subscriptions
            WHERE product_id = NEW.id AND status = 'ACTIVE' AND NOT territory = ANY (NEW.territories)) THEN
            RAISE EXCEPTION 'needed' USING ERRCODE = 'check_violation', CONSTRAINT = 'syndication_products_territories_needed';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER syndication_products_territories BEFORE UPDATE OF territories ON syndication_products
        FOR EACH ROW EXECUTE FUNCTION keep_syndication_territories();

      -- Whether a story is a product's now: what readers have on one of its channels, and no advertisement.
      CREATE FUNCTION is_syndicated(story uuid, offered uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM articles AS article JOIN syndication_products AS product ON product.id = offered
          WHERE article.id = story AND article.visible_from <= now() AND article.status IN ('PUBLISHED', 'CORRECTED')
            AND article.label IS DISTINCT FROM 'ADVERTISEMENT'
            AND EXISTS (SELECT FROM article_publications AS publication
              WHERE publication.article_id = story AND publication.status = 'LIVE' AND publication.published_at <= now()
                AND (product.channel_ids = '{}' OR publication.channel_id = ANY (product.channel_ids)))
            AND (product.section_ids = '{}' OR article.section_id IN (
              SELECT coalesce(merged_into, id) FROM sections WHERE id = ANY (product.section_ids)))
            AND (product.tag_ids = '{}' OR EXISTS (SELECT FROM article_tags AS borne
              WHERE borne.article_id = story AND borne.tag_id IN (
                SELECT coalesce(merged_into, id) FROM tags WHERE id = ANY (product.tag_ids))))
            AND (product.media_topics = '{}' OR EXISTS (
              SELECT FROM media_topics AS topic
              WHERE (topic.code = ANY (product.media_topics) OR topic.broader = ANY (product.media_topics)) AND topic.code IN (
                SELECT media_topic FROM sections WHERE id = article.section_id
                UNION ALL SELECT tag.media_topic FROM article_tags AS borne JOIN tags AS tag ON tag.id = borne.tag_id
                  WHERE borne.article_id = story)))) $$;

      CREATE TABLE syndication_deliveries (
        id uuid CONSTRAINT syndication_deliveries_pkey PRIMARY KEY DEFAULT uuidv7(),
        number bigint GENERATED ALWAYS AS IDENTITY,
        subscription_id uuid NOT NULL CONSTRAINT syndication_deliveries_subscription_exists REFERENCES syndication_subscriptions,
        organisation_id uuid NOT NULL,
        article_id uuid NOT NULL CONSTRAINT syndication_deliveries_article_exists REFERENCES articles,
        version_number int NOT NULL,
        kind text NOT NULL CONSTRAINT syndication_deliveries_kind_known CHECK (kind IN ('USABLE', 'CANCELED')),
        delivered_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX syndication_deliveries_in_order ON syndication_deliveries (subscription_id, number);
      CREATE INDEX syndication_deliveries_of_articles ON syndication_deliveries (article_id, subscription_id, number DESC);
      CREATE FUNCTION check_syndication_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          subscription syndication_subscriptions;
          last syndication_deliveries;
        BEGIN
          SELECT * INTO subscription FROM syndication_subscriptions WHERE id = NEW.subscription_id FOR UPDATE;
          SELECT * INTO last FROM syndication_deliveries
            WHERE article_id = NEW.article_id AND subscription_id = NEW.subscription_id ORDER BY number DESC LIMIT 1;
          NEW.organisation_id := subscription.organisation_id;
          IF NEW.kind = 'USABLE' AND (subscription.status <> 'ACTIVE' OR NOT is_syndicated(NEW.article_id, subscription.product_id))
            OR NEW.kind = 'CANCELED' AND last.kind IS DISTINCT FROM 'USABLE'
            OR NEW.kind = 'USABLE' AND last.kind = 'USABLE' AND last.version_number >= NEW.version_number THEN
            RAISE EXCEPTION 'not due' USING ERRCODE = 'check_violation', CONSTRAINT = 'syndication_deliveries_due';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER syndication_deliveries_check BEFORE INSERT ON syndication_deliveries
        FOR EACH ROW EXECUTE FUNCTION check_syndication_delivery();
      CREATE TRIGGER syndication_deliveries_stay BEFORE UPDATE OR DELETE ON syndication_deliveries
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      GRANT SELECT ON syndication_deliveries TO content_reader;
      GRANT SELECT, INSERT ON syndication_deliveries TO content_newsroom;
      ${['syndication_subscriptions', 'syndication_deliveries']
        .map(
          (table) => `
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY ${table}_own ON ${table} FOR SELECT TO content_reader
        USING (organisation_id = (SELECT viewer_organisation()));
      CREATE POLICY ${table}_newsroom ON ${table} TO content_newsroom USING (true);`,
        )
        .join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE syndication_deliveries;
      DROP FUNCTION check_syndication_delivery, is_syndicated;
      ${dropMasterDataSql('syndication_products', uses)}
      DROP TABLE syndication_subscriptions, syndication_products;
      DROP FUNCTION check_syndication_territory, keep_syndication_territories;
    `);
  }
}
