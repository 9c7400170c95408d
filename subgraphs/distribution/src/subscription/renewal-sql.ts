/**
 * Subscriptions that renew themselves and are still served on a day, by the price on that day's list for as long as the
 * last term that was sold by a plan and stands; what has no price there, or waits in an open pause, is left.
 */
const renewable = (day: string): string => `
  SELECT row.id, plan.id AS "ratePlanId" FROM subscriptions row CROSS JOIN LATERAL (
    SELECT plan.id FROM rate_plans plan
    WHERE plan.title_id = row.title_id AND NOT plan.is_campaign AND plan.retired_at IS NULL AND plan.least_copies <= row.copies
      AND plan.valid_from <= ${day} AND (plan.valid_until IS NULL OR plan.valid_until >= ${day}) AND plan.months = (
        SELECT sold.months FROM subscription_terms term JOIN rate_plans sold ON sold.id = term.rate_plan_id
        WHERE term.subscription_id = row.id AND term.refunded_issues < term.issues ORDER BY term.number DESC LIMIT 1)
    ORDER BY plan.least_copies DESC, plan.id LIMIT 1) AS plan
  WHERE row.has_auto_renewal AND row.stopped_on IS NULL AND greatest(row.ends_on, row.grace_ends_on) >= ${day}
    AND NOT EXISTS (SELECT FROM pauses WHERE pauses.subscription_id = row.id AND upper_inf(pauses.during))`;

/** Of some, by `$1`; today is `$2`. */
export const renewalSql = `${renewable('$2')} AND row.id = ANY ($1::uuid[])`;

/** Of a company (`$1`), those that end by a day (`$2`) and whose last term has begun; today is `$3`. */
export const dueSql = `${renewable('$3')} AND row.organisation_id = $1 AND row.ends_on <= $2
    AND NOT EXISTS (SELECT FROM (
      SELECT term.* FROM subscription_terms term WHERE term.subscription_id = row.id AND term.refunded_issues < term.issues
      ORDER BY term.number DESC LIMIT 1) AS last
      WHERE last.split_from IS NULL AND row.ends_on - (last.ends_on - last.starts_on) > $3)
  ORDER BY row.ends_on, row.id LIMIT 500`;
