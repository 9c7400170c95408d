import { readDateRange } from '@media-graph/subgraph';
import type { PaperSubscription, PaperSubscriptionPause } from './paper-subscription.entity.ts';

export type PaperSubscriptionStatus = 'ACTIVE' | 'PAUSED' | 'GRACE' | 'STOPPED' | 'EXPIRED';

/** Where a subscription stands on a day: what its days say, whether or not anybody has noted it. */
export const statusOn = (
  { stoppedOn, endsOn, graceEndsOn }: Pick<PaperSubscription, 'stoppedOn' | 'endsOn' | 'graceEndsOn'>,
  pauses: readonly Pick<PaperSubscriptionPause, 'during'>[],
  day: string,
): PaperSubscriptionStatus => {
  if (stoppedOn !== null && stoppedOn <= day) return 'STOPPED';
  const isPaused = pauses.some(({ during }) => {
    const { from, until } = readDateRange(during);
    return from <= day && (until === null || day <= until);
  });
  if (isPaused) return 'PAUSED';
  if (endsOn >= day) return 'ACTIVE';
  return graceEndsOn !== null && graceEndsOn >= day ? 'GRACE' : 'EXPIRED';
};

/** As `statusOn`, in SQL: conditions on the table's alias `row` and the day `:today`. */
export const statusSql: Readonly<Record<PaperSubscriptionStatus, string>> = (() => {
  const stopped = 'row.stopped_on IS NOT NULL AND row.stopped_on <= :today';
  const paused =
    'EXISTS (SELECT FROM pauses WHERE pauses.subscription_id = row.id AND pauses.during @> :today::date)';
  const lasts = '(row.stopped_on IS NULL OR row.stopped_on > :today)';
  return {
    STOPPED: stopped,
    PAUSED: `${lasts} AND ${paused}`,
    GRACE: `${lasts} AND row.ends_on < :today AND row.grace_ends_on >= :today AND NOT ${paused}`,
    EXPIRED: `${lasts} AND row.ends_on < :today AND (row.grace_ends_on IS NULL OR row.grace_ends_on < :today) AND NOT ${paused}`,
    ACTIVE: `${lasts} AND row.ends_on >= :today AND NOT ${paused}`,
  };
})();
