import type { MigrationInterface, QueryRunner } from 'typeorm';
import { formerSettling } from './former-functions.ts';

/**
 * A line pays for, and holds, the days on which it appears and no other: one that ends before its time gives the rest of
 * a time out of doors free, and one that was paused does not pay for the pause. Whatever appears was reviewed.
 */
export class SettleByDays1764000013000 implements MigrationInterface {
  readonly name = 'SettleByDays1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE lines ADD COLUMN paused_on date;
      ALTER TABLE lines NO FORCE ROW LEVEL SECURITY;
      UPDATE lines SET paused_on = (updated_at AT TIME ZONE 'Asia/Shanghai')::date WHERE status = 'PAUSED';
      ALTER TABLE lines FORCE ROW LEVEL SECURITY,
        ADD CONSTRAINT lines_paused_on CHECK ((status = 'PAUSED') = (paused_on IS NOT NULL));

      CREATE FUNCTION note_pause() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.paused_on := CASE WHEN NEW.status <> 'PAUSED' THEN NULL WHEN OLD.status = 'PAUSED' THEN OLD.paused_on ELSE local_today() END;
          RETURN NEW;
        END $$;
      CREATE TRIGGER lines_pause BEFORE UPDATE ON lines FOR EACH ROW EXECUTE FUNCTION note_pause();

      DROP TRIGGER lines_transition ON lines;
      CREATE TRIGGER lines_transition BEFORE UPDATE ON lines FOR EACH ROW
        EXECUTE FUNCTION refuse_other_transitions(
          'DRAFT>RESERVED', 'DRAFT>BOOKED', 'DRAFT>DECLINED',
          'RESERVED>BOOKED', 'RESERVED>DECLINED', 'RESERVED>EXPIRED', 'RESERVED>DRAFT', 'RESERVED>CANCELLED',
          'DECLINED>DRAFT', 'EXPIRED>DRAFT',
          'BOOKED>IN_FLIGHT', 'BOOKED>CANCELLED',
          'IN_FLIGHT>PAUSED', 'IN_FLIGHT>STOPPED', 'IN_FLIGHT>FINISHED', 'IN_FLIGHT>CANCELLED',
          'PAUSED>IN_FLIGHT', 'PAUSED>STOPPED', 'PAUSED>FINISHED', 'PAUSED>CANCELLED');

      -- On which days a line does not appear once it takes a step; null where it changes nothing.
      CREATE FUNCTION days_missed(was lines, now_is text) RETURNS daterange LANGUAGE sql STABLE RETURN CASE
        WHEN now_is IN ('DRAFT', 'DECLINED', 'EXPIRED') THEN daterange(NULL, NULL)
        WHEN now_is IN ('CANCELLED', 'STOPPED') AND was.status NOT IN ('IN_FLIGHT', 'PAUSED') THEN daterange(NULL, NULL)
        WHEN was.status = 'PAUSED' AND now_is = 'IN_FLIGHT'
          THEN daterange(was.paused_on + 1, greatest(was.paused_on + 1, local_today()))
        WHEN was.status = 'PAUSED' THEN daterange(was.paused_on + 1, NULL)
        WHEN now_is IN ('CANCELLED', 'STOPPED') THEN daterange(local_today() + 1, NULL)
      END;

      -- Frees what falls on days without the line. Of a time out of doors that begins before them or goes on behind
      -- them, those parts are sold anew, each at the difference of two rounded-down running prices.
      CREATE FUNCTION free_days(of_line uuid, missed daterange) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE freed placements;
        BEGIN
          FOR freed IN
            UPDATE placements SET state = 'RELEASED', paid_minor = 0
            WHERE line_id = of_line AND state <> 'RELEASED'
              AND coalesce(during, daterange(on_date, on_date, '[]')) && missed
            RETURNING *
          LOOP
            INSERT INTO placements (id, organisation_id, line_id, medium, state, on_date, section_id, units, face_id, frame, during,
              booked_minor, list_minor)
            SELECT gen_random_uuid(), freed.organisation_id, of_line, freed.medium, 'SOLD', lower(part), freed.section_id, freed.units,
              freed.face_id, freed.frame, part,
              div(freed.booked_minor::numeric * upto, days) - div(freed.booked_minor::numeric * since, days),
              div(freed.list_minor::numeric * upto, days) - div(freed.list_minor::numeric * since, days)
            FROM unnest(datemultirange(freed.during) - datemultirange(missed)) AS part,
              LATERAL (SELECT lower(part) - lower(freed.during) AS since, upper(part) - lower(freed.during) AS upto,
                upper(freed.during) - lower(freed.during) AS days) AS counted;
          END LOOP;
        END $$;

      CREATE OR REPLACE FUNCTION settle_inventory() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE missed daterange := days_missed(OLD, NEW.status);
        BEGIN
          IF OLD.status = NEW.status THEN RETURN NULL; END IF;
          IF NEW.status = 'BOOKED' THEN
            UPDATE placements SET state = 'SOLD' WHERE line_id = NEW.id AND state = 'HELD';
          ELSIF missed IS NOT NULL THEN
            PERFORM free_days(NEW.id, missed);
            IF NEW.status NOT IN ('DRAFT', 'DECLINED', 'EXPIRED') THEN
              UPDATE lines SET (cost_minor, list_cost_minor) = (
                SELECT coalesce(sum(booked_minor), 0), coalesce(sum(list_minor), 0) FROM placements
                WHERE line_id = NEW.id AND state = 'SOLD')
              WHERE id = NEW.id;
            END IF;
          END IF;
          RETURN NULL;
        END $$;

      CREATE OR REPLACE FUNCTION keep_sponsorship() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          DELETE FROM sponsorships WHERE line_id = NEW.id AND NEW.sponsor IS NULL;
          INSERT INTO sponsorships (line_id, organisation_id, article_id, event_id, sponsor, sponsor_registry_id, shown)
          SELECT NEW.id, NEW.organisation_id, NEW.article_id, NEW.event_id, NEW.sponsor, NEW.sponsor_registry_id,
            -- What has appeared stays marked as paid.
            NEW.status IN ('BOOKED', 'IN_FLIGHT', 'PAUSED', 'STOPPED', 'FINISHED')
              OR TG_OP = 'UPDATE' AND NEW.status = 'CANCELLED' AND OLD.status IN ('IN_FLIGHT', 'PAUSED')
          WHERE NEW.sponsor IS NOT NULL
          ON CONFLICT (line_id) DO UPDATE SET article_id = EXCLUDED.article_id, event_id = EXCLUDED.event_id,
            sponsor = EXCLUDED.sponsor, sponsor_registry_id = EXCLUDED.sponsor_registry_id, shown = EXCLUDED.shown;
          RETURN NULL;
        END $$;

      -- How long before the first day material is taken, and that none appears unreviewed.
      ALTER TABLE products ADD COLUMN copy_days int NOT NULL DEFAULT 0
        CONSTRAINT products_copy_days CHECK (copy_days BETWEEN 0 AND 60);
      CREATE FUNCTION check_material() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (SELECT coalesce(bool_and(c.status = 'APPROVED'), false)
              FROM assignments s JOIN creatives c ON c.id = s.creative_id WHERE s.line_id = NEW.id)
          THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'not reviewed' USING ERRCODE = '23514', CONSTRAINT = 'lines_start_reviewed_creative';
        END $$;
      CREATE TRIGGER lines_material BEFORE UPDATE OF status ON lines
        FOR EACH ROW WHEN (NEW.status = 'IN_FLIGHT' AND OLD.status <> 'IN_FLIGHT') EXECUTE FUNCTION check_material();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER lines_material ON lines;
      DROP TRIGGER lines_pause ON lines;
      ${formerSettling}
      DROP FUNCTION check_material, note_pause, free_days, days_missed;
      ALTER TABLE products DROP COLUMN copy_days;
      ALTER TABLE lines DROP COLUMN paused_on;
    `);
  }
}
