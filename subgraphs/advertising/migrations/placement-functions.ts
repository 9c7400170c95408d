/**
 * Functions that reckon with what placements come to, by the SQL of one placement's sum. Migrations that have run were
 * written with these.
 */

/** At the end of each transaction a line costs what its placements come to. */
export const reconcileSql = (sum: string): string => `
  CREATE OR REPLACE FUNCTION check_line_reconciles() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      line lines;
      held bigint;
      sold bigint;
      wrong boolean;
    BEGIN
      SELECT * INTO line FROM lines WHERE id = CASE TG_TABLE_NAME
        WHEN 'lines' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'line_id')::uuid END;
      SELECT sum(${sum}) FILTER (WHERE state = 'HELD'), sum(${sum}) FILTER (WHERE state = 'SOLD')
        INTO held, sold FROM placements WHERE line_id = line.id;
      wrong := CASE
        WHEN line.status IN ('DRAFT', 'EXPIRED', 'DECLINED') THEN held IS NOT NULL OR sold IS NOT NULL
        WHEN line.status = 'RESERVED' THEN sold IS NOT NULL OR held IS DISTINCT FROM line.cost_minor
        ELSE held IS NOT NULL OR coalesce(sold, 0) <> line.cost_minor
      END;
      IF wrong THEN
        RAISE EXCEPTION 'line % does not cost what its placements do', line.id
          USING ERRCODE = '23514', CONSTRAINT = 'lines_reconcile';
      END IF;
      RETURN NULL;
    END $$;`;

/** A step of a line sells what it holds, or frees the days on which it does not appear. */
export const settleSql = (sum: string): string => `
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
            SELECT coalesce(sum(${sum}), 0), coalesce(sum(list_minor), 0) FROM placements
            WHERE line_id = NEW.id AND state = 'SOLD')
          WHERE id = NEW.id;
        END IF;
      END IF;
      RETURN NULL;
    END $$;`;

/** What was paid of a line falls on its placements, by what each comes to, without a fen lost. */
export const allocateSql = (sum: string): string => `
  CREATE OR REPLACE FUNCTION allocate_paid(of_line uuid) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM FROM lines WHERE id = of_line FOR NO KEY UPDATE;
      WITH item AS (
        SELECT i.line_id, i.amount_minor - i.credited_minor AS amount, v.total_minor - v.credited_minor AS total,
          least(v.paid_minor, v.total_minor - v.credited_minor) AS received,
          sum(i.amount_minor - i.credited_minor) OVER (PARTITION BY i.invoice_id ORDER BY i.id) AS upto
        FROM invoice_items i JOIN invoices v ON v.id = i.invoice_id
        WHERE v.paid_minor > 0 AND v.total_minor > v.credited_minor
          AND i.invoice_id IN (SELECT invoice_id FROM invoice_items WHERE line_id = of_line)
      ), share AS (
        SELECT id, ${sum} AS own, sum(${sum}) OVER (ORDER BY on_date, id) AS upto, sum(${sum}) OVER () AS total
        FROM placements WHERE line_id = of_line AND state = 'SOLD' AND ${sum} > 0
      ), paid AS (
        SELECT least(coalesce(sum(div(received::numeric * upto, total) - div(received::numeric * (upto - amount), total)), 0),
          (SELECT max(total) FROM share)) AS amount
        FROM item WHERE line_id = of_line
      )
      UPDATE placements SET paid_minor = (div(paid.amount * share.upto, share.total)
        - div(paid.amount * (share.upto - share.own), share.total))::bigint
      FROM share, paid WHERE placements.id = share.id;
    END $$;`;

/** For `freeDaysSql`: what makes good another insertion is still owed when its line ends before its time. */
export const butStillOwed = (placement = 'placements'): string =>
  `AND (${placement}.makes_good_id IS NULL OR lower_inf(missed))`;

/**
 * Frees what falls on days without the line. Of a time out of doors that begins before them or goes on behind them,
 * those parts are sold anew, each at the difference of two rounded-down running prices.
 *
 * @param first statements before, of `of_line` and `missed`
 * @param which of the placements are freed
 */
export const freeDaysSql = (first = '', which = ''): string => `
  CREATE OR REPLACE FUNCTION free_days(of_line uuid, missed daterange) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE freed placements;
    BEGIN
      ${first}
      FOR freed IN
        UPDATE placements SET state = 'RELEASED', paid_minor = 0
        WHERE line_id = of_line AND state <> 'RELEASED'
          AND coalesce(during, daterange(on_date, on_date, '[]')) && missed ${which}
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
    END $$;`;
