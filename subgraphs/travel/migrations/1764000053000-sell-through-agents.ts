import {
  companyEntriesForAskersSql,
  datedColumnsSql,
  dropMasterDataSql,
  keeperReadsSql,
  masterDataSql,
  withdrawalSql,
} from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books as formerBooks } from './1764000043000-amend-bookings.ts';
import { businessColumns, guard } from './guard-table.ts';

const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
const uses = { takenBy: [['bookings', 'agent_id']] } as const;
/** Of a contract whose departure has left with its party. */
const isEarned = `d.status IN ('DEPARTED', 'COMPLETED', 'SETTLED') AND b.status IN ('CONFIRMED', 'COMPLETED')`;
const commission = 'commission_of(b.total_minor, b.commission_percent)';
const books = {
  roles: formerBooks.roles,
  selects: [
    ...formerBooks.selects,
    `SELECT b.organisation_id, d.departs_on, 0, 0, 0, ${commission}
     FROM departures d JOIN bookings b ON b.departure_id = d.id WHERE b.agent_id IS NOT NULL AND ${isEarned}`,
  ],
};
const raise = (constraint: string): string =>
  `RAISE EXCEPTION 'no such payment' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}'`;

/**
 * Agents, which are businesses, book for parties and are paid a share of what the party pays, at the rate of the day of the booking: earned when
 * the departure leaves with it, and nothing of a cancelled one.
 */
export class SellThroughAgents1764000053000 implements MigrationInterface {
  readonly name = 'SellThroughAgents1764000053000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Businesses alone: of a person, the name would be personal data.
      CREATE TABLE agents (
        ${businessColumns('agents')},
        name jsonb NOT NULL,
        agent_organisation_id uuid CONSTRAINT agents_other CHECK (agent_organisation_id <> organisation_id),
        CONSTRAINT agents_organisation_once UNIQUE (organisation_id, agent_organisation_id)
      );
      ${guard('agents', { entity: 'TourAgent', staff: 'INSERT, UPDATE', readers: ['travel_finance'] })}
      CREATE TABLE agent_rates (
        id uuid CONSTRAINT agent_rates_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        agent_id uuid NOT NULL,
        percent int NOT NULL CONSTRAINT agent_rates_range CHECK (percent BETWEEN 0 AND 50),
        valid_from date NOT NULL,
        is_synthetic boolean NOT NULL DEFAULT false,
        ${datedColumnsSql('agent_rates')},
        CONSTRAINT agent_rates_agent FOREIGN KEY (organisation_id, agent_id) REFERENCES agents (organisation_id, id)
      );
      -- What is made up was booked at it before.
      ALTER TABLE agent_rates DROP CONSTRAINT agent_rates_not_past,
        ADD CONSTRAINT agent_rates_not_past CHECK (is_synthetic OR valid_from >= (set_at AT TIME ZONE 'Asia/Shanghai')::date);
      CREATE INDEX agent_rates_by_agent ON agent_rates (agent_id, valid_from, set_at, id);
      ${guard('agent_rates', {
        ...{ entity: 'TourAgent', key: 'agent_id', readers: ['travel_finance'] },
        staff:
          'INSERT (id, organisation_id, agent_id, percent, valid_from, reason, is_synthetic), UPDATE (withdraw_reason)',
      })}
      ${withdrawalSql('agent_rates', 'withdraw_agent_rate')}

      ALTER TABLE bookings ADD agent_id uuid,
        ADD commission_percent int CONSTRAINT bookings_commission CHECK (commission_percent BETWEEN 0 AND 50),
        ADD CONSTRAINT bookings_of_agent CHECK ((agent_id IS NULL) = (commission_percent IS NULL)),
        ADD CONSTRAINT bookings_agent FOREIGN KEY (organisation_id, agent_id) REFERENCES agents (organisation_id, id);
      CREATE INDEX bookings_by_agent ON bookings (agent_id, id) WHERE agent_id IS NOT NULL;
      ${masterDataSql('agents', uses)}
      CREATE FUNCTION keep_agent() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM departures WHERE id = NEW.departure_id AND status IN ('DEPARTED', 'COMPLETED', 'SETTLED')) THEN
            RAISE EXCEPTION 'the commission is earned' USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_agent_stays';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER bookings_agent_stays BEFORE UPDATE ON bookings FOR EACH ROW
        WHEN ((OLD.agent_id, OLD.commission_percent) IS DISTINCT FROM (NEW.agent_id, NEW.commission_percent)) EXECUTE FUNCTION keep_agent();

      CREATE FUNCTION commission_of(total bigint, percent int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN total * percent / 100;
      CREATE TABLE commission_payments (
        id uuid CONSTRAINT commission_payments_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        booking_id uuid NOT NULL,
        -- Below zero of a reversal.
        amount_minor bigint NOT NULL,
        paid_on date NOT NULL,
        reference text CONSTRAINT commission_payments_reference CHECK (length(reference) BETWEEN 1 AND 100),
        reverses_id uuid CONSTRAINT commission_payments_reversed_once UNIQUE REFERENCES commission_payments,
        reason text CONSTRAINT commission_payments_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT commission_payments_amount CHECK (amount_minor <> 0 AND (amount_minor > 0) = (reverses_id IS NULL)),
        CONSTRAINT commission_payments_reversal CHECK ((reverses_id IS NULL) = (reason IS NULL)),
        CONSTRAINT commission_payments_booking FOREIGN KEY (organisation_id, booking_id) REFERENCES bookings (organisation_id, id)
      );
      CREATE INDEX commission_payments_by_booking ON commission_payments (booking_id, recorded_at, id);
      ${guard('commission_payments', { entity: 'TourBooking', key: 'booking_id', staff: 'INSERT', readers: ['travel_finance'] })}

      CREATE VIEW tour_commissions WITH (security_invoker = true) AS
        SELECT *, CASE status WHEN 'EARNED' THEN commission_minor ELSE 0 END - paid_minor AS owed_minor FROM (
          SELECT b.id, b.organisation_id, b.agent_id, b.commission_percent AS percent, d.departs_on,
            CASE WHEN b.status = 'CANCELLED' THEN 'TAKEN_BACK' WHEN ${isEarned} THEN 'EARNED' ELSE 'EXPECTED' END AS status,
            CASE WHEN b.status = 'CANCELLED' THEN 0 ELSE ${commission} END AS commission_minor,
            coalesce((SELECT sum(amount_minor) FROM commission_payments payment WHERE payment.booking_id = b.id), 0)::bigint AS paid_minor
          FROM bookings b JOIN departures d ON d.id = b.departure_id WHERE b.agent_id IS NOT NULL AND b.confirmed_at IS NOT NULL
        ) AS sold;
      GRANT SELECT ON tour_commissions TO travel_reader, travel_staff, travel_headquarters, travel_finance;

      CREATE FUNCTION check_commission_payment() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          owed tour_commissions;
          reversed commission_payments;
        BEGIN
          PERFORM FROM bookings WHERE id = NEW.booking_id FOR NO KEY UPDATE;
          SELECT * INTO owed FROM tour_commissions WHERE id = NEW.booking_id;
          SELECT * INTO reversed FROM commission_payments WHERE id = NEW.reverses_id;
          IF NEW.paid_on > ${today} OR NEW.paid_on < coalesce(reversed.paid_on, owed.departs_on) THEN ${raise('commission_payments_in_time')};
          ELSIF NEW.reverses_id IS NOT NULL AND (reversed.reverses_id IS NOT NULL OR reversed.booking_id <> NEW.booking_id
            OR reversed.amount_minor <> -NEW.amount_minor) THEN ${raise('commission_payments_reversed_whole')};
          ELSIF NEW.reverses_id IS NULL AND NEW.amount_minor > coalesce(owed.owed_minor, 0) THEN ${raise('commission_payments_within_owed')};
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER commission_payments_check BEFORE INSERT ON commission_payments FOR EACH ROW EXECUTE FUNCTION check_commission_payment();
      ${companyEntriesForAskersSql(books, 'travel_reader')}
      ${keeperReadsSql('travel')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyEntriesForAskersSql(formerBooks, 'travel_reader')}
      DROP FUNCTION check_commission_payment CASCADE;
      DROP VIEW tour_commissions;
      DROP TABLE commission_payments;
      DROP FUNCTION commission_of;
      DROP FUNCTION keep_agent CASCADE;
      ${dropMasterDataSql('agents', uses)}
      ALTER TABLE bookings DROP agent_id, DROP commission_percent;
      DROP TABLE agent_rates, agents;
      DROP FUNCTION withdraw_agent_rate;
    `);
  }
}
