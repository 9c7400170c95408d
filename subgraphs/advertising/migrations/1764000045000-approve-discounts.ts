import { companySettingsSql, dropCompanySettingsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { checkDiscountSql, discountOnRate } from './discount-functions.ts';
import { businessColumns, guardTable } from './guard-table.ts';

/** A discount beyond what the company allows its staff is booked when a second person has approved it. */
export class ApproveDiscounts1764000045000 implements MigrationInterface {
  readonly name = 'ApproveDiscounts1764000045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companySettingsSql({
        companies: 'advertising_companies',
        staff: 'advertising_staff',
        askers: ['advertising_reader', 'advertising_headquarters', 'advertising_finance'],
        readers: ['advertising_headquarters', 'advertising_finance'],
        bounds: { DISCOUNT_LIMIT: [0, 100] },
      })}

      CREATE TABLE discount_requests (
        ${businessColumns('discount_requests')},
        line_id uuid NOT NULL,
        percent int NOT NULL CONSTRAINT discount_requests_of_price CHECK (percent BETWEEN 1 AND 100),
        reason text NOT NULL CONSTRAINT discount_requests_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        requested_by text NOT NULL,
        status text NOT NULL DEFAULT 'REQUESTED'
          CONSTRAINT discount_requests_status CHECK (status IN ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
        decided_by text,
        decided_at timestamptz(3),
        comment text CONSTRAINT discount_requests_comment CHECK (length(btrim(comment)) BETWEEN 1 AND 500),
        CONSTRAINT discount_requests_decided CHECK ((status IN ('APPROVED', 'REFUSED')) <= (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
        CONSTRAINT discount_requests_why_not CHECK (status NOT IN ('REFUSED', 'WITHDRAWN') OR comment IS NOT NULL),
        CONSTRAINT discount_requests_by_another CHECK (status NOT IN ('APPROVED', 'REFUSED') OR decided_by <> requested_by),
        CONSTRAINT discount_requests_line FOREIGN KEY (organisation_id, line_id) REFERENCES lines (organisation_id, id)
      );
      CREATE INDEX discount_requests_by_line ON discount_requests (line_id, created_at, id);
      CREATE UNIQUE INDEX discount_requests_once ON discount_requests (line_id) WHERE status = 'REQUESTED';
      CREATE INDEX discount_requests_by_time ON discount_requests (created_at DESC, id DESC);
      CREATE INDEX discount_requests_by_own_status ON discount_requests (organisation_id, status, created_at DESC, id DESC);
      CREATE TRIGGER discount_requests_transition BEFORE UPDATE ON discount_requests FOR EACH ROW
        EXECUTE FUNCTION refuse_other_transitions('REQUESTED>APPROVED', 'REQUESTED>REFUSED', 'REQUESTED>WITHDRAWN', 'APPROVED>WITHDRAWN');
      ${guardTable({ table: 'discount_requests', entity: 'AdDiscountRequest', reach: 'FIGURES', staff: 'INSERT, UPDATE' })}

      -- Who asks and who decides is whoever is there; what was asked stays.
      CREATE FUNCTION sign_discount_request() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'INSERT' THEN
            NEW.requested_by := coalesce(viewer_subject(), '');
          ELSIF (OLD.organisation_id, OLD.line_id, OLD.percent, OLD.reason, OLD.requested_by)
            IS DISTINCT FROM (NEW.organisation_id, NEW.line_id, NEW.percent, NEW.reason, NEW.requested_by)
          THEN RAISE EXCEPTION 'what was asked stays' USING ERRCODE = '23514', CONSTRAINT = 'discount_requests_stay';
          ELSIF NEW.status IN ('APPROVED', 'REFUSED') AND OLD.status <> NEW.status THEN
            NEW.decided_by := coalesce(viewer_subject(), '');
            NEW.decided_at := clock_timestamp();
          END IF;
          IF (SELECT status NOT IN ('DRAFT', 'RESERVED', 'EXPIRED', 'DECLINED') FROM lines WHERE id = NEW.line_id FOR NO KEY UPDATE)
          THEN RAISE EXCEPTION 'booked' USING ERRCODE = '23514', CONSTRAINT = 'discount_requests_before_booking'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER discount_requests_sign BEFORE INSERT OR UPDATE ON discount_requests
        FOR EACH ROW EXECUTE FUNCTION sign_discount_request();

      CREATE FUNCTION discount_percent(rate bigint, list_rate bigint) RETURNS int LANGUAGE sql IMMUTABLE
        RETURN CASE WHEN list_rate > 0 THEN div((list_rate - rate)::numeric * 100, list_rate) ELSE 0 END;
      ${checkDiscountSql(discountOnRate)}
      CREATE TRIGGER lines_discount BEFORE UPDATE OF status ON lines
        FOR EACH ROW WHEN (NEW.status = 'BOOKED' AND OLD.status <> 'BOOKED') EXECUTE FUNCTION check_discount();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER lines_discount ON lines;
      DROP FUNCTION check_discount, discount_percent;
      DROP TABLE discount_requests;
      DROP FUNCTION sign_discount_request;
      ${dropCompanySettingsSql}
    `);
  }
}
