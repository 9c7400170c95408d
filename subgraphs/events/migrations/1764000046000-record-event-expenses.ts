import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const everybody = `events_public, events_reader, events_keeper, events_colleague, events_staff, events_newsroom,
  events_headquarters, events_manager`;

const withEvent = 'EXISTS (SELECT FROM events WHERE events.id = event_expenses.event_id OFFSET 0)';
const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
const refuse = (constraint: string, message: string) =>
  `RAISE EXCEPTION '${message}' USING ERRCODE = 'check_violation', CONSTRAINT = 'event_expenses_${constraint}';`;

/** What events cost: an entry is never changed, but taken back whole by another; so nobody is granted more than to insert. */
export class RecordEventExpenses1764000046000 implements MigrationInterface {
  readonly name = 'RecordEventExpenses1764000046000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_expenses (
        id uuid CONSTRAINT event_expenses_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        event_id uuid NOT NULL CONSTRAINT event_expenses_event_fkey REFERENCES events,
        kind text NOT NULL CONSTRAINT event_expenses_kind CHECK (kind IN ('VENUE', 'EQUIPMENT', 'CATERING', 'TRAVEL',
          'SPEAKERS', 'PRINTED_MATTER', 'ADVERTISING', 'STAFFING', 'OTHER')),
        amount_minor bigint NOT NULL CONSTRAINT event_expenses_amount_fits
          CHECK (abs(amount_minor) BETWEEN 1 AND 100000000000),
        spent_on date NOT NULL CONSTRAINT event_expenses_day_fits CHECK (spent_on >= '1900-01-01'),
        purpose text NOT NULL CONSTRAINT event_expenses_purpose_length CHECK (char_length(purpose) BETWEEN 1 AND 200),
        supplier_id uuid,
        reverses_id uuid CONSTRAINT event_expenses_reversed_once UNIQUE REFERENCES event_expenses,
        reason text CONSTRAINT event_expenses_reason_length CHECK (char_length(reason) BETWEEN 3 AND 500),
        is_synthetic boolean NOT NULL DEFAULT false,
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT event_expenses_reversal CHECK ((reverses_id IS NULL) = (reason IS NULL)
          AND (reverses_id IS NULL) = (amount_minor > 0))
      );
      CREATE INDEX event_expenses_by_event ON event_expenses (event_id, spent_on DESC, id DESC);
      CREATE INDEX event_expenses_by_day ON event_expenses (spent_on DESC, id DESC);
      CREATE INDEX event_expenses_by_amount ON event_expenses (amount_minor DESC, id DESC);
      CREATE INDEX event_expenses_by_own_day ON event_expenses (organisation_id, spent_on DESC, id DESC);
      CREATE INDEX event_expenses_by_own_amount ON event_expenses (organisation_id, amount_minor DESC, id DESC);
      CREATE INDEX event_expenses_by_supplier ON event_expenses (supplier_id, spent_on DESC, id DESC);
      ${auditSql('event_expenses', 'EventExpense')}
      ALTER TABLE event_expenses ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON event_expenses TO ${everybody};
      GRANT INSERT ON event_expenses TO events_staff, events_manager;
      CREATE POLICY event_expenses_owner ON event_expenses TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY event_expenses_managed ON event_expenses TO events_manager USING (true) WITH CHECK (true);
      CREATE POLICY event_expenses_staff ON event_expenses TO events_staff
        USING (organisation_id = (SELECT viewer_organisation()) AND ${withEvent});
      CREATE POLICY event_expenses_read ON event_expenses FOR SELECT TO events_colleague, events_headquarters
        USING (${withEvent});

      CREATE FUNCTION check_event_expense() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE
          reversed event_expenses;
        BEGIN
          IF NEW.spent_on > ${today} THEN ${refuse('day_has_come', 'the day is still to come')} END IF;
          IF NEW.reverses_id IS NULL THEN
            IF NOT EXISTS (SELECT FROM participations WHERE event_id = NEW.event_id
                AND organisation_id = NEW.organisation_id AND is_organising) THEN
              ${refuse('of_organiser', 'this organisation does not bear the event')}
            END IF;
            RETURN NEW;
          END IF;
          SELECT * INTO reversed FROM event_expenses WHERE id = NEW.reverses_id;
          IF reversed.reverses_id IS NOT NULL OR reversed.amount_minor <> -NEW.amount_minor
            OR (reversed.organisation_id, reversed.event_id, reversed.kind, reversed.purpose, reversed.supplier_id, reversed.is_synthetic)
              IS DISTINCT FROM (NEW.organisation_id, NEW.event_id, NEW.kind, NEW.purpose, NEW.supplier_id, NEW.is_synthetic) THEN
            ${refuse('reversed_whole', 'an entry is taken back whole')}
          END IF;
          IF NEW.spent_on < reversed.spent_on THEN ${refuse('reversed_later', 'before the entry itself')} END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER event_expenses_checked BEFORE INSERT ON event_expenses
        FOR EACH ROW EXECUTE FUNCTION check_event_expense();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE event_expenses; DROP FUNCTION check_event_expense;');
  }
}
