import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = [
  'agreement_id',
  'giver_id',
  'agreement_until',
  'agreed_sections',
  'agreed_tags',
  'agreed_licence',
  'agreed_credit',
];

const checkDelivery = (isUsable: string): string => `
  CREATE OR REPLACE FUNCTION check_syndication_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      subscription syndication_subscriptions;
      last syndication_deliveries;
    BEGIN
      SELECT * INTO subscription FROM syndication_subscriptions WHERE id = NEW.subscription_id FOR UPDATE;
      SELECT * INTO last FROM syndication_deliveries
        WHERE article_id = NEW.article_id AND subscription_id = NEW.subscription_id ORDER BY number DESC LIMIT 1;
      NEW.organisation_id := subscription.organisation_id;
      IF NEW.kind = 'USABLE' AND (subscription.status <> 'ACTIVE' OR NOT ${isUsable})
        OR NEW.kind = 'CANCELED' AND last.kind IS DISTINCT FROM 'USABLE'
        OR NEW.kind = 'USABLE' AND last.kind = 'USABLE' AND last.version_number >= NEW.version_number THEN
        RAISE EXCEPTION 'not due' USING ERRCODE = 'check_violation', CONSTRAINT = 'syndication_deliveries_due';
      END IF;
      RETURN NEW;
    END $$;`;

/** A partner may take a product's stories by an alliance's agreement: those of both, as long as it was proved to be in force. */
export class SyndicateByAgreement1764000053000 implements MigrationInterface {
  readonly name = 'SyndicateByAgreement1764000053000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE syndication_subscriptions
        ADD agreement_id uuid,
        ADD giver_id uuid,
        ADD agreement_until timestamptz(3),
        ADD agreed_sections text[],
        ADD agreed_tags text[],
        ADD agreed_licence text CONSTRAINT syndication_subscriptions_licence_length CHECK (length(agreed_licence) <= 500),
        ADD agreed_credit text CONSTRAINT syndication_subscriptions_credit_length CHECK (length(agreed_credit) <= 200),
        -- When it was last agreed anew what may be taken.
        ADD agreed_at timestamptz(3),
        ADD CONSTRAINT syndication_subscriptions_agreed_whole CHECK (num_nulls(${columns.join(', ')}) IN (0, ${columns.length}));

      -- Who began by an agreement goes on by one, of the same two.
      CREATE FUNCTION note_syndication_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND NEW.giver_id IS DISTINCT FROM OLD.giver_id THEN
            RAISE EXCEPTION 'the giver of a subscription stays'; END IF;
          IF NEW.agreement_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.agreement_id <> OLD.agreement_id) THEN
            NEW.agreed_at := now(); END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER syndication_subscriptions_agreement BEFORE INSERT OR UPDATE OF ${columns.join(', ')}
        ON syndication_subscriptions FOR EACH ROW EXECUTE FUNCTION note_syndication_agreement();

      -- Whether a story is given by a subscription now: the product's, and of what was agreed.
      CREATE FUNCTION is_given(story uuid, subscribed uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM syndication_subscriptions AS one JOIN articles AS article ON article.id = story
          WHERE one.id = subscribed AND is_syndicated(story, one.product_id)
            AND (coalesce(one.agreed_sections, '{}') = '{}' OR article.section_id IN (
              SELECT coalesce(merged_into, id) FROM sections WHERE slug = ANY (one.agreed_sections)))
            AND (coalesce(one.agreed_tags, '{}') = '{}' OR EXISTS (SELECT FROM article_tags AS borne
              WHERE borne.article_id = story AND borne.tag_id IN (
                SELECT coalesce(merged_into, id) FROM tags WHERE slug = ANY (one.agreed_tags))))) $$;
      ${checkDelivery(`(coalesce(subscription.agreement_until > now(), true) AND is_given(NEW.article_id, subscription.id))`)}

      GRANT UPDATE (${columns.join(', ')}) ON syndication_subscriptions TO content_reader;
      CREATE POLICY syndication_subscriptions_proved ON syndication_subscriptions FOR UPDATE TO content_reader
        USING (organisation_id = (SELECT viewer_organisation()) AND agreement_id IS NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY syndication_subscriptions_proved ON syndication_subscriptions;
      ${checkDelivery('is_syndicated(NEW.article_id, subscription.product_id)')}
      DROP TRIGGER syndication_subscriptions_agreement ON syndication_subscriptions;
      DROP FUNCTION is_given, note_syndication_agreement;
      ALTER TABLE syndication_subscriptions ${columns.map((column) => `DROP ${column}`).join(', ')}, DROP agreed_at;
    `);
  }
}
