import {
  auditSql,
  checkStepSql,
  dropPersonKeeperSql,
  personKeeperSql,
  phoneFiguresSql,
  statusStepsSql,
  versionedColumnsSql,
} from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const everyone = `organisations_reader, organisations_editor, organisations_staff, organisations_staff_editor,
  organisations_headquarters, organisations_keeper`;

const requests = `
  CREATE TABLE data_subject_requests (
    ${versionedColumnsSql('data_subject_requests')},
    kind text NOT NULL CONSTRAINT data_subject_requests_kind_known CHECK (kind IN ('ACCESS', 'CORRECTION', 'ERASURE')),
    status text NOT NULL,
    identity_proof text NOT NULL
      CONSTRAINT data_subject_requests_proof_length CHECK (char_length(identity_proof) BETWEEN 3 AND 500),
    received_on date NOT NULL CONSTRAINT data_subject_requests_received CHECK (received_on >= '1900-01-01'),
    due_on date NOT NULL GENERATED ALWAYS AS (received_on + 30) STORED,
    registered_by text NOT NULL,
    closed_at timestamptz(3),
    closed_by text,
    closing_note text CONSTRAINT data_subject_requests_note_length CHECK (char_length(closing_note) BETWEEN 3 AND 1000),
    reopen_reason text CONSTRAINT data_subject_requests_reason_length CHECK (char_length(reopen_reason) BETWEEN 3 AND 500),
    CONSTRAINT data_subject_requests_closed CHECK (CASE status WHEN 'OPEN' THEN num_nonnulls(closed_at, closed_by, closing_note) = 0
      ELSE num_nulls(closed_at, closed_by, closing_note) = 0 END)
  );
  CREATE INDEX data_subject_requests_by_due ON data_subject_requests (due_on, id);
  CREATE INDEX data_subject_requests_by_status ON data_subject_requests (status, due_on, id);
  ${statusStepsSql(
    'data_subject_requests',
    ['ANSWERED', 'REFUSED', 'WITHDRAWN'].flatMap((end) => [`OPEN>${end}`, `${end}>OPEN`]).concat('>OPEN'),
  )}
  ${auditSql('data_subject_requests', 'DataSubjectRequest')}
  ALTER TABLE data_subject_requests ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT, INSERT, UPDATE ON data_subject_requests TO organisations_keeper;
  GRANT SELECT ON data_subject_requests TO ${everyone};
  CREATE POLICY data_subject_requests_keeper ON data_subject_requests TO organisations_keeper USING (true);

  CREATE TABLE data_subject_identities (
    request_id uuid CONSTRAINT data_subject_identities_pkey PRIMARY KEY
      CONSTRAINT data_subject_identities_request REFERENCES data_subject_requests,
    sealed bytea NOT NULL
  );
  ${auditSql('data_subject_identities', 'DataSubjectRequest', 'request_id', 'sealed')}
  ALTER TABLE data_subject_identities ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT, INSERT, UPDATE, DELETE ON data_subject_identities TO organisations_keeper;
  CREATE POLICY data_subject_identities_keeper ON data_subject_identities TO organisations_keeper USING (true);`;

const consents = `
  CREATE TABLE data_consents (
    ${versionedColumnsSql('data_consents')},
    person_id uuid NOT NULL CONSTRAINT data_consents_person REFERENCES people,
    purpose text NOT NULL CONSTRAINT data_consents_purpose_known
      CHECK (purpose IN ('CONTACT', 'PORTRAIT', 'PROFILE', 'SHARING', 'CROSS_BORDER', 'SENSITIVE')),
    given_on date NOT NULL,
    evidence text NOT NULL CONSTRAINT data_consents_evidence_length CHECK (char_length(evidence) BETWEEN 3 AND 500),
    recorded_by text NOT NULL DEFAULT viewer_subject(),
    withdrawn_on date,
    withdrawn_by text,
    withdrawal_note text CONSTRAINT data_consents_note_length CHECK (char_length(withdrawal_note) BETWEEN 3 AND 500),
    CONSTRAINT data_consents_days CHECK (given_on >= '1900-01-01' AND withdrawn_on >= given_on),
    CONSTRAINT data_consents_withdrawn CHECK (num_nonnulls(withdrawn_on, withdrawn_by) IN (0, 2)
      AND (withdrawal_note IS NULL OR withdrawn_on IS NOT NULL))
  );
  CREATE UNIQUE INDEX data_consents_one_stands ON data_consents (person_id, purpose) WHERE withdrawn_on IS NULL;
  CREATE INDEX data_consents_by_person ON data_consents (person_id, given_on, id);
  CREATE FUNCTION refuse_second_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'the consent was withdrawn'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'data_consents_withdrawn_once';
    END $$;
  CREATE TRIGGER data_consents_withdrawn_once BEFORE UPDATE ON data_consents
    FOR EACH ROW WHEN (OLD.withdrawn_on IS NOT NULL) EXECUTE FUNCTION refuse_second_withdrawal();
  ${auditSql('data_consents', 'DataConsent')}
  ALTER TABLE data_consents ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT, INSERT, UPDATE (withdrawn_on, withdrawn_by, withdrawal_note, version, updated_at) ON data_consents TO ${everyone};
  CREATE POLICY data_consents_own ON data_consents TO ${everyone} USING (EXISTS (
    SELECT FROM people WHERE people.id = person_id AND people.account = (SELECT viewer_subject())));
  CREATE POLICY data_consents_kept ON data_consents TO organisations_headquarters, organisations_keeper USING (true);`;

/** Who agreed to what, who asks about their data, and what the keeper of personal data may read and erase here. */
export class AnswerForPersonalData1764000008000 implements MigrationInterface {
  readonly name = 'AnswerForPersonalData1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${personKeeperSql('organisations')}
      ${checkStepSql}
      ${requests}
      ${consents}

      -- The figures of a telephone number, without the country code of the mainland.
      ${phoneFiguresSql}
      CREATE INDEX person_contacts_by_phone ON person_contacts (phone_figures(phone));
      CREATE INDEX people_by_searched_name ON people (md5(search_text));
      GRANT DELETE ON person_contacts TO organisations_keeper;
      CREATE POLICY person_contacts_by_keeper ON person_contacts TO organisations_keeper USING (true);
      GRANT UPDATE (account, version, updated_at) ON people TO organisations_keeper;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (account, version, updated_at) ON people FROM organisations_keeper;
      DROP POLICY person_contacts_by_keeper ON person_contacts;
      DROP INDEX person_contacts_by_phone, people_by_searched_name;
      DROP FUNCTION phone_figures;
      DROP TABLE data_consents, data_subject_identities, data_subject_requests;
      DROP FUNCTION check_step, refuse_second_withdrawal;
      ${dropPersonKeeperSql}
    `);
  }
}
