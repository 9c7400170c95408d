import { auditSql, statusStepsSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const staff = 'organisations_staff, organisations_staff_editor';
const everyone = `organisations_reader, organisations_editor, ${staff}, organisations_headquarters, organisations_keeper`;

const steps = [
  ...['>DRAFT', 'DRAFT>ACTIVE', 'DRAFT>WITHDRAWN', 'WITHDRAWN>DRAFT'],
  ...['ACTIVE>TERMINATED', 'TERMINATED>ACTIVE', 'ACTIVE>SUPERSEDED'],
];

/** What one member of an alliance may take of another's stories. */
export class ExchangeAgreements1764000012000 implements MigrationInterface {
  readonly name = 'ExchangeAgreements1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exchange_agreements (
        ${versionedColumnsSql('exchange_agreements')},
        organisation_id uuid NOT NULL CONSTRAINT exchange_agreements_alliance REFERENCES organisations,
        giver_id uuid NOT NULL CONSTRAINT exchange_agreements_giver REFERENCES organisations,
        taker_id uuid NOT NULL CONSTRAINT exchange_agreements_taker REFERENCES organisations,
        amends_id uuid CONSTRAINT exchange_agreements_amends REFERENCES exchange_agreements,
        status text NOT NULL DEFAULT 'DRAFT',
        status_reason text CONSTRAINT exchange_agreements_reason_length CHECK (char_length(status_reason) BETWEEN 3 AND 500),
        status_by text NOT NULL DEFAULT viewer_subject(),
        section_slugs text[] NOT NULL,
        tag_slugs text[] NOT NULL,
        territories text[] NOT NULL CONSTRAINT exchange_agreements_territories CHECK (cardinality(territories) BETWEEN 1 AND 50),
        licence text NOT NULL CONSTRAINT exchange_agreements_licence CHECK (char_length(licence) BETWEEN 1 AND 500),
        credit_line text NOT NULL CONSTRAINT exchange_agreements_credit CHECK (char_length(credit_line) BETWEEN 1 AND 200),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        closed_on date,
        CONSTRAINT exchange_agreements_two CHECK (giver_id <> taker_id),
        CONSTRAINT exchange_agreements_offered CHECK (cardinality(section_slugs) <= 50 AND cardinality(tag_slugs) <= 50),
        CONSTRAINT exchange_agreements_period CHECK (starts_on >= '1900-01-01' AND ends_on > starts_on AND ends_on <= '2199-12-31'
          AND closed_on BETWEEN starts_on AND ends_on),
        CONSTRAINT exchange_agreements_closed CHECK ((status IN ('TERMINATED', 'SUPERSEDED')) = (closed_on IS NOT NULL)),
        CONSTRAINT exchange_agreements_reasoned CHECK (status NOT IN ('TERMINATED', 'WITHDRAWN') OR status_reason IS NOT NULL),
        -- Of one giver to one taker there holds one at a time.
        CONSTRAINT exchange_agreements_no_overlap EXCLUDE USING gist (organisation_id WITH =, giver_id WITH =, taker_id WITH =,
          daterange(starts_on, coalesce(closed_on, ends_on), '[)') WITH &&) WHERE (status IN ('ACTIVE', 'TERMINATED', 'SUPERSEDED'))
      );
      CREATE UNIQUE INDEX exchange_agreements_one_amendment ON exchange_agreements (amends_id) WHERE status = 'DRAFT';
      CREATE INDEX exchange_agreements_by_start ON exchange_agreements (starts_on, id);
      CREATE INDEX exchange_agreements_by_end ON exchange_agreements (ends_on, id);
      CREATE INDEX exchange_agreements_by_alliance ON exchange_agreements (organisation_id, starts_on, id);
      CREATE INDEX exchange_agreements_by_giver ON exchange_agreements (giver_id, starts_on, id);
      CREATE INDEX exchange_agreements_by_taker ON exchange_agreements (taker_id, starts_on, id);
      ${statusStepsSql('exchange_agreements', steps)}
      ${auditSql('exchange_agreements', 'ExchangeAgreement')}

      -- Both are members of the alliance, or it itself, when it begins; what was agreed is changed by an amendment alone.
      CREATE FUNCTION check_exchange_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.status = 'ACTIVE' AND OLD.status = 'DRAFT' AND EXISTS (SELECT FROM unnest(ARRAY[NEW.giver_id, NEW.taker_id]) AS party
            WHERE party <> NEW.organisation_id AND NOT EXISTS (SELECT FROM memberships WHERE organisation_id = NEW.organisation_id
              AND member_organisation_id = party AND daterange(starts_on, ends_on, '[)') @> NEW.starts_on)) THEN
            RAISE EXCEPTION 'a party is no member' USING ERRCODE = 'check_violation', CONSTRAINT = 'exchange_agreements_of_members';
          END IF;
          IF OLD.status <> 'DRAFT' AND (NEW.section_slugs, NEW.tag_slugs, NEW.territories, NEW.licence, NEW.credit_line, NEW.starts_on, NEW.ends_on)
            IS DISTINCT FROM (OLD.section_slugs, OLD.tag_slugs, OLD.territories, OLD.licence, OLD.credit_line, OLD.starts_on, OLD.ends_on) THEN
            RAISE EXCEPTION 'what was agreed stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'exchange_agreements_terms_stay';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER exchange_agreements_checked BEFORE UPDATE ON exchange_agreements
        FOR EACH ROW EXECUTE FUNCTION check_exchange_agreement();

      ALTER TABLE exchange_agreements ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON exchange_agreements TO ${everyone};
      GRANT INSERT, UPDATE ON exchange_agreements TO ${staff}, organisations_headquarters;
      CREATE POLICY exchange_agreements_staff ON exchange_agreements TO ${staff}
        USING (organisation_id = (SELECT viewer_organisation()));
      CREATE POLICY exchange_agreements_parties ON exchange_agreements FOR SELECT TO ${staff}
        USING ((SELECT viewer_organisation()) IN (giver_id, taker_id));
      CREATE POLICY exchange_agreements_headquarters ON exchange_agreements TO organisations_headquarters USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE exchange_agreements; DROP FUNCTION check_exchange_agreement;');
  }
}
