import { statusStepsSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['syndication_endpoints', 'syndication_pushes', 'syndication_push_attempts'];

/** What partners are given is sent to their addresses: what is to be sent, and each attempt, which stays as it is. */
export class PushToPartners1764000052000 implements MigrationInterface {
  readonly name = 'PushToPartners1764000052000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE syndication_endpoints (
        ${versionedColumnsSql('syndication_endpoints')},
        subscription_id uuid NOT NULL CONSTRAINT syndication_endpoints_one_each UNIQUE
          CONSTRAINT syndication_endpoints_subscription_exists REFERENCES syndication_subscriptions,
        organisation_id uuid NOT NULL,
        url text NOT NULL CONSTRAINT syndication_endpoints_url_length CHECK (length(url) BETWEEN 1 AND 500),
        status text NOT NULL DEFAULT 'ACTIVE',
        status_reason text CONSTRAINT syndication_endpoints_reason_length CHECK (length(status_reason) BETWEEN 1 AND 1000),
        url_given_at timestamptz(3) NOT NULL DEFAULT now(),
        -- While a process sends to it, no other does: what comes later arrives later.
        claimed_until timestamptz(3) NOT NULL DEFAULT '-infinity',
        CONSTRAINT syndication_endpoints_paused_why CHECK ((status = 'PAUSED') = (status_reason IS NOT NULL))
      );
      CREATE TRIGGER syndication_endpoints_audit AFTER INSERT OR UPDATE OF version ON syndication_endpoints
        FOR EACH ROW EXECUTE FUNCTION record_audit('SyndicationEndpoint', 'id', 'claimed_until');
      ${statusStepsSql('syndication_endpoints', ['>ACTIVE', 'ACTIVE>PAUSED', 'PAUSED>ACTIVE'])}

      CREATE TABLE syndication_pushes (
        id uuid CONSTRAINT syndication_pushes_pkey PRIMARY KEY
          CONSTRAINT syndication_pushes_delivery_exists REFERENCES syndication_deliveries,
        subscription_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        status text NOT NULL DEFAULT 'PENDING',
        attempt_count int NOT NULL DEFAULT 0,
        due_at timestamptz(3) DEFAULT now(),
        CONSTRAINT syndication_pushes_due CHECK ((status = 'PENDING') = (due_at IS NOT NULL))
      );
      CREATE INDEX syndication_pushes_pending ON syndication_pushes (subscription_id, id) WHERE status = 'PENDING';
      CREATE INDEX syndication_pushes_by_status ON syndication_pushes (status, id DESC);
      CREATE INDEX syndication_pushes_by_subscription ON syndication_pushes (subscription_id, id DESC);
      CREATE TRIGGER syndication_pushes_audit AFTER UPDATE OF status ON syndication_pushes
        FOR EACH ROW WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION record_audit('SyndicationPush', 'id');
      ${statusStepsSql('syndication_pushes', [
        ...['>PENDING', 'PENDING>DELIVERED', 'PENDING>FAILED', 'FAILED>PENDING'],
      ])}

      CREATE TABLE syndication_push_attempts (
        id uuid CONSTRAINT syndication_push_attempts_pkey PRIMARY KEY DEFAULT uuidv7(),
        push_id uuid NOT NULL CONSTRAINT syndication_push_attempts_push_exists REFERENCES syndication_pushes,
        organisation_id uuid NOT NULL,
        attempted_at timestamptz(3) NOT NULL DEFAULT now(),
        http_status int,
        error text,
        CONSTRAINT syndication_push_attempts_outcome CHECK (http_status IS NOT NULL OR error IS NOT NULL)
      );
      CREATE INDEX syndication_push_attempts_of_pushes ON syndication_push_attempts (push_id, attempted_at, id);
      CREATE TRIGGER syndication_push_attempts_stay BEFORE UPDATE OR DELETE ON syndication_push_attempts
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- Whose a row is follows from what it belongs to; what is noted for a partner with an address is to be sent there.
      CREATE FUNCTION take_syndication_partner() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          SELECT organisation_id INTO NEW.organisation_id FROM syndication_subscriptions WHERE id = NEW.subscription_id;
          RETURN NEW;
        END $$;
      CREATE TRIGGER syndication_endpoints_partner BEFORE INSERT ON syndication_endpoints
        FOR EACH ROW EXECUTE FUNCTION take_syndication_partner();
      CREATE TRIGGER syndication_pushes_partner BEFORE INSERT ON syndication_pushes
        FOR EACH ROW EXECUTE FUNCTION take_syndication_partner();
      CREATE FUNCTION take_push_partner() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          SELECT organisation_id INTO NEW.organisation_id FROM syndication_pushes WHERE id = NEW.push_id;
          RETURN NEW;
        END $$;
      CREATE TRIGGER syndication_push_attempts_partner BEFORE INSERT ON syndication_push_attempts
        FOR EACH ROW EXECUTE FUNCTION take_push_partner();
      CREATE FUNCTION push_syndication_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO syndication_pushes (id, subscription_id)
            SELECT NEW.id, subscription_id FROM syndication_endpoints WHERE subscription_id = NEW.subscription_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER syndication_deliveries_push AFTER INSERT ON syndication_deliveries
        FOR EACH ROW EXECUTE FUNCTION push_syndication_delivery();
      ${tables
        .map(
          (table) => `
      GRANT SELECT ON ${table} TO content_reader;
      GRANT SELECT, INSERT${table.endsWith('attempts') ? '' : ', UPDATE'} ON ${table} TO content_newsroom;
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
      DROP TRIGGER syndication_deliveries_push ON syndication_deliveries;
      DROP TABLE ${tables.toReversed().join(', ')};
      DROP FUNCTION take_syndication_partner, take_push_partner, push_syndication_delivery;
    `);
  }
}
