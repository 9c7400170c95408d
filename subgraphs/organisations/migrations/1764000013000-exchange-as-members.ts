import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['memberships', 'exchange_agreements'];

const checkAgreement = (fresh: string, day: string): string => `
  CREATE OR REPLACE FUNCTION check_exchange_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.status = 'ACTIVE' AND OLD.status ${fresh} AND EXISTS (SELECT FROM unnest(ARRAY[NEW.giver_id, NEW.taker_id]) AS party
        WHERE party <> NEW.organisation_id AND NOT EXISTS (SELECT FROM memberships WHERE organisation_id = NEW.organisation_id
          AND member_organisation_id = party AND daterange(starts_on, ends_on, '[)') @> ${day})) THEN
        RAISE EXCEPTION 'a party is no member' USING ERRCODE = 'check_violation', CONSTRAINT = 'exchange_agreements_of_members';
      END IF;
      IF OLD.status <> 'DRAFT' AND (NEW.section_slugs, NEW.tag_slugs, NEW.territories, NEW.licence, NEW.credit_line, NEW.starts_on, NEW.ends_on)
        IS DISTINCT FROM (OLD.section_slugs, OLD.tag_slugs, OLD.territories, OLD.licence, OLD.credit_line, OLD.starts_on, OLD.ends_on) THEN
        RAISE EXCEPTION 'what was agreed stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'exchange_agreements_terms_stay';
      END IF;
      RETURN NEW;
    END $$;`;

/** Stories are exchanged as long as both are members: whose membership is ended has its agreements ended. */
export class ExchangeAsMembers1764000013000 implements MigrationInterface {
  readonly name = 'ExchangeAsMembers1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${tables.map((table) => `CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true);`).join('\n')}

      -- The first day on which one of two is a member no longer, as their memberships on a day stand; null where one is none then.
      CREATE FUNCTION alliance_members_until(alliance uuid, giver uuid, taker uuid, on_day date) RETURNS date
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT CASE WHEN count(*) = count(held.until) THEN coalesce(min(held.until), 'infinity') END
        FROM unnest(ARRAY[giver, taker]) AS party LEFT JOIN LATERAL (
          SELECT coalesce(ends_on, 'infinity') AS until FROM memberships
          WHERE organisation_id = alliance AND member_organisation_id = party
            AND daterange(starts_on, ends_on, '[)') @> on_day) AS held ON true
        WHERE party <> alliance
      $$;

      -- One that lapses unless it is renewed ends nothing before it does: nothing is in force without a membership.
      CREATE FUNCTION end_exchange_of_member() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          UPDATE exchange_agreements SET status = 'TERMINATED', closed_on = greatest(starts_on, NEW.ends_on),
            status_reason = 'A party is a member of the alliance no longer', status_by = viewer_subject(),
            version = version + 1, updated_at = now()
          WHERE organisation_id = NEW.organisation_id AND NEW.member_organisation_id IN (giver_id, taker_id)
            AND status = 'ACTIVE' AND ends_on > NEW.ends_on;
          RETURN NULL;
        END $$;
      CREATE TRIGGER memberships_end_exchange AFTER UPDATE OF ends_on ON memberships FOR EACH ROW
        WHEN (NEW.member_organisation_id IS NOT NULL AND NEW.ends_on < coalesce(OLD.ends_on, 'infinity')
          AND NEW.ends_on IS DISTINCT FROM NEW.lapses_on)
        EXECUTE FUNCTION end_exchange_of_member();
      ${checkAgreement(
        "IN ('DRAFT', 'TERMINATED')",
        `greatest(NEW.starts_on, CASE OLD.status WHEN 'TERMINATED' THEN (now() AT TIME ZONE 'Asia/Shanghai')::date END)`,
      )}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${checkAgreement("= 'DRAFT'", 'NEW.starts_on')}
      DROP TRIGGER memberships_end_exchange ON memberships;
      DROP FUNCTION end_exchange_of_member, alliance_members_until;
      ${tables.map((table) => `DROP POLICY ${table}_owner ON ${table};`).join('\n')}
    `);
  }
}
