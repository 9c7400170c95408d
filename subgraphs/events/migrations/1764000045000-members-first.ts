import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const signedIn = 'events_reader, events_colleague, events_staff, events_newsroom, events_headquarters';
const everybody = `events_public, ${signedIn}, events_manager, events_keeper`;

const openings = `
  CREATE TABLE member_openings (
    id uuid CONSTRAINT member_openings_pkey PRIMARY KEY,
    event_id uuid NOT NULL CONSTRAINT member_openings_desk_fkey REFERENCES registration_desks,
    organisation_id uuid NOT NULL,
    tier_id uuid,
    opens_at timestamptz(3) NOT NULL,
    CONSTRAINT member_openings_once UNIQUE NULLS NOT DISTINCT (event_id, organisation_id, tier_id)
  );
  ${auditSql('member_openings', 'EventRegistrationDesk', 'event_id')}
  ALTER TABLE member_openings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON member_openings TO ${everybody};
  GRANT INSERT, DELETE ON member_openings TO events_manager;
  CREATE POLICY member_openings_managed ON member_openings TO events_manager USING (true) WITH CHECK (true);
  CREATE POLICY member_openings_owner ON member_openings TO CURRENT_USER USING (true) WITH CHECK (true);
  CREATE POLICY member_openings_with_event ON member_openings FOR SELECT TO events_public, ${signedIn}
    USING (EXISTS (SELECT FROM events WHERE events.id = member_openings.event_id OFFSET 0));`;

/** Registrations of before have no membership, and were let in by the code of before. */
const registrations = `
  ALTER TABLE event_registrations ADD membership_id uuid, ADD member_organisation_id uuid, ADD member_tier_id uuid,
    ADD early_days int CONSTRAINT event_registrations_early_fits CHECK (early_days BETWEEN 1 AND 90),
    ADD CONSTRAINT event_registrations_member_whole CHECK (
      member_organisation_id IS NOT NULL OR num_nonnulls(membership_id, member_tier_id, early_days) = 0);
  CREATE UNIQUE INDEX event_registrations_once_per_membership ON event_registrations (event_id, membership_id)
    WHERE status IN ('WAITING', 'HELD', 'CONFIRMED', 'ATTENDED') AND membership_id IS NOT NULL;

  -- Whoever has no voucher waits for the hour of everybody, or for that of the members whose pass was shown.
  CREATE FUNCTION check_registration_opening() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      everybodys timestamptz := (SELECT opens_at FROM registration_desks WHERE id = NEW.event_id);
      members timestamptz;
    BEGIN
      IF NEW.membership_id IS NOT NULL THEN
        SELECT min(opens_at) INTO members FROM member_openings WHERE event_id = NEW.event_id
          AND organisation_id = NEW.member_organisation_id AND (tier_id IS NULL OR tier_id = NEW.member_tier_id);
        IF members IS NULL THEN
          RAISE EXCEPTION 'the event takes no such members'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'event_registrations_member_unknown';
        END IF;
        members := least(members, everybodys - make_interval(days => NEW.early_days));
      END IF;
      IF NEW.voucher_id IS NULL AND least(everybodys, members) > clock_timestamp() THEN
        RAISE EXCEPTION 'registration is not open yet'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'event_registrations_not_open_yet';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER event_registrations_opening BEFORE INSERT ON event_registrations
    FOR EACH ROW EXECUTE FUNCTION check_registration_opening();`;

const redemptions = `
  CREATE TABLE membership_redemptions (
    ${versionedColumnsSql('membership_redemptions')},
    organisation_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    benefit_id uuid NOT NULL,
    yearly_allowance int CONSTRAINT membership_redemptions_allowance CHECK (yearly_allowance BETWEEN 1 AND 366),
    year int NOT NULL DEFAULT extract(year FROM now() AT TIME ZONE 'Asia/Shanghai'),
    event_id uuid NOT NULL CONSTRAINT membership_redemptions_desk_fkey REFERENCES registration_desks,
    registration_id uuid CONSTRAINT membership_redemptions_registration_fkey REFERENCES event_registrations,
    redeemed_by text NOT NULL DEFAULT viewer_subject(),
    returned_at timestamptz(3),
    returned_by text,
    return_reason text CONSTRAINT membership_redemptions_reason_length CHECK (char_length(return_reason) BETWEEN 1 AND 500),
    returned_with text CONSTRAINT membership_redemptions_with_known CHECK (returned_with IN ('CANCELLED', 'EXPIRED')),
    CONSTRAINT membership_redemptions_returned CHECK (CASE WHEN returned_at IS NULL
      THEN num_nonnulls(returned_by, return_reason, returned_with) = 0
      ELSE returned_by IS NOT NULL AND num_nonnulls(return_reason, returned_with) = 1 END)
  );
  CREATE UNIQUE INDEX membership_redemptions_one_stands ON membership_redemptions (registration_id) WHERE returned_at IS NULL;
  CREATE INDEX membership_redemptions_by_registration ON membership_redemptions (registration_id, created_at, id);
  CREATE INDEX membership_redemptions_by_organisation ON membership_redemptions (organisation_id, id);
  CREATE INDEX membership_redemptions_by_membership ON membership_redemptions (membership_id, id);
  CREATE INDEX membership_redemptions_by_event ON membership_redemptions (event_id, id);
  CREATE INDEX membership_redemptions_counted ON membership_redemptions (membership_id, benefit_id, year) WHERE returned_at IS NULL;
  ${auditSql('membership_redemptions', 'MembershipRedemption')}
  ALTER TABLE membership_redemptions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON membership_redemptions TO ${everybody};
  GRANT INSERT ON membership_redemptions TO ${signedIn}, events_manager;
  GRANT UPDATE ON membership_redemptions TO events_manager;
  CREATE POLICY membership_redemptions_owner ON membership_redemptions TO CURRENT_USER USING (true) WITH CHECK (true);
  CREATE POLICY membership_redemptions_managed ON membership_redemptions TO events_manager USING (true) WITH CHECK (true);
  CREATE POLICY membership_redemptions_headquarters ON membership_redemptions FOR SELECT TO events_headquarters USING (true);
  CREATE POLICY membership_redemptions_staff ON membership_redemptions FOR SELECT TO events_staff
    USING (organisation_id = (SELECT viewer_organisation()));
  CREATE POLICY membership_redemptions_own ON membership_redemptions TO ${signedIn} USING (registration_id = ANY (
    ARRAY(SELECT id FROM event_registrations WHERE subject = (SELECT viewer_subject()))));

  -- One redemption of a benefit by a membership at a time, so that what is counted is all there is.
  CREATE FUNCTION keep_benefit_allowance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended(NEW.membership_id || ' ' || NEW.benefit_id, NEW.year));
      IF (SELECT count(*) FROM membership_redemptions WHERE membership_id = NEW.membership_id
          AND benefit_id = NEW.benefit_id AND year = NEW.year AND returned_at IS NULL AND id <> NEW.id) >= NEW.yearly_allowance THEN
        RAISE EXCEPTION 'the allowance of the year is used up'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'membership_redemptions_within_allowance';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER membership_redemptions_allowance BEFORE INSERT OR UPDATE OF returned_at ON membership_redemptions
    FOR EACH ROW WHEN (NEW.returned_at IS NULL AND NEW.yearly_allowance IS NOT NULL) EXECUTE FUNCTION keep_benefit_allowance();

  -- With its registration a redemption is given back, and is taken again with it, unless it was used up meanwhile.
  CREATE FUNCTION settle_membership_redemptions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      IF NEW.status IN ('CANCELLED', 'EXPIRED') THEN
        UPDATE membership_redemptions SET version = version + 1, updated_at = now(), returned_at = clock_timestamp(),
            returned_by = coalesce(viewer_subject(), ''), returned_with = NEW.status
          WHERE registration_id = NEW.id AND returned_at IS NULL;
      ELSE
        UPDATE membership_redemptions SET version = version + 1, updated_at = now(), returned_at = NULL,
            returned_by = NULL, returned_with = NULL
          WHERE id = (SELECT id FROM membership_redemptions WHERE registration_id = NEW.id AND returned_with = 'CANCELLED'
            ORDER BY returned_at DESC LIMIT 1);
      END IF;
      RETURN NULL;
    EXCEPTION WHEN check_violation THEN
      RETURN NULL;
    END $$;
  CREATE TRIGGER event_registrations_redeemed AFTER UPDATE OF status ON event_registrations
    FOR EACH ROW WHEN (OLD.status <> NEW.status AND NEW.membership_id IS NOT NULL
      AND (NEW.status IN ('CANCELLED', 'EXPIRED') OR OLD.status = 'CANCELLED'))
    EXECUTE FUNCTION settle_membership_redemptions();

  -- Who is forgotten is not found by the membership either; that it was redeemed stays counted.
  CREATE FUNCTION forget_registered_membership() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      UPDATE membership_redemptions SET registration_id = NULL WHERE registration_id = NEW.id;
      NEW.membership_id := NULL;
      RETURN NEW;
    END $$;
  CREATE TRIGGER event_registrations_forgotten BEFORE UPDATE OF subject ON event_registrations
    FOR EACH ROW WHEN (NEW.subject IS NULL AND OLD.membership_id IS NOT NULL) EXECUTE FUNCTION forget_registered_membership();`;

/** Members who register first, and what they redeem. */
export class MembersFirst1764000045000 implements MigrationInterface {
  readonly name = 'MembersFirst1764000045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${openings}${registrations}${redemptions}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER event_registrations_forgotten ON event_registrations;
      DROP TRIGGER event_registrations_redeemed ON event_registrations;
      DROP TRIGGER event_registrations_opening ON event_registrations;
      DROP TABLE membership_redemptions, member_openings;
      DROP FUNCTION forget_registered_membership, settle_membership_redemptions, keep_benefit_allowance, check_registration_opening;
      ALTER TABLE event_registrations DROP membership_id, DROP member_organisation_id, DROP member_tier_id, DROP early_days;
    `);
  }
}
