import { statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guard } from './guard-table.ts';

const kinds = ['LOCAL_OPERATOR', 'HOTEL', 'TRANSPORT', 'RESTAURANT', 'ATTRACTION', 'INSURANCE'];
const kindsKnown = (some: readonly string[]): string => `
  ALTER TABLE suppliers DROP CONSTRAINT suppliers_kind_known,
    ADD CONSTRAINT suppliers_kind_known CHECK (kind IN (${some.map((kind) => `'${kind}'`).join(', ')}));`;
const fail = (constraint: string): string =>
  `RAISE EXCEPTION '${constraint}' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}';`;
const today = "(now() AT TIME ZONE 'Asia/Shanghai')::date";

/** Another agency performs a departure that has too few travellers, with those alone who agreed in writing (旅遊法 art. 63). */
export class HandDeparturesOver1764000048000 implements MigrationInterface {
  readonly name = 'HandDeparturesOver1764000048000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${kindsKnown([...kinds, 'TRAVEL_AGENCY'])}
      CREATE TABLE tour_handovers (
        ${businessColumns('tour_handovers')},
        departure_id uuid NOT NULL,
        supplier_id uuid NOT NULL,
        cost_minor bigint NOT NULL CONSTRAINT tour_handovers_cost CHECK (cost_minor >= 0),
        changes text CONSTRAINT tour_handovers_changes CHECK (length(btrim(changes)) BETWEEN 1 AND 1000),
        status text NOT NULL DEFAULT 'PROPOSED' CONSTRAINT tour_handovers_status_known CHECK (status IN ('PROPOSED', 'CARRIED_OUT', 'WITHDRAWN')),
        contract_number text CONSTRAINT tour_handovers_contract CHECK (length(btrim(contract_number)) BETWEEN 4 AND 40),
        service_id uuid,
        carried_out_at timestamptz(3),
        withdrawn_at timestamptz(3),
        reason text CONSTRAINT tour_handovers_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        CONSTRAINT tour_handovers_carried_out CHECK (status <> 'CARRIED_OUT' OR num_nulls(carried_out_at, contract_number, service_id) = 0),
        CONSTRAINT tour_handovers_withdrawn CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL) AND (status = 'WITHDRAWN') = (reason IS NOT NULL)),
        CONSTRAINT tour_handovers_departure FOREIGN KEY (organisation_id, departure_id) REFERENCES departures (organisation_id, id),
        CONSTRAINT tour_handovers_supplier FOREIGN KEY (organisation_id, supplier_id) REFERENCES suppliers (organisation_id, id),
        CONSTRAINT tour_handovers_service FOREIGN KEY (service_id) REFERENCES supplier_services (id)
      );
      CREATE UNIQUE INDEX tour_handovers_one ON tour_handovers (departure_id) WHERE status <> 'WITHDRAWN';
      CREATE INDEX tour_handovers_by_departure ON tour_handovers (departure_id, created_at, id);
      ${statusStepsSql('tour_handovers', ['>PROPOSED', 'PROPOSED>CARRIED_OUT', 'PROPOSED>WITHDRAWN', 'CARRIED_OUT>WITHDRAWN'])}
      ${guard('tour_handovers', { entity: 'TourHandover', staff: 'INSERT, UPDATE', readers: ['travel_finance'] })}

      -- Whoever is forgotten or replaced leaves the entry behind: what was signed was signed.
      CREATE TABLE tour_handover_answers (
        handover_id uuid NOT NULL,
        traveller_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        is_agreed boolean NOT NULL,
        signed_on date NOT NULL,
        reference text NOT NULL CONSTRAINT tour_handover_answers_reference CHECK (length(btrim(reference)) BETWEEN 1 AND 100),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT tour_handover_answers_pkey PRIMARY KEY (handover_id, traveller_id),
        CONSTRAINT tour_handover_answers_handover FOREIGN KEY (organisation_id, handover_id) REFERENCES tour_handovers (organisation_id, id)
      );
      ${guard('tour_handover_answers', { entity: 'TourHandover', key: 'handover_id', staff: 'INSERT, DELETE' })}

      CREATE FUNCTION check_handover_answer() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE handover tour_handovers;
        BEGIN
          SELECT * INTO handover FROM tour_handovers WHERE id = coalesce(NEW.handover_id, OLD.handover_id) FOR SHARE;
          IF handover.status <> 'PROPOSED' THEN ${fail('tour_handover_answers_while_proposed')}
          ELSIF TG_OP = 'DELETE' THEN RETURN OLD;
          ELSIF NEW.signed_on > ${today} OR NEW.signed_on < (handover.created_at AT TIME ZONE 'Asia/Shanghai')::date
          THEN ${fail('tour_handover_answers_in_time')}
          ELSIF NOT EXISTS (SELECT FROM travellers t JOIN bookings b ON b.id = t.booking_id
            WHERE t.id = NEW.traveller_id AND b.departure_id = handover.departure_id AND b.status = 'CONFIRMED')
          THEN ${fail('tour_handover_answers_of_departure')} END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER tour_handover_answers_check BEFORE INSERT OR DELETE ON tour_handover_answers
        FOR EACH ROW EXECUTE FUNCTION check_handover_answer();

      -- Under the departure's lock, so that nobody comes to it meanwhile.
      CREATE FUNCTION check_handover() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NOT EXISTS (SELECT FROM departures WHERE id = NEW.departure_id AND status = 'CLOSED')
            OR NOT EXISTS (SELECT FROM bookings WHERE departure_id = NEW.departure_id AND status = 'CONFIRMED')
            OR EXISTS (SELECT FROM bookings WHERE departure_id = NEW.departure_id AND status IN ('ON_HOLD', 'WAITING'))
            OR EXISTS (SELECT FROM bookings b JOIN travellers t ON t.booking_id = b.id
              WHERE b.departure_id = NEW.departure_id AND b.status = 'CONFIRMED' AND NOT EXISTS (SELECT FROM tour_handover_answers a
                WHERE a.handover_id = NEW.id AND a.traveller_id = t.id AND a.is_agreed))
          THEN ${fail('tour_handovers_agreed')} END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER tour_handovers_check BEFORE UPDATE OF status ON tour_handovers
        FOR EACH ROW WHEN (NEW.status = 'CARRIED_OUT') EXECUTE FUNCTION check_handover();
      CREATE FUNCTION keep_handed_over() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM tour_handovers WHERE departure_id = NEW.id AND status = 'CARRIED_OUT')
          THEN ${fail('departures_handed_over')} END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER departures_handed_over BEFORE UPDATE OF status ON departures
        FOR EACH ROW WHEN (OLD.status = 'CLOSED' AND NEW.status IN ('OPEN', 'GUARANTEED')) EXECUTE FUNCTION keep_handed_over();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION keep_handed_over CASCADE;
      DROP TABLE tour_handover_answers, tour_handovers;
      DROP FUNCTION check_handover, check_handover_answer;
      ${kindsKnown(kinds)}
    `);
  }
}
