/** What a company allows its staff, in per cent, where it has settled nothing: `ad-settings.ts` says the same. */
const usual = 30;

/** The discount of a line on the rate card's price, in per cent. */
export const discountOnRate = 'discount_percent(NEW.rate_minor, NEW.list_rate_minor)';

/**
 * A discount beyond what the company allows its staff on the day is booked when somebody has approved it.
 *
 * @param percent what a line is given, of `NEW`
 */
export const checkDiscountSql = (percent: string): string => `
  CREATE OR REPLACE FUNCTION check_discount() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      given int := ${percent};
      allowed int := coalesce((
        SELECT value FROM company_settings
        WHERE organisation_id = NEW.organisation_id AND key = 'DISCOUNT_LIMIT' AND valid_from <= local_today() AND withdrawn_at IS NULL
        ORDER BY valid_from DESC, set_at DESC, id DESC LIMIT 1), ${usual});
    BEGIN
      IF given > allowed AND NOT EXISTS (
        SELECT FROM discount_requests WHERE line_id = NEW.id AND status = 'APPROVED' AND percent >= given)
      THEN RAISE EXCEPTION 'nobody approved it' USING ERRCODE = '23514', CONSTRAINT = 'lines_discount_approved'; END IF;
      RETURN NEW;
    END $$;`;
