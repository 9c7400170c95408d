import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardTable } from './guard-table.ts';

/**
 * Creatives, their review and their assignment to lines. Nothing is ever deleted from creatives and reviews: they are
 * the archive of what was published. A creative can be no other than labelled: Advertising Law of the PRC, article 14.
 */
export class CreateCreatives1764000007000 implements MigrationInterface {
  readonly name = 'CreateCreatives1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE creatives (
        ${businessColumns('creatives')},
        advertiser_id uuid NOT NULL,
        title text NOT NULL CONSTRAINT creatives_title CHECK (length(btrim(title)) BETWEEN 1 AND 200),
        kind text NOT NULL CONSTRAINT creatives_kind CHECK (kind IN ('IMAGE', 'VIDEO', 'TEXT', 'ADVERTORIAL')),
        asset_id uuid,
        landing_url text CONSTRAINT creatives_landing_url CHECK (landing_url ~ '^https?://[^[:space:]]+$' AND length(landing_url) <= 500),
        label text NOT NULL DEFAULT '廣告' CONSTRAINT creatives_labelled CHECK (label = '廣告'),
        status text NOT NULL DEFAULT 'PENDING' CONSTRAINT creatives_status CHECK (status IN ('PENDING', 'APPROVED', 'REJECTED')),
        submitted_by text NOT NULL,
        CONSTRAINT creatives_advertiser
          FOREIGN KEY (organisation_id, advertiser_id) REFERENCES advertisers (organisation_id, id)
      );
      CREATE INDEX creatives_by_time ON creatives (created_at DESC, id DESC);
      CREATE INDEX creatives_by_own_status ON creatives (organisation_id, status, created_at DESC, id DESC);
      CREATE INDEX creatives_by_advertiser ON creatives (advertiser_id, created_at DESC, id DESC);
      CREATE INDEX creatives_by_asset ON creatives (asset_id) WHERE asset_id IS NOT NULL;
      CREATE TRIGGER creatives_transition BEFORE UPDATE ON creatives FOR EACH ROW
        EXECUTE FUNCTION refuse_other_transitions('PENDING>APPROVED', 'PENDING>REJECTED', 'REJECTED>PENDING');
      ${guardTable({ table: 'creatives', entity: 'AdCreative', reach: 'CUSTOMERS', staff: 'INSERT, UPDATE' })}

      CREATE TABLE reviews (
        id uuid CONSTRAINT reviews_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        creative_id uuid NOT NULL,
        decision text NOT NULL CONSTRAINT reviews_decision CHECK (decision IN ('APPROVED', 'REJECTED')),
        documents text[] NOT NULL CONSTRAINT reviews_documents CHECK (cardinality(documents) <= 20),
        comment text CONSTRAINT reviews_comment CHECK (length(comment) <= 1000),
        reviewer text NOT NULL,
        reviewed_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT reviews_documents_checked CHECK (decision = 'REJECTED' OR cardinality(documents) > 0),
        CONSTRAINT reviews_reason_given CHECK (decision = 'APPROVED' OR length(btrim(comment)) > 0),
        CONSTRAINT reviews_creative FOREIGN KEY (organisation_id, creative_id) REFERENCES creatives (organisation_id, id)
      );
      CREATE INDEX reviews_by_creative ON reviews (creative_id, reviewed_at, id);
      ${guardTable({ table: 'reviews', entity: 'AdCreative', key: 'creative_id', reach: 'CUSTOMERS', staff: 'INSERT' })}

      CREATE FUNCTION refuse_own_review() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.reviewer = (SELECT submitted_by FROM creatives WHERE id = NEW.creative_id) THEN
            RAISE EXCEPTION 'who submits a creative does not review it'
              USING ERRCODE = '23514', CONSTRAINT = 'reviews_by_another';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER reviews_by_another BEFORE INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION refuse_own_review();

      CREATE TABLE assignments (
        line_id uuid NOT NULL,
        creative_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        sov int CONSTRAINT assignments_sov CHECK (sov BETWEEN 1 AND 100),
        CONSTRAINT assignments_pkey PRIMARY KEY (line_id, creative_id),
        CONSTRAINT assignments_line FOREIGN KEY (organisation_id, line_id) REFERENCES lines (organisation_id, id),
        CONSTRAINT assignments_creative FOREIGN KEY (organisation_id, creative_id) REFERENCES creatives (organisation_id, id)
      );
      CREATE INDEX assignments_by_creative ON assignments (creative_id);
      ${guardTable({ table: 'assignments', entity: 'AdLine', key: 'line_id', reach: 'CUSTOMERS', staff: 'INSERT, DELETE' })}

      -- OpenDirect: either no assignment of a line has a share of voice, or all have and they add up to 100.
      CREATE FUNCTION check_share_of_voice() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE wrong boolean;
        BEGIN
          SELECT count(sov) > 0 AND (count(sov) < count(*) OR sum(sov) <> 100) INTO wrong
          FROM assignments WHERE line_id = NEW.line_id;
          IF wrong THEN
            RAISE EXCEPTION 'the shares of voice of a line add up to 100'
              USING ERRCODE = '23514', CONSTRAINT = 'assignments_sov_total';
          END IF;
          RETURN NULL;
        END $$;
      CREATE CONSTRAINT TRIGGER assignments_sov_total AFTER INSERT ON assignments
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_share_of_voice();

      CREATE FUNCTION check_booking() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          order_status text;
          advertiser_status text;
          account_status text;
          may_lack boolean;
        BEGIN
          SELECT o.status, a.status, d.status INTO order_status, account_status, advertiser_status
          FROM orders o JOIN accounts a ON a.id = o.account_id JOIN advertisers d ON d.id = a.advertiser_id
          WHERE o.id = NEW.order_id;
          SELECT allow_no_creative INTO may_lack FROM products WHERE id = NEW.product_id;
          IF order_status IS DISTINCT FROM 'APPROVED' THEN
            RAISE EXCEPTION 'not approved' USING ERRCODE = '23514', CONSTRAINT = 'lines_book_approved_order';
          ELSIF account_status <> 'ACTIVE' OR advertiser_status NOT IN ('APPROVED', 'LIMITED') THEN
            RAISE EXCEPTION 'not a customer' USING ERRCODE = '23514', CONSTRAINT = 'lines_book_approved_advertiser';
          ELSIF EXISTS (
              SELECT FROM assignments s JOIN creatives c ON c.id = s.creative_id
              WHERE s.line_id = NEW.id AND c.status <> 'APPROVED')
            OR NOT may_lack AND NOT EXISTS (SELECT FROM assignments WHERE line_id = NEW.id)
          THEN
            RAISE EXCEPTION 'not reviewed' USING ERRCODE = '23514', CONSTRAINT = 'lines_book_reviewed_creative';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER lines_booking BEFORE UPDATE OF status ON lines
        FOR EACH ROW WHEN (NEW.status = 'BOOKED' AND OLD.status <> 'BOOKED') EXECUTE FUNCTION check_booking();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER lines_booking ON lines;
      DROP TABLE assignments, reviews, creatives;
      DROP FUNCTION check_booking, check_share_of_voice, refuse_own_review;
    `);
  }
}
