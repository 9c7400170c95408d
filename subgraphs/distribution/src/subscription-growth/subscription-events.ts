/**
 * SQL of when subscriptions came and went, as rows of `organisation_id`, `title_id`, `day`, `started`, `restarted` and `ended`. One that
 * was over and began again serves from its first day to its last, with a pause from the end to the day of the entry that
 * brought it back: that is no pause of the subscriber's, but an end and a beginning.
 */
export const subscriptionEvents = (mine: string): string => `
  SELECT organisation_id, title_id, starts_on AS day, 1 AS started, 0 AS restarted, 0 AS ended FROM subscriptions WHERE ${mine}
  UNION ALL SELECT organisation_id, title_id, upper(served), 0, 0, 1 FROM subscriptions WHERE ${mine}
  UNION ALL
  SELECT gap.organisation_id, subscription.title_id, event.day, 0, event.restarted, event.ended
  FROM pauses gap
  JOIN subscriptions subscription ON subscription.id = gap.subscription_id
  JOIN subscription_entries entry ON entry.subscription_id = gap.subscription_id
    AND entry.kind IN ('RESTART', 'RENEW') AND entry.effective_on = upper(gap.during)
  CROSS JOIN LATERAL (VALUES (lower(gap.during), 0, 1), (upper(gap.during), 1, 0)) AS event (day, restarted, ended)
  WHERE gap.${mine}`;
