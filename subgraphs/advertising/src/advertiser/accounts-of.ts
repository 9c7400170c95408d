/** SQL of the accounts on which is ordered for `:advertiserId`; seen by staff and finance alone. */
export const accountsOf =
  '(SELECT account.id FROM accounts account WHERE account.advertiser_id = :advertiserId)';
