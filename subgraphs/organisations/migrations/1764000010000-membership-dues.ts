import {
  auditSql,
  dropMasterDataSql,
  masterDataSql,
  ownRowsSql,
  versionedColumnsSql,
} from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const staff = 'organisations_staff, organisations_staff_editor';
const everyone = `organisations_reader, organisations_editor, ${staff}, organisations_headquarters, organisations_keeper`;
const takenBy = [['membership_terms', 'tier_id']] as const;

/** Rows of an organisation's own, written by its staff and by headquarters. */
const own = (table: string, grants: string): string => `
  ${ownRowsSql(table, {
    staff: [staff, grants],
    askers: everyone.split(', '),
    readers: [],
  })}
  GRANT ${grants} ON ${table} TO organisations_headquarters;
  CREATE POLICY ${table}_headquarters ON ${table} TO organisations_headquarters USING (true);`;

/** What members pay by tier and term, what was paid, put right and given back. */
export class MembershipDues1764000010000 implements MigrationInterface {
  readonly name = 'MembershipDues1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE membership_tiers (
        ${versionedColumnsSql('membership_tiers')},
        organisation_id uuid NOT NULL CONSTRAINT membership_tiers_organisation REFERENCES organisations,
        name jsonb NOT NULL CONSTRAINT membership_tiers_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        benefits jsonb,
        dues_minor bigint NOT NULL CONSTRAINT membership_tiers_dues CHECK (dues_minor BETWEEN 0 AND 100000000000),
        months int NOT NULL CONSTRAINT membership_tiers_months CHECK (months BETWEEN 1 AND 120)
      );
      CREATE INDEX membership_tiers_by_organisation ON membership_tiers (organisation_id, dues_minor, id);
      ${auditSql('membership_tiers', 'MembershipTier')}
      ${own('membership_tiers', 'SELECT, INSERT, UPDATE')}
      CREATE POLICY membership_tiers_public ON membership_tiers FOR SELECT TO ${everyone} USING (true);

      CREATE TABLE membership_terms (
        ${versionedColumnsSql('membership_terms')},
        organisation_id uuid NOT NULL,
        membership_id uuid NOT NULL CONSTRAINT membership_terms_membership REFERENCES memberships,
        tier_id uuid NOT NULL CONSTRAINT membership_terms_tier REFERENCES membership_tiers,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        months int NOT NULL,
        dues_minor bigint NOT NULL CONSTRAINT membership_terms_dues CHECK (dues_minor BETWEEN 0 AND 100000000000),
        received_minor bigint NOT NULL DEFAULT 0,
        withdrawn_at timestamptz(3),
        withdrawal_reason text CONSTRAINT membership_terms_reason_length CHECK (char_length(withdrawal_reason) BETWEEN 3 AND 500),
        CONSTRAINT membership_terms_period CHECK (ends_on > starts_on AND starts_on >= '1900-01-01' AND ends_on <= '2199-12-31'),
        CONSTRAINT membership_terms_within_dues CHECK (received_minor BETWEEN 0 AND dues_minor),
        CONSTRAINT membership_terms_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)
          AND (withdrawn_at IS NULL OR received_minor = 0)),
        CONSTRAINT membership_terms_no_overlap EXCLUDE USING gist (
          membership_id WITH =, daterange(starts_on, ends_on, '[)') WITH &&) WHERE (withdrawn_at IS NULL)
      );
      CREATE INDEX membership_terms_by_membership ON membership_terms (membership_id, starts_on, id);
      ${auditSql('membership_terms', 'MembershipTerm')}
      ${own('membership_terms', 'SELECT, INSERT, UPDATE')}
      ${masterDataSql('membership_tiers', { takenBy })}
      CREATE TRIGGER membership_tiers_organisation_id_stands BEFORE INSERT ON membership_tiers
        FOR EACH ROW EXECUTE FUNCTION refuse_merged_organisation('organisation_id');
      -- The end of the last term, when nobody renews it or ends the membership before.
      ALTER TABLE memberships ADD lapses_on date;
      GRANT UPDATE (lapses_on) ON memberships TO ${staff}, organisations_headquarters;

      CREATE TABLE membership_entries (
        id uuid CONSTRAINT membership_entries_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        term_id uuid NOT NULL CONSTRAINT membership_entries_term REFERENCES membership_terms,
        kind text NOT NULL CONSTRAINT membership_entries_kind_known CHECK (kind IN ('PAYMENT', 'REFUND', 'REVERSAL')),
        amount_minor bigint NOT NULL,
        entered_on date NOT NULL,
        entered_by text NOT NULL,
        entered_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        reason text CONSTRAINT membership_entries_reason_length CHECK (char_length(reason) BETWEEN 3 AND 500),
        reverses_id uuid CONSTRAINT membership_entries_reversed_once UNIQUE
          CONSTRAINT membership_entries_reverses REFERENCES membership_entries,
        CONSTRAINT membership_entries_sign CHECK (CASE kind WHEN 'PAYMENT' THEN amount_minor > 0 WHEN 'REFUND' THEN amount_minor < 0
          ELSE amount_minor <> 0 END),
        CONSTRAINT membership_entries_reversal CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL)
          AND (kind = 'PAYMENT' OR reason IS NOT NULL))
      );
      CREATE INDEX membership_entries_by_term ON membership_entries (term_id, entered_at, id);
      ${auditSql('membership_entries', 'MembershipTerm', 'term_id')}
      -- Entries stay: what was wrong is reversed.
      ${own('membership_entries', 'SELECT, INSERT')}
      -- What was received is counted with each entry, under the term's lock, and is never more than the dues nor less than nothing.
      CREATE FUNCTION count_membership_dues() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE membership_terms SET received_minor = received_minor + NEW.amount_minor WHERE id = NEW.term_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER membership_entries_counted AFTER INSERT ON membership_entries
        FOR EACH ROW EXECUTE FUNCTION count_membership_dues();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE membership_entries;
      DROP FUNCTION count_membership_dues;
      ${dropMasterDataSql('membership_tiers', { takenBy })}
      ALTER TABLE memberships DROP lapses_on;
      DROP TABLE membership_terms, membership_tiers;
    `);
  }
}
